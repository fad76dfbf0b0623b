import type { Page, PageLine, PageMeta } from '#src/domain/intake/page.ts'
import type { SortedPage, SourceBlockKind } from '#src/domain/intake/recognised.ts'

/** A page of plain text: a line for each that is not empty, as a text file is read. */
export function textPage(text: string, meta: PageMeta = {}): Page {
  const lines: PageLine[] = []
  let gap = 0
  text.split('\n').forEach((raw, i) => {
    const clean = raw.replace(/\s+/g, ' ').trim()
    if (clean) lines.push({ n: i + 1, text: clean, indent: raw.length - raw.trimStart().length, gap, linked: 0, names: [] })
    gap = clean ? 0 : gap + 1
  })
  return { format: 'text', encoding: 'utf-8', lines, meta }
}

/** A page of markup: each line with what its page says of it. */
export function htmlPage(lines: readonly (Partial<PageLine> & { readonly text: string })[], meta: PageMeta = {}): Page {
  const plain = { indent: 0, gap: 1, linked: 0, names: [] }
  return { format: 'html', encoding: 'utf-8', lines: lines.map((line, i) => ({ ...plain, ...line, n: i + 1 })), meta }
}

const BODY: readonly SourceBlockKind[] = ['paragraph', 'item', 'quote']

/** Paragraphs, items and quotations: what a reader is given as the text. */
export const bodyOf = ({ blocks }: SortedPage): readonly string[] =>
  blocks.filter(({ kind }) => BODY.includes(kind)).map(({ text }) => text)

export const kindsOf = ({ blocks }: SortedPage): readonly string[] => blocks.map(({ kind, text }) => `${kind}: ${text}`)

/** What stands for each line of a page, by its number: the field, the kind of its block, or the reason why it was removed. */
export function placesOf(sorted: SortedPage): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>()
  const put = (line: number | undefined, place: string) => {
    if (line !== undefined) places.set(line, [...(places.get(line) ?? []), place])
  }
  for (const { line, kind } of sorted.blocks) put(line, kind)
  for (const { line, reason } of sorted.removed) put(line, reason)
  const taken = new Set(places.keys())
  for (const field of ['title', 'dek', 'author', 'dateText'] as const)
    for (const { line } of sorted[field]?.evidence ?? []) if (line !== undefined && !taken.has(line)) put(line, 'field')
  return places
}
