import { expect, test } from 'vitest'
import type { ReadingPosition } from '#src/domain/library.ts'
import { percentRead, unfinished } from '#src/domain/readingProgress.ts'

test.each([
  [{ furthest: 0, blocks: 0, isRead: false }, 1],
  [{ furthest: 1, blocks: 80, isRead: false }, 1],
  [{ furthest: 40, blocks: 80, isRead: false }, 50],
  // All but read is not read.
  [{ furthest: 80, blocks: 80, isRead: false }, 99],
  [{ furthest: 3, blocks: 80, isRead: true }, 100],
  // An article that has become shorter.
  [{ furthest: 80, blocks: 20, isRead: false }, 99],
])('%o is %i percent', (progress, percent) => {
  expect(percentRead(progress)).toBe(percent)
})

test('what was begun and not finished comes with the last one first, whatever the clock said', () => {
  const at = (slug: string, order: number, isRead: boolean, changedAt: string): ReadingPosition => ({
    article: { slug, title: slug, placeName: 'Chí Linh' },
    block: 5,
    furthest: 7,
    blocks: 20,
    isRead,
    order,
    changedAt,
  })
  const positions = [
    at('a', 1, false, '2038-01-01T00:00:00+07:00'),
    at('b', 3, true, '2026-01-01T00:00:00+07:00'),
    at('c', 2, false, '1970-01-01T00:00:00+07:00'),
  ]
  expect(unfinished(positions).map(({ article }) => article.slug)).toEqual(['c', 'a'])
})
