import type { SortedPage, SourceBlock } from '#src/domain/intake/recognised.ts'
import { sortedPage } from '#tests/support/sortedPage.ts'

type Part = string | Omit<SourceBlock, 'line'>

/** An article of these blocks, those that are only a text being paragraphs. */
export function pageOf(parts: readonly Part[]): SortedPage {
  const blocks = parts.map((part, index) => ({
    line: index + 1,
    ...(typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part),
  }))
  return { ...sortedPage({}), blocks }
}
