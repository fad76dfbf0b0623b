// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { TableName } from '#src/domain/search/indexFiles.ts'
import { IndexReader, type IndexStore } from '#src/domain/search/indexReader.ts'
import type { TableEntry, Variant } from '#src/domain/search/tableEntry.ts'
import { indexFilesOf, type MemoryIndex, memoryIndex, searchText } from '#tests/support/memoryIndex.ts'
import { type Counts, plainIndex } from '#tests/support/plainIndex.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

const SYLLABLES = [
  'bàn',
  'bán',
  'ban',
  'bảng',
  'chợ',
  'cho',
  'đường',
  'dương',
  'hải',
  'hai',
  'huyện',
  'năm',
  'quý',
  'xã',
  '17,5',
  '30',
]
const letters = 'aăeioôuư'

/** Words that are rare enough for an index of many shards. */
const rareWord = (random: SeededRandom): string =>
  `${random.pick(['b', 'ch', 'kh', 'th', 'ngh'])}${random.pick([...letters])}${random.pick(['', 'n', 'ng', 'm'])}${random.below(9)}`

function randomTexts(count: number, seed: number) {
  const random = seededRandom(seed)
  const sentence = (words: number) =>
    Array.from({ length: words }, () => (random.below(8) === 0 ? rareWord(random) : random.pick(SYLLABLES))).join(' ')
  return Array.from({ length: count }, (_, row) =>
    searchText(`bai-${row}`, {
      title: sentence(random.below(6)),
      standfirst: sentence(random.below(9)),
      // In nearly every article, so that their lists are too long for a shard.
      blocks: [sentence(8), `${'nông thôn '.repeat(1 + random.below(4))}mới`, row % 3 === 0 ? 'nông thốn' : ''],
    }),
  )
}

const small = randomTexts(300, 1)
const large = randomTexts(4500, 2)
const indexes: readonly (readonly [string, typeof small, MemoryIndex])[] = [
  ['a small collection', small, memoryIndex(small)],
  ['a large collection', large, memoryIndex(large)],
  ['a large collection, sorted in several passes', large, memoryIndex(large, undefined, 5000)],
]

/** How often a form stands in each article, by its own places where the index holds them. */
async function countsOf(reader: IndexReader, variant: Variant, rows: readonly number[]): Promise<Counts> {
  const postings = await reader.postings(variant)
  if (postings.positionsAt(0)) return new Map([...postings.rows].map((row, at) => [row, postings.positionsAt(at)?.length ?? 0]))
  const chunks = await reader.positionsOf(variant, rows, Number.POSITIVE_INFINITY)
  const counted = chunks.flatMap((chunk) => [...chunk.rows].map((row, at) => [row, chunk.positionsAt(at)?.length ?? 0] as const))
  // Of single words that are everywhere, the articles are all that is known.
  return new Map(chunks.length > 0 ? counted : [...postings.rows].map((row) => [row, 0]))
}

describe.each(indexes)('the index of %s', (_name, texts, { reader }) => {
  const plain = plainIndex(texts)

  test.each<TableName>(['words', 'pairs'])('holds all %s, in the articles and as often as they stand there', async (table) => {
    let compared = 0
    for (const [folded, expected] of plain[table]) {
      const entry = (await reader.entry(table, folded)) as TableEntry
      expect(entry?.variants.map(({ exact }) => exact)).toEqual([...expected.keys()].sort())
      for (const variant of entry.variants) {
        const rows = expected.get(variant.exact) as Counts
        expect(variant.articles).toBe(rows.size)
        const counts = await countsOf(reader, variant, [...rows.keys()])
        expect([...counts.keys()], variant.exact).toEqual([...rows.keys()])
        if ([...counts.values()].some((count) => count > 0)) expect(counts).toEqual(rows)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(100)
  })

  test.each<[TableName, string]>([
    ['words', ''],
    ['words', '!'],
    ['words', 'nongg'],
    ['words', 'zzz'],
    ['pairs', 'nong'],
    ['pairs', 'moi nong'],
    ['pairs', 'zzz zzz'],
  ])('has no %s “%s”', async (table, folded) => {
    expect(await reader.entry(table, folded)).toBeUndefined()
  })

  test.each<[TableName, string]>([
    ['words', 'b'],
    ['words', 'ngh'],
    ['words', 'nong'],
    ['words', 'zz'],
    ['words', ''],
    ['pairs', 'ban '],
    ['pairs', 'xa ng'],
    ['pairs', 'zz'],
  ])('has all %s that begin with “%s”, the most common first', async (table, start) => {
    const found = await reader.entriesFrom(table, start, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
    const expected = [...plain[table].keys()].filter((key) => key.startsWith(start))
    expect(found.map(({ folded }) => folded).sort()).toEqual(expected.sort())
    const counts = found.map(({ variants }) => variants.reduce((sum, { articles }) => sum + articles, 0))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    const few = await reader.entriesFrom(table, start, Number.POSITIVE_INFINITY, 3)
    expect(few).toEqual(found.slice(0, 3))
  })

  test('knows every word that is no number, and in how many articles it stands', async () => {
    const known = await reader.vocabulary()
    const expected = [...plain.words]
      .filter(([folded]) => !/\d/.test(folded))
      .map(([folded, variants]) => ({
        folded,
        articles: new Set([...variants.values()].flatMap((rows) => [...rows.keys()])).size,
      }))
      .sort((a, b) => (a.folded < b.folded ? -1 : 1))
    expect(known).toEqual(expected)
  })

  test('says of which articles it is', async () => {
    expect(await reader.manifest()).toMatchObject({ version: 'thu', count: texts.length })
  })
})

describe('a large index', () => {
  const names = indexFilesOf(large).map(({ name }) => name)
  const fileCount = (form: RegExp) => names.filter((name) => form.test(name)).length

  test('has many shards, and files for long lists and for their places', () => {
    expect([/^words-/, /^pairs-/, /^long-\d+$/, /^long-\d+-\d+$/].map(fileCount).every((count) => count >= 2)).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  test('has no very large file', () => {
    const sizes = indexFilesOf(large).map(({ bytes }) => bytes.length)
    expect(Math.max(...sizes)).toBeLessThan(30_000)
  })

  test('is asked for few files, each once', async () => {
    const { reader, read } = memoryIndex(large)
    const ask = async () => {
      const entry = await reader.entry('pairs', 'nong thon')
      await Promise.all((entry?.variants ?? []).map((variant) => reader.postings(variant)))
      await reader.entriesFrom('words', 'b', 2, 10)
    }
    await Promise.all([ask(), ask()])
    await ask()
    expect(new Set(read).size).toBe(read.length)
    expect(read.length).toBeLessThanOrEqual(6)
  })

  test('gives the places in some articles from the files that hold them, the first ones of no more than it may', async () => {
    const { reader, read } = memoryIndex(large)
    const variant = (await reader.entry('pairs', 'nong thon'))?.variants.find(({ exact }) => exact === 'nông thôn') as Variant
    read.length = 0
    const [chunk] = await reader.positionsOf(variant, [4000, 7, 2000], 1)
    expect(read).toHaveLength(1)
    expect([...(chunk?.rows ?? [])]).toContain(4000)
    await reader.positionsOf(variant, [0, 1, 2], 9)
    expect(read).toHaveLength(2)
    expect(await reader.positionsOf(variant, [], 9)).toEqual([])
  })
})

test('every article is in the file that is read for its places', async () => {
  const { reader } = memoryIndex(large)
  const variant = (await reader.entry('pairs', 'nong thon'))?.variants.find(({ exact }) => exact === 'nông thôn') as Variant
  const { rows } = await reader.postings(variant)
  const firsts = variant.list.form === 'long' ? variant.list.chunkRows : []
  expect(firsts.length).toBeGreaterThan(1)
  const atEdges = firsts.flatMap((first) => [first - 1, first]).filter((row) => rows.includes(row))
  for (const row of [...atEdges, ...rows.slice(-1)]) {
    const [chunk] = await reader.positionsOf(variant, [row], 1)
    expect([...(chunk?.rows ?? [])]).toContain(row)
  }
})

test('several passes give the files of one', () => {
  const files = (placesAtOnce?: number) =>
    new Map(indexFilesOf(small, undefined, placesAtOnce).map(({ name, bytes }) => [name, bytes]))
  const whole = files()
  expect(whole.size).toBeGreaterThan(4)
  for (const placesAtOnce of [1, 300]) expect(files(placesAtOnce)).toEqual(whole)
})

test('no pair reaches from one text of an article into the next, nor from a sentence', async () => {
  const { reader } = memoryIndex([searchText('a', { title: 'thị xã', placeName: 'phường', blocks: ['sông', 'suối. Cầu'] })])
  for (const pair of ['xa phuong', 'song suoi', 'suoi cau', 'phuong x'])
    expect(await reader.entry('pairs', pair), pair).toBeUndefined()
  expect(await reader.entry('pairs', 'thi xa')).toBeDefined()
})

test('of no articles there is an index, too', async () => {
  const { reader } = memoryIndex([])
  expect(await reader.entry('words', 'xa')).toBeUndefined()
  expect(await reader.entriesFrom('pairs', 'x', 2, 10)).toEqual([])
  expect(await reader.vocabulary()).toEqual([])
})

describe('a file that cannot be had', () => {
  test.each<[string, (reader: IndexReader) => Promise<unknown>]>([
    ['the manifest', (reader) => reader.manifest()],
    ['a shard', (reader) => reader.entry('words', 'xa')],
    ['the known words', (reader) => reader.vocabulary()],
    ['a text', (reader) => reader.text(0)],
  ])('is asked for again: %s', async (_name, ask) => {
    const { store } = memoryIndex([searchText('a', { blocks: ['xã'] })])
    let isCut = true
    const whenOn =
      <T>(read: (name: string) => Promise<T>) =>
      (name: string) =>
        isCut ? Promise.reject(new Error('cut')) : read(name)
    const reader = new IndexReader({ bytes: whenOn(store.bytes), text: whenOn(store.text) } satisfies IndexStore)
    await expect(ask(reader)).rejects.toThrow('cut')
    isCut = false
    expect(await ask(reader)).toBeDefined()
  })
})
