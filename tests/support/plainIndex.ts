import { type SearchText, searchFields } from '#src/domain/search/searchText.ts'
import { tokenize } from '#src/domain/search/tokens.ts'

/** For each row, how often something stands in it. */
export type Counts = ReadonlyMap<number, number>
type Table = Map<string, Map<string, Map<number, number>>>

/** What an index of articles should hold: by folded key and exact form, how often it stands in each row. Slow and plain. */
export function plainIndex(texts: readonly SearchText[]) {
  const [words, pairs]: [Table, Table] = [new Map(), new Map()]
  for (const [row, text] of texts.entries()) {
    for (const field of searchFields(text)) {
      const tokens = tokenize(field.text)
      for (const [at, { folded, exact }] of tokens.entries()) {
        count(words, folded, exact, row)
        const next = tokens[at + 1]
        if (next) count(pairs, `${folded} ${next.folded}`, `${exact} ${next.exact}`, row)
      }
    }
  }
  return { words, pairs }
}

function count(table: Table, folded: string, exact: string, row: number): void {
  const variants = table.get(folded) ?? new Map<string, Map<number, number>>()
  const rows = variants.get(exact) ?? new Map<number, number>()
  rows.set(row, (rows.get(row) ?? 0) + 1)
  table.set(folded, variants.set(exact, rows))
}
