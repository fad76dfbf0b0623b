import { describeProblem } from '#src/domain/intake/messages.ts'
import type { Evidence, ProposedFigure, Recognised, Recognition, SourceBlock } from '#src/domain/intake/recognised.ts'
import type { IntakePlace } from '#src/domain/intake/vocabulary.ts'
import type { TakenFile } from '#src/intake/takeIn.ts'

/** What is told of a file to other programs (docs/how-to/import-articles.md). */
export interface IntakeRecord {
  readonly file: string
  readonly isArticle: boolean
  readonly title: string | null
  readonly dek: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly publishedBasis: 'stated' | 'inferred' | 'unknown'
  /** What an inferred date cannot lie outside of. */
  readonly publishedBounds: string | null
  readonly dateText: string | null
  readonly period: string | null
  readonly form: string | null
  readonly places: readonly string[]
  readonly mentions: readonly string[]
  readonly topics: readonly string[]
  readonly body: readonly string[]
  readonly headings: readonly string[]
  readonly captions: readonly string[]
  readonly removed: readonly { readonly line: string; readonly reason: string; readonly n: number }[]
  readonly figures: readonly FigureRecord[]
  readonly confidence: Readonly<Record<string, number>>
  /** The words that speak for each guess, with the number of their line. */
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  readonly problems: readonly { readonly code: string; readonly message: string; readonly line?: number }[]
}

interface FigureRecord {
  readonly text: string
  readonly value: number
  readonly valueHigh: number | null
  readonly unit: string
  readonly hedge: string
  readonly kind: string
  readonly indicator: string | null
  readonly period: string | null
  readonly base: string | null
  /** Counted from 1 over `body`. */
  readonly paragraph: number
}

const NOTHING: Omit<IntakeRecord, 'file' | 'problems'> = {
  isArticle: false,
  title: null,
  dek: null,
  author: null,
  publisher: null,
  published: null,
  publishedBasis: 'unknown',
  publishedBounds: null,
  dateText: null,
  period: null,
  form: null,
  places: [],
  mentions: [],
  topics: [],
  body: [],
  headings: [],
  captions: [],
  removed: [],
  figures: [],
  confidence: {},
  evidence: {},
}

const isBody = ({ kind }: SourceBlock) => kind !== 'heading' && kind !== 'caption'
const valuesOf = (all: readonly Recognised<string>[]) => all.map(({ value }) => value)
const textOf = (one: Recognised<string> | undefined) => one?.value ?? null
const textsOf = (blocks: readonly SourceBlock[]) => blocks.map(({ text }) => text)

/** The record of a file; one that was refused has nothing but its problem. `places` are those that the page was read by. */
export function intakeRecord(file: string, { recognition, problems }: TakenFile, places: readonly IntakePlace[]): IntakeRecord {
  const told = problems.map((problem) => {
    const { code, line } = problem
    return { code, message: describeProblem(problem), ...(line !== undefined && { line }) }
  })
  return recognition ? { file, ...recordOf(recognition, places), problems: told } : { file, ...NOTHING, problems: told }
}

function recordOf(found: Recognition, places: readonly IntakePlace[]): Omit<IntakeRecord, 'file' | 'problems'> {
  const { blocks, published } = found
  return {
    isArticle: found.isArticle.value,
    title: textOf(found.title),
    dek: textOf(found.dek),
    author: textOf(found.author),
    publisher: textOf(found.publisher),
    published: published?.value.date ?? null,
    publishedBasis: published?.value.basis ?? 'unknown',
    publishedBounds: published?.value.bounds ?? null,
    dateText: textOf(found.dateText),
    period: textOf(found.period),
    form: found.form.value,
    places: valuesOf(found.places),
    mentions: localitiesNamed(valuesOf(found.places), valuesOf(found.mentions), places),
    topics: valuesOf(found.topics),
    body: textsOf(blocks.filter(isBody)),
    headings: textsOf(blocks.filter(({ kind }) => kind === 'heading')),
    captions: textsOf(blocks.filter(({ kind }) => kind === 'caption')),
    removed: found.removed.map(({ text, reason, line }) => ({ line: text, reason, n: line })),
    figures: found.figures.map((figure) => figureRecord(figure, blocks)),
    confidence: perGuess(found, ({ confidence }) => Math.round(confidence * 100) / 100),
    evidence: perGuess(found, ({ evidence }) => evidence),
  }
}

/**
 * A name seldom tells a city from its province: what is mentioned is told as the option of the filter that both stand under.
 * That of a place which the page is about is no mention.
 */
export function localitiesNamed(
  about: readonly string[],
  named: readonly string[],
  places: readonly IntakePlace[],
): readonly string[] {
  const localityOf = (id: string) => places.find((place) => place.id === id)?.locality ?? id
  const own = new Set(about.map(localityOf))
  return [...new Set(named.map(localityOf))].filter((id) => !own.has(id))
}

function figureRecord(figure: ProposedFigure, blocks: readonly SourceBlock[]): FigureRecord {
  const { text, value, valueHigh, unit, hedge, kind, indicator, period, base, block } = figure
  return {
    ...{ text, value, valueHigh: valueHigh ?? null, unit, hedge, kind },
    ...{ indicator: indicator ?? null, period: period ?? null, base: base ?? null },
    paragraph: blocks.slice(0, block + 1).filter(isBody).length,
  }
}

/** Something of each guess that was made, by the name of its field. */
function perGuess<T>(found: Recognition, tell: (guess: Recognised<unknown>) => T): Readonly<Record<string, T>> {
  const { isArticle, title, dek, author, publisher, published, period, places, topics } = found
  const guesses = { isArticle, title, dek, author, publisher, published, period, places: places[0], topics: topics[0] }
  return Object.fromEntries(Object.entries(guesses).flatMap(([name, guess]) => (guess ? [[name, tell(guess)]] : [])))
}
