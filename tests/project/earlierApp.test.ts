// @vitest-environment node

import { expect, test } from 'vitest'
import type { Block, TextBlock } from '#src/domain/article.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'

// What the app of the first release draws. It goes on until a reader takes a newer one, and has the newer articles meanwhile:
// whatever is of another type, it leaves out. A type may be added here once every app in use reads it as text.
const BLOCKS = ['paragraph', 'heading', 'list', 'note']
const INLINES = ['text', 'strong', 'emphasis', 'figure']

function textBlocksOf(block: Block): readonly TextBlock[] {
  if (block.type === 'paragraph') return [block]
  if (block.type === 'list') return block.items
  return block.type === 'note' ? block.paragraphs : []
}

test('an app of an earlier release leaves out no word of an article', () => {
  const blocks = bundledArticles().flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const inlines = blocks.flatMap(textBlocksOf).flatMap((block) => block.inlines)
  expect(blocks.filter(({ type }) => !BLOCKS.includes(type))).toEqual([])
  expect(inlines.filter(({ type }) => !INLINES.includes(type))).toEqual([])
  expect(inlines.some((inline) => inline.type === 'text' && inline.term)).toBe(true)
})
