import type { Block, Inline, Section, TextBlock } from '../article.ts'
import { roleOfHeading } from './sectionRole.ts'
import type { BodyPart } from './sourceLines.ts'

/** A run of a part's text that is a figure, and its number in the article's list. */
export interface MarkedRun {
  readonly at: number
  readonly text: string
  readonly figure: number
}

/** Gives the figures of a part that becomes the block of a number, from a place in its text on, in the order of the text. */
export type MarkPart = (part: BodyPart, n: number, from: number) => readonly MarkedRun[]

/** Those figures of a text, in its order, that stand where they are said to and in no other. */
export function* standingIn<T extends Pick<MarkedRun, 'at' | 'text'>>(
  figures: readonly T[],
  text: string,
  from: number,
): Generator<T> {
  let free = from
  for (const figure of figures) {
    if (figure.at < free || !text.startsWith(figure.text, figure.at)) continue
    free = figure.at + figure.text.length
    yield figure
  }
}

type List = Extract<Block, { type: 'list' }>

const BULLET = /^[-–—•*+·▪●]\s+/u
const NUMBER = /^(\d{1,2})[.)]\s+/u
const LOWEST_LEVEL = 3

/** The body as sections of numbered blocks: each heading of the first level begins one. Captions belong to pictures, and are left out. */
export function toSections(parts: readonly BodyPart[], mark: MarkPart): readonly Section[] {
  const writer = new SectionWriter(mark)
  for (const part of parts) if (part.kind !== 'caption') writer.add(part)
  return writer.sections
}

type OpenSection = Section & { readonly blocks: Block[] }

class SectionWriter {
  readonly sections: OpenSection[] = []
  readonly #mark: MarkPart
  #count = 0
  /** Of the last list. */
  #items: TextBlock[] = []

  constructor(mark: MarkPart) {
    this.#mark = mark
  }

  add(part: BodyPart): void {
    if (part.kind === 'heading') this.#heading(part)
    else if (part.kind === 'item') this.#item(part)
    else this.#open().push({ type: 'paragraph', ...this.#textBlock(part, 0) })
  }

  #heading({ text, level = 2 }: BodyPart): void {
    const shown = level >= LOWEST_LEVEL ? 3 : 2
    const role = roleOfHeading(text)
    if (shown === 2 || role !== undefined) this.sections.push({ ...(role && { role }), blocks: [] })
    this.#open().push({ type: 'heading', n: ++this.#count, level: shown, text })
  }

  /** Goes behind the item before it, or begins a list: a list is numbered without a gap. */
  #item(part: BodyPart): void {
    const [lead = '', digits] = NUMBER.exec(part.text) ?? BULLET.exec(part.text) ?? []
    const number = digits === undefined ? undefined : Number(digits)
    const item = this.#textBlock(part, lead.length)
    const blocks = this.#open()
    const last = blocks.at(-1)
    if (last?.type === 'list' && nextNumber(last) === number) this.#items.push(item)
    else {
      this.#items = [item]
      blocks.push({ type: 'list', ...(number !== undefined && { start: number }), items: this.#items })
    }
  }

  #textBlock(part: BodyPart, from: number): TextBlock {
    const n = ++this.#count
    return { n, inlines: inlinesOf(part.text, from, this.#mark(part, n, from)) }
  }

  #open(): Block[] {
    const open: OpenSection = this.sections.at(-1) ?? { blocks: [] }
    if (this.sections.length === 0) this.sections.push(open)
    return open.blocks
  }
}

const nextNumber = ({ start, items }: List): number | undefined => (start === undefined ? undefined : start + items.length)

/** The text from a place on, its figures marked. */
function inlinesOf(text: string, from: number, runs: readonly MarkedRun[]): readonly Inline[] {
  const inlines: Inline[] = []
  let at = from
  const addText = (end: number) => {
    if (end > at) inlines.push({ type: 'text', text: text.slice(at, end) })
  }
  for (const run of runs) {
    addText(run.at)
    inlines.push({ type: 'figure', text: run.text, figure: run.figure })
    at = run.at + run.text.length
  }
  addText(text.length)
  return inlines
}
