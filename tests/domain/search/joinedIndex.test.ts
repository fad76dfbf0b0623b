// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { JoinedIndex } from '#src/domain/search/joinedIndex.ts'
import { RowMap } from '#src/domain/search/joinPostings.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'
import { memoryIndex, searchText } from '#tests/support/memoryIndex.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

const WORDS = 'xã phường nông thôn mới đường chợ trường học kè sông thu ngân sách tỷ đồng giảm nghèo dân quân lúa vụ mùa'.split(
  ' ',
)

/** Texts of words by chance: of few words, so that most stand in many of them. */
function textsOf(count: number, seed: number): readonly SearchText[] {
  const random = seededRandom(seed)
  const words = (length: number) => Array.from({ length }, () => WORDS[random.below(WORDS.length)]).join(' ')
  return Array.from({ length: count }, (_, row) =>
    searchText(`bai-${row}`, { title: words(4), summary: words(8), blocks: [words(30), words(20)] }),
  )
}

/** The same texts in one index, and in two of which every so manieth is in the second. */
function bothWays(texts: readonly SearchText[], isOwn: (row: number) => boolean) {
  const ownRows = texts.flatMap((_, row) => (isOwn(row) ? [row] : []))
  const base = memoryIndex(texts.filter((_, row) => !isOwn(row)))
  const own = memoryIndex(texts.filter((_, row) => isOwn(row)))
  const joined = new JoinedIndex(base.reader, own.reader, new RowMap(ownRows))
  return { whole: memoryIndex(texts).reader, joined }
}

const QUERIES = [
  'nông thôn mới',
  'nong thon moi',
  '"kè sông"',
  'thu ngân sách giảm nghèo',
  'tr',
  'đường chợ tr',
  'nôgn thôn',
  'trwowngf học',
  'không có gì',
  'xã',
]

describe.each([
  ['a few', 60, (row: number) => row % 13 === 0],
  ['half of them', 60, (row: number) => row % 2 === 0],
  ['the first', 40, (row: number) => row === 0],
  ['the last', 40, (row: number) => row === 39],
  ['all', 20, () => true],
  ['so many that their lists have files of their own', 1500, (row: number) => row % 50 === 7],
])('where %s stand in an index of their own', (_what, count, isOwn) => {
  const texts = textsOf(count, 5)
  const { whole, joined } = bothWays(texts, isOwn)

  test.each(QUERIES)('“%s” finds what it finds in one index, and weighs it alike', async (words) => {
    const [expected, found] = await Promise.all([new SearchEngine(whole).find(words), new SearchEngine(joined).find(words)])
    const scores = new Map(expected.rows.map((row, at) => [row, expected.scores[at] as number]))
    expect({ ...found, rows: [...found.rows].sort(), scores: [] }).toEqual({
      ...expected,
      rows: [...expected.rows].sort(),
      scores: [],
    })
    for (const [at, row] of found.rows.entries()) expect(found.scores[at]).toBeCloseTo(scores.get(row) ?? -1, 4)
  })

  test('shows of each what it is', async () => {
    const engine = new SearchEngine(joined)
    for (const [row, text] of texts.slice(0, 40).entries()) {
      expect((await engine.result('nông thôn', row)).summary.slug).toBe(text.summary.slug)
    }
  })
})
