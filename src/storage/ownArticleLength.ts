import { type Block, plainText, type TextBlock } from '#src/domain/article.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'

/** So many characters the reader's own articles have together at most: a backup of them can be read again. */
export const MOST_LENGTH = 20_000_000

/** How long an article of the reader's own is, what was put aside of it included; about as many characters as its text has. */
export function lengthOf({ article, removed }: OwnArticle): number {
  const text = article.sections.reduce((sum, { blocks }) => sum + total(blocks.map(lengthOfBlock)), 0)
  return text + total(removed.map(({ text: line }) => line.length)) + 200 * article.figures.length
}

function lengthOfBlock(block: Block): number {
  switch (block.type) {
    case 'heading':
      return block.text.length
    case 'paragraph':
      return lengthOfText(block)
    case 'list':
      return total(block.items.map(lengthOfText))
    case 'note':
      return total(block.paragraphs.map(lengthOfText))
  }
}

const lengthOfText = ({ inlines }: TextBlock): number => plainText(inlines).length

const total = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0)
