import { makeAnchor } from '#src/domain/library/anchor.ts'
import type { ArticleReference, Highlight, ReadingPosition } from '#src/domain/library.ts'
import { makeHighlight, makePosition } from './makeItems.ts'

// What is kept of the sample article of Đông Triều.

const article: ArticleReference = {
  slug: 'dong-trieu-2022',
  title: 'Đông Triều sau 9 tháng năm 2022',
  placeName: 'Thị xã Đông Triều',
}

export const thirdBlock = { n: 3, text: 'Thị xã thu gần 1.584 tỷ đồng trong 9 tháng.' }

/** A highlight of words of its third block, or of the text that is given. */
export function keptHighlight(words: string, given: Partial<Highlight> = {}, block = thirdBlock): Highlight {
  const start = block.text.indexOf(words)
  const anchor = makeAnchor(block, start, start + words.length)
  return makeHighlight(1, { article, anchor, sentence: block.text, ...given })
}

export const keptPosition = (given: Partial<ReadingPosition> = {}): ReadingPosition =>
  makePosition({ article, block: 5, furthest: 5, blocks: 8, ...given })
