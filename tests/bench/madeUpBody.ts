import { figureSentence, type IndicatorChoice, personName, sentence, syllables } from './madeUpText.ts'
import type { Random } from './random.ts'
import { circumstances, objects, subheadings, verbs } from './words.ts'

const ROLES = [
  { role: 'results', heading: 'Kết quả' },
  { role: 'shortcomings', heading: 'Hạn chế' },
  { role: 'tasks', heading: 'Nhiệm vụ' },
] as const

// As ours: 1,000 to 2,000 syllables, 5 to 40 figures, most of both in the results.
const SHARES: Readonly<Record<(typeof ROLES)[number]['role'], number>> = { results: 0.6, shortcomings: 0.15, tasks: 0.25 }

export interface BodyOptions {
  readonly indicators: readonly IndicatorChoice[]
  readonly period: string
}

/** A body of sections, subsections, paragraphs, lists, figures and now and then a note. */
export function madeUpBody(random: Random, options: BodyOptions): string {
  const length = random.between(1000, 2000)
  const figures = random.between(5, 40)
  const writer = new BodyWriter(random, options, length / figures)
  return [writer.opening(), ...ROLES.map((section) => writer.section(section, length * SHARES[section.role]))].join('\n\n')
}

class BodyWriter {
  readonly #random: Random
  readonly #options: BodyOptions
  readonly #syllablesPerFigure: number
  #written = 0
  #figures = 0

  constructor(random: Random, options: BodyOptions, syllablesPerFigure: number) {
    this.#random = random
    this.#options = options
    this.#syllablesPerFigure = syllablesPerFigure
  }

  opening(): string {
    const people = `Chủ trì là đồng chí ${personName(this.#random)}; cùng dự có đồng chí ${personName(this.#random)}.`
    return ['## Cuộc họp', `${this.#sentence()} ${people}`, this.#list()].join('\n\n')
  }

  section({ role, heading }: (typeof ROLES)[number], length: number): string {
    const end = this.#written + length
    const parts = [`## ${heading}`]
    while (this.#written < end) {
      parts.push(`### ${this.#random.pick(subheadings)}`, this.#paragraph())
      parts.push(this.#random.happens(0.5) ? this.#list() : this.#paragraph())
      if (this.#random.happens(0.1)) parts.push(`:::note\nNguồn không nói rõ kỳ so sánh của ${this.#random.pick(objects)}.\n:::`)
    }
    return `::::section{role=${role}}\n${parts.join('\n\n')}\n::::`
  }

  #paragraph(): string {
    return Array.from({ length: this.#random.between(2, 4) }, () => this.#sentence()).join(' ')
  }

  #list(): string {
    const items = Array.from({ length: this.#random.between(3, 6) }, () => this.#item())
    return items.map((item) => `- ${item}`).join('\n')
  }

  #item(): string {
    if (this.#isFigureDue()) return this.#sentence()
    return this.#count(
      `${this.#random.pick(verbs)} ${this.#random.pick(objects)} ${this.#random.pick(circumstances)};`.replace(/^./, (letter) =>
        letter.toUpperCase(),
      ),
    )
  }

  #sentence(): string {
    if (!this.#isFigureDue()) return this.#count(sentence(this.#random))
    this.#figures++
    return this.#count(figureSentence(this.#random, this.#options.indicators, this.#options.period))
  }

  #isFigureDue(): boolean {
    return this.#figures * this.#syllablesPerFigure < this.#written
  }

  #count(text: string): string {
    this.#written += syllables(text)
    return text
  }
}
