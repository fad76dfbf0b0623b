// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { blockTexts, checkBlockLock, formatBlockLock } from '#pipeline/blockLock.ts'
import { FileProblems } from '#pipeline/problem.ts'
import type { Section } from '#src/domain/article.ts'
import { frontMatter } from '#tests/support/contentFixtures.ts'
import { parseGood } from '#tests/support/parsing.ts'

const sectionsOf = (body: string): readonly Section[] => parseGood(frontMatter + body).sections

/** What the lock of one body says of another. */
function movesBetween(published: string, now: string): string[] {
  const problems = new FileProblems('bai.md')
  checkBlockLock(formatBlockLock(sectionsOf(published)), sectionsOf(now), 'bai', problems)
  return problems.list.map(({ message, fix }) => `${message} → ${fix}`)
}

const published = 'Một.\n\n## Hai\n\n- Ba.\n- Bốn.\n\n:::note\nNăm.\n:::\n'

test('the texts of blocks are those of headings, paragraphs, items and notes, in the order of their numbers', () => {
  expect(blockTexts(sectionsOf(published))).toEqual(['Một.', 'Hai', 'Ba.', 'Bốn.', 'Năm.'])
})

test('a lock holds one fingerprint a block', () => {
  expect(formatBlockLock(sectionsOf(published))).toMatch(/^(?:[0-9a-f]{12}\n){5}$/)
})

describe('a published article may be', () => {
  test.each([
    ['left as it is', published],
    ['reworded in a block', published.replace('Ba.', 'Ba, viết lại.')],
    ['reworded throughout', 'A.\n\nB.\n\nC.\n\nD.\n\nE.\n'],
    ['made longer at its end', `${published}\nSáu.\n`],
    ['given another kind of block with the same words', published.replace('## Hai', 'Hai')],
  ])('%s', (_case, now) => {
    expect(movesBetween(published, now)).toEqual([])
  })

  test('reworded where two blocks had the same words', () => {
    const twice = '## Kinh tế\n\nMột.\n\n## Kinh tế\n\nHai.\n'
    expect(movesBetween(twice, '## Kinh tế\n\nMột.\n\n## Kinh tế, xã hội\n\nHai.\n')).toEqual([])
  })
})

describe('a published block that has moved is a fault', () => {
  test('where one was put in before it', () => {
    expect(movesBetween('Một.\n\nHai.\n', 'Một.\n\nMới.\n\nHai.\n')).toEqual([
      'block d2 “Hai.…” is d3 now, so links to them lead elsewhere → put it back in its place, or accept the move: npm run content -- --accept bai',
    ])
  })

  test('where one before it was taken out', () => {
    expect(movesBetween(published, published.replace('Một.\n', ''))).toEqual([
      'block d2 “Hai…” is d1 now, and 3 more have moved, so links to them lead elsewhere → put it back in its place, or accept the move: npm run content -- --accept bai',
    ])
  })

  test('where two have changed places', () => {
    expect(movesBetween('Một.\n\nHai.\n', 'Hai.\n\nMột.\n')).toHaveLength(1)
  })

  test('where another with the same words stays', () => {
    expect(movesBetween('Một.\n\nHai.\n\nMột.\n', 'Một.\n\nHai.\n\nMới.\n\nMột.\n')).toHaveLength(1)
  })
})
