// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type ColumnRow, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import {
  isLocalityPack,
  isSmall,
  localityPack,
  type Pack,
  type PackId,
  packArticles,
  packBytes,
  type ShardEntry,
  shardRows,
  shardsOf,
  topicPack,
  wholeSet,
} from '#src/domain/packs.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

const localities = ['l0', 'l1', 'l2']
const topics = Array.from({ length: 31 }, (_, index) => `t${index}`)
const packs: readonly PackId[] = [...localities.map(localityPack), ...topics.map(topicPack)]

const articleOf = (slug: string, day: string, changes: Partial<ColumnRow> = {}): ColumnRow => ({
  slug,
  locality: 'l0',
  topics: ['t0'],
  roles: [],
  published: { earliest: day, latest: day },
  period: { earliest: day, latest: day },
  ...changes,
})

/** Tells of any pack which slugs stand in each of its shards. */
function shardsIn(articles: readonly ColumnRow[]): (pack: PackId) => string[][] {
  const rows = articles.toSorted(newestFirst)
  const columns = toArticleColumns(rows, localities, topics)
  return (pack) => shardRows(columns, pack).map((shard) => shard.map((row) => rows[row]?.slug ?? `no row ${row}`))
}

const slugsIn = (articles: readonly ColumnRow[], pack: PackId): string[][] => shardsIn(articles)(pack)

const numbered = (count: number, day: string, from = 0) =>
  Array.from({ length: count }, (_, index) => articleOf(`a${String(from + index).padStart(4, '0')}`, day))

describe('the rows of a shard', () => {
  test('are those of one year, oldest first', () => {
    const articles = [
      articleOf('d', '2022-01-01'),
      articleOf('b', '2021-01-01'),
      articleOf('c', '2021-12-31'),
      articleOf('a', '2020-12-31'),
    ]
    expect(slugsIn(articles, 'noi:l0')).toEqual([['a'], ['b', 'c'], ['d']])
  })

  test('go by the first day that an uncertain date may mean, as the list does', () => {
    const uncertain = { published: { earliest: '2020-11-19', latest: '2021-05-31' } }
    const articles = [articleOf('a', '2020-11-18'), articleOf('b', '2020', uncertain), articleOf('c', '2021-01-01')]
    expect(slugsIn(articles, 'noi:l0')).toEqual([['a', 'b'], ['c']])
  })

  test.each([
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('of %i articles of a year are %j', (count, lengths) => {
    expect(slugsIn(numbered(count, '2022-05-05'), 'noi:l0').map((shard) => shard.length)).toEqual(lengths)
  })

  test('of a topic are those of all localities, in every topic that an article has', () => {
    const articles = [
      articleOf('a', '2021-01-01', { topics: ['t0', 't30'] }),
      articleOf('b', '2021-02-01', { topics: ['t30'], locality: 'l2' }),
      articleOf('c', '2021-03-01', { topics: ['t1'] }),
    ]
    expect(slugsIn(articles, 'chu-de:t30')).toEqual([['a', 'b']])
    expect(slugsIn(articles, 'chu-de:t0')).toEqual([['a']])
    expect(slugsIn(articles, 'chu-de:t1')).toEqual([['c']])
    expect(slugsIn(articles, 'chu-de:t2')).toEqual([])
  })

  test.each<PackId>(['noi:l1', 'noi:hue', 'noi:', 'noi:t0', 'chu-de:t31', 'chu-de:', 'chu-de:l0'])(
    'are none for “%s”, of which there is no article',
    (pack) => {
      expect(slugsIn(numbered(3, '2022-05-05'), pack)).toEqual([])
    },
  )

  test('are none where there are no articles', () => {
    for (const pack of packs) expect(slugsIn([], pack)).toEqual([])
  })
})

function randomArticles(random: SeededRandom): ColumnRow[] {
  const years = 1 + random.below(4)
  return Array.from({ length: random.below(700) }, (_, index) => {
    const day = `${2018 + random.below(years)}-0${1 + random.below(9)}-${10 + random.below(19)}`
    return articleOf(`a${index}`, day, {
      locality: random.pick(localities),
      topics: [...new Set([random.pick(topics), ...random.some(['t0', 't30'])])],
    })
  })
}

/** A second, plain way to the same shards: years apart, then hundreds. */
function plainShards(articles: readonly ColumnRow[], isIn: (article: ColumnRow) => boolean): string[][] {
  const years = new Map<string, string[]>()
  for (const { slug, published } of articles.filter(isIn).toSorted(newestFirst).reverse()) {
    const year = published.earliest.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), slug])
  }
  return [...years.values()].flatMap(hundreds)
}

const hundreds = (slugs: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(slugs.length / 100) }, (_, index) => slugs.slice(index * 100, (index + 1) * 100))

/** Many sets of articles, each with its number for whoever has to look for a failure. */
function* rounds(seed: number, count: number): Generator<readonly [number, readonly ColumnRow[], SeededRandom]> {
  const random = seededRandom(seed)
  for (let round = 0; round < count; round++) yield [round, randomArticles(random), random]
}

describe('for any articles', () => {
  test('every one stands in one shard of its locality and of each of its topics, with those of its year', () => {
    let seen = 0
    for (const [round, articles] of rounds(7, 20)) {
      const slugs = shardsIn(articles)
      for (const id of localities) {
        const expected = plainShards(articles, ({ locality }) => locality === id)
        expect(slugs(localityPack(id)), `${round} ${id}`).toEqual(expected)
      }
      for (const id of topics) {
        const expected = plainShards(articles, (article) => article.topics.includes(id))
        expect(slugs(topicPack(id)), `${round} ${id}`).toEqual(expected)
      }
      seen += articles.length
    }
    expect(seen).toBeGreaterThan(2000)
  })

  test('one that is newer than all changes the last shard of its packs, or begins another, and leaves all else alone', () => {
    const outcomes = new Set<boolean>()
    for (const [round, articles, random] of rounds(9, 40)) {
      const newest = articleOf('new', random.pick(['2021-12-31', '2022-01-01']), { locality: 'l1', topics: ['t0'] })
      const [former, latter] = [shardsIn(articles), shardsIn([...articles, newest])]
      for (const pack of ['noi:l0', 'chu-de:t30'] as const) expect(latter(pack), `${round} ${pack}`).toEqual(former(pack))
      for (const pack of ['noi:l1', 'chu-de:t0'] as const) {
        const isBegun = latter(pack).length > former(pack).length
        expect(latter(pack), `${round} ${pack}`).toEqual(withLast(former(pack), 'new', isBegun))
        outcomes.add(isBegun)
      }
    }
    expect(outcomes.size).toBe(2)
  })
})

/** The shards with one more article at their end. */
function withLast(shards: readonly string[][], slug: string, isBegun: boolean): string[][] {
  return isBegun ? [...shards, [slug]] : [...shards.slice(0, -1), [...(shards.at(-1) ?? []), slug]]
}

const shard = (hash: string, bytes = 1000, articles = 10): ShardEntry => ({ hash, bytes, articles })
const packOf = (id: PackId, ...shards: readonly ShardEntry[]): Pack => ({ id, name: id, shards })
const listOf = (...some: readonly Pack[]) => ({ release: 'thu', packs: some })

describe('a pack', () => {
  test.each<[PackId, boolean]>([
    [localityPack('chi-linh'), true],
    [topicPack('y-te'), false],
    // A topic whose id looks like the other kind.
    [topicPack('noi:chi-linh'), false],
  ])('%s is of a locality: %s', (id, expected) => {
    expect(isLocalityPack(id)).toBe(expected)
  })

  test('is as large as its shards together', () => {
    const pack = packOf('noi:l0', shard('a', 1200, 100), shard('b', 34, 5))
    expect([packBytes(pack), packArticles(pack)]).toEqual([1234, 105])
    expect([packBytes({ shards: [] }), packArticles({ shards: [] })]).toEqual([0, 0])
  })
})

describe('the whole set', () => {
  const list = listOf(packOf('noi:l0', shard('a')), packOf('chu-de:t0', shard('b')), packOf('noi:l1', shard('c')))

  test('is the packs of localities, which hold each article once', () => {
    expect(wholeSet(list).map(({ id }) => id)).toEqual(['noi:l0', 'noi:l1'])
  })

  test.each([
    ['half of it in each', [10_000_000, 10_000_000], true],
    ['one byte too many', [10_000_000, 10_000_001], false],
    ['nothing', [], true],
  ])('of 20 MB at most is small: %s', (_case, sizes, expected) => {
    const some = sizes.map((bytes, index) => packOf(`noi:l${index}`, shard(`s${index}`, bytes)))
    // What topics hold are copies, however much it is.
    expect(isSmall(listOf(...some, packOf('chu-de:t0', shard('t', 90_000_000))))).toBe(expected)
  })
})

describe('the shards of what was chosen', () => {
  const list = listOf(
    packOf('noi:l0', shard('a'), shard('b')),
    packOf('noi:l1', shard('c')),
    packOf('chu-de:t0', shard('d'), shard('c')),
    packOf('chu-de:t1', shard('d')),
  )

  test.each<[string, readonly PackId[], readonly string[]]>([
    ['nothing', [], []],
    ['one locality', ['noi:l0'], ['a', 'b']],
    ['one topic', ['chu-de:t0'], ['d', 'c']],
    ['a topic and a locality that share a shard', ['noi:l1', 'chu-de:t0'], ['c', 'd']],
    ['two topics that share a shard', ['chu-de:t0', 'chu-de:t1'], ['d', 'c']],
    ['everything', ['noi:l0', 'noi:l1'], ['a', 'b', 'c']],
    ['everything, and topics, which add nothing to it', ['chu-de:t0', 'noi:l1', 'noi:l0', 'chu-de:t1'], ['a', 'b', 'c']],
    ['a pack that there is no more', ['noi:hue', 'chu-de:t1'], ['d']],
  ])('%s are each there once', (_case, chosen, expected) => {
    const shards = shardsOf(list, new Set(chosen))
    expect(shards.map(({ hash }) => hash)).toEqual(expected)
  })

  test('say how large each is', () => {
    expect(shardsOf(list, new Set<PackId>(['noi:l1']))).toEqual([shard('c')])
  })
})
