import type { SortedPage, SourceBlock } from '#src/domain/intake/recognised.ts'

/** An article of these blocks, those that are only a text being paragraphs. */
export function sortedPage(parts: readonly (string | Omit<SourceBlock, 'line'>)[]): SortedPage {
  const blocks = parts.map((part, index) => ({
    line: index + 1,
    ...(typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part),
  }))
  return {
    page: { format: 'text', encoding: 'utf-8', lines: [], meta: {} },
    isArticle: { value: true, confidence: 1, evidence: [] },
    blocks,
    removed: [],
  }
}
