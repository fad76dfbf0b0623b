import type { Block, Section } from '#src/domain/article.ts'
import { ROLE_WORDS } from '#src/ui/roleWords.ts'

/** Number of what a block begins with, as in `#d<n>`. */
export function numberOf(block: Block): number {
  if (block.type === 'list') return block.items[0]?.n ?? 0
  if (block.type === 'note') return block.paragraphs[0]?.n ?? 0
  return block.n
}

/** What a section does, unless its heading begins with that; undefined where there is nothing to say. */
export function unsaidRole({ role, blocks: [first] }: Section): string | undefined {
  const word = role && ROLE_WORDS[role]
  const isSaid = word && first?.type === 'heading' && first.text.toLowerCase().startsWith(word.toLowerCase())
  return isSaid ? undefined : word
}
