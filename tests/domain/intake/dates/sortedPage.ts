import type { RemovalReason, SortedPage, SourceBlockKind } from '#src/domain/intake/recognised.ts'

/** What a page of a test holds; the lines are numbered in this order. */
export interface PageParts {
  readonly title?: string
  readonly dateText?: string
  readonly dek?: string
  /** Paragraphs; a text that begins with `# ` is a heading, one with `> ` a caption. */
  readonly body?: readonly string[]
  readonly related?: readonly string[]
  readonly counters?: readonly string[]
  readonly metaPublished?: string
}

const KINDS: Readonly<Record<string, SourceBlockKind>> = { '#': 'heading', '>': 'caption' }

/** A page whose lines were told apart, as it comes to those who look for its dates. */
export function sortedPage({
  title,
  dateText,
  dek,
  body = [],
  related = [],
  counters = [],
  metaPublished,
}: PageParts): SortedPage {
  const texts: string[] = []
  const put = (text: string): number => texts.push(text)
  const guess = (text: string) => ({ value: text, confidence: 0.9, evidence: [{ words: text, line: put(text) }] })
  const removedAs = (reason: RemovalReason) => (text: string) => ({ line: put(text), text, reason })
  const head = {
    ...(title !== undefined && { title: guess(title) }),
    ...(dateText !== undefined && { dateText: guess(dateText) }),
    ...(dek !== undefined && { dek: guess(dek) }),
  }
  const blocks = body.map((text) => {
    const kind = KINDS[text[0] ?? ''] ?? 'paragraph'
    return { kind, line: put(text), text: kind === 'paragraph' ? text : text.slice(2) }
  })
  const removed = [...related.map(removedAs('related')), ...counters.map(removedAs('counter'))]
  const lines = texts.map((text, at) => ({ n: at + 1, text, indent: 0, gap: 0, linked: 0, names: [] }))
  const meta = metaPublished === undefined ? {} : { published: metaPublished }
  return {
    ...head,
    page: { format: 'text', encoding: 'utf-8', lines, meta },
    isArticle: { value: true, confidence: 1, evidence: [] },
    blocks,
    removed,
  }
}
