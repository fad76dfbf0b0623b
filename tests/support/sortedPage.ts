import type { PageFormat, PageMeta } from '#src/domain/intake/page.ts'
import type { Recognised, RemovalReason, SortedPage, SourceBlock, SourceBlockKind } from '#src/domain/intake/recognised.ts'

export interface SortedSketch {
  readonly title?: string
  readonly dek?: string
  readonly author?: string
  readonly publisher?: string
  readonly dateText?: string
  /** Paragraphs; `## ` makes a heading, `- ` an item, `> ` a quotation, `^ ` a caption. */
  readonly body?: readonly string[]
  readonly removed?: readonly (readonly [text: string, reason: RemovalReason])[]
  readonly meta?: PageMeta
  readonly format?: PageFormat
}

const MARKS: readonly (readonly [mark: string, kind: SourceBlockKind])[] = [
  ['## ', 'heading'],
  ['- ', 'item'],
  ['> ', 'quote'],
  ['^ ', 'caption'],
]

function blockOf(text: string, line: number): SourceBlock {
  const marked = MARKS.find(([mark]) => text.startsWith(mark))
  if (!marked) return { kind: 'paragraph', line, text }
  const [mark, kind] = marked
  return { kind, line, text: text.slice(mark.length), ...(kind === 'heading' && { level: 2 }) }
}

const LINES_BEFORE_BODY = 5

/** A page whose lines are told apart, as a sketch says. Title, dek, date and author stand on lines 1 to 4, the body from 6 on. */
export function sortedPage({ body = [], removed = [], meta = {}, format = 'text', ...head }: SortedSketch): SortedPage {
  const blocks = body.map((text, index) => blockOf(text, LINES_BEFORE_BODY + 1 + index))
  const afterBody = LINES_BEFORE_BODY + 1 + body.length
  const put = removed.map(([text, reason], index) => ({ text, reason, line: afterBody + index }))
  const found = Object.entries(head).filter(([, words]) => words !== undefined)
  const order = ['title', 'dek', 'dateText', 'author', 'publisher']
  const headLines = found.map(([name, text]) => ({ text, line: order.indexOf(name) + 1 })).sort((a, b) => a.line - b.line)
  const lines = [...headLines, ...blocks, ...put].map(({ text, line }) => ({
    ...{ n: line, text, indent: 0, gap: 0, linked: 0 },
    names: [],
  }))
  return {
    page: { format, encoding: 'utf-8', lines, meta },
    isArticle: sure(true),
    ...Object.fromEntries(found.map(([name, words]) => [name, sure(words)])),
    blocks,
    removed: put,
  }
}

const sure = <T>(value: T): Recognised<T> => ({ value, confidence: 1, evidence: [] })
