import { createHash } from 'node:crypto'
import { type Block, plainText, type Section } from '#src/domain/article.ts'
import type { FileProblems } from './problem.ts'

// A link to #d7 is a promise. Beside each published article stands a file with one fingerprint a block,
// in order; the check is that no block has moved to another number since.

const FINGERPRINT_LENGTH = 12

/** The text of every block, in the order of their numbers. */
export function blockTexts(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => section.blocks).flatMap(textsOf)
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plainText(block.inlines)]
    case 'list':
      return block.items.map((item) => plainText(item.inlines))
    case 'note':
      return block.paragraphs.map((paragraph) => plainText(paragraph.inlines))
  }
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, FINGERPRINT_LENGTH)
}

/** The lock file's text for an article: one fingerprint a line. */
export function formatBlockLock(sections: readonly Section[]): string {
  return `${blockTexts(sections).map(fingerprint).join('\n')}\n`
}

/** Reports blocks that stand at another number than when they were published. A block that was reworded in its place is fine. */
export function checkBlockLock(lock: string, sections: readonly Section[], slug: string, problems: FileProblems): void {
  const published = lock.split('\n').filter(Boolean)
  const texts = blockTexts(sections)
  const current = texts.map(fingerprint)
  const moved = published.flatMap((print, index) => {
    if (current[index] === print) return []
    // Words that stood there all along (two headings alike, say) are not this block.
    const at = current.findIndex((other, place) => other === print && published[place] !== print)
    return at < 0 ? [] : [{ from: index + 1, to: at + 1 }]
  })
  const first = moved[0]
  if (!first) return
  const text = texts[first.to - 1] ?? ''
  problems.add(
    1,
    `block d${first.from} “${text.slice(0, 40)}…” is d${first.to} now${moved.length > 1 ? `, and ${moved.length - 1} more have moved` : ''}, so links to them lead elsewhere`,
    `put it back in its place, or accept the move: npm run content -- --accept ${slug}`,
  )
}
