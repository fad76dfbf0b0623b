// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { articlesIn, putShard } from '#src/device/keptShards.ts'
import { storedArticles } from '#src/device/storedArticles.ts'
import type { Article } from '#src/domain/article.ts'
import { type Pack, type PackId, shardRows } from '#src/domain/packs.ts'
import { type MadeShard, shardWith } from '#tests/support/madeShards.ts'
import { localities, makeArticle, makeArticles, statedDate, topics } from '#tests/support/makeArticles.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'

const articles = Array.from({ length: 12 }, (_, index) =>
  makeArticle({
    slug: `bai-${index + 10}`,
    place: index % 3 === 0 ? 'ha-tinh' : 'chi-linh',
    topics: topics.slice(index % 2, (index % 2) + 1),
    published: statedDate(`${2020 + (index % 4)}-01-${10 + index}`),
  }),
)
const { source, summaries } = makeArticles(articles)
const columns = await source.columns()
const bySlug = new Map(articles.map((article) => [article.slug, article]))

/** A pack as the build makes it. */
function makePack(id: PackId): Pack & { readonly shards: readonly MadeShard[] } {
  const shards = shardRows(columns, id).map((rows) =>
    shardWith(rows.map((row) => bySlug.get(summaries[row]?.slug ?? '') as Article)),
  )
  return { id, name: id, shards }
}
const ids = [...localities.map(({ id }): PackId => `noi:${id}`), ...topics.map(({ id }): PackId => `chu-de:${id}`)]
const packs = ids.map(makePack)
const packOf = (id: PackId) => packs.find((pack) => pack.id === id) ?? makePack(id)

function device() {
  const database = new MemoryDatabase()
  const open = (release: string, listRelease = release) =>
    storedArticles(
      async () => database.kept,
      release,
      async () => ({ release: listRelease, packs }),
    )
  const keep = async (id: PackId, release: string) => {
    for (const shard of packOf(id).shards) await putShard(database.kept, shard, shard.content, release)
  }
  return { database, open, keep }
}

/** Lets what nobody waits for come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('an article', () => {
  test('that is nowhere on the device is not found', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    expect(await open('r1').article('khong-co')).toBeUndefined()
    expect(await open('r1').article('bai-11')).toBeUndefined()
  })

  test('is found in the shard that holds it, of this release or of one before', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    expect(await open('r1').article('bai-10')).toEqual({ article: bySlug.get('bai-10'), isCurrent: true })
    expect(await open('r1').article('bai-13')).toEqual({ article: bySlug.get('bai-13'), isCurrent: true })
    expect(await open('r2').article('bai-10')).toEqual({ article: bySlug.get('bai-10'), isCurrent: false })
  })

  test('is found in the shard of this release where others hold it, too', async () => {
    const { database, open, keep } = device()
    await keep('noi:chi-linh', 'r1')
    const older = shardWith([makeArticle({ slug: 'bai-11', title: 'Lời cũ' })])
    await putShard(database.kept, older, older.content, 'r0')
    expect((await open('r1').article('bai-11'))?.article.title).toBe('Bài bai-11')
    expect((await open('r0').article('bai-11'))?.article.title).toBe('Lời cũ')
  })

  describe('whose shard is damaged or lost', () => {
    type Stores = ReturnType<typeof device>['database']['stores']
    const ways: readonly [string, (stores: Stores, hash: string) => void][] = [
      ['damaged', ({ shards }, hash) => void shards.values.set(hash, shardWith([makeArticle({ slug: 'bai-10' })]).content)],
      ['cut short', ({ shards }, hash) => void shards.values.set(hash, new ArrayBuffer(3))],
      ['lost', ({ shards }, hash) => void shards.values.delete(hash)],
    ]
    const spoil = (spoilOne: (typeof ways)[number][1], { stores }: ReturnType<typeof device>['database']) => {
      for (const { hash } of packOf('noi:ha-tinh').shards) spoilOne(stores, hash)
    }

    test.each(ways)('is found in another of this release: %s', async (_case, spoilOne) => {
      const { database, open, keep } = device()
      await keep('noi:ha-tinh', 'r1')
      await keep('chu-de:dang', 'r1')
      await keep('chu-de:kinh-te', 'r1')
      spoil(spoilOne, database)
      expect(await open('r1').article('bai-10')).toEqual({ article: bySlug.get('bai-10'), isCurrent: true })
    })

    test.each(ways)('is found in one of an older release: %s', async (_case, spoilOne) => {
      const { database, open, keep } = device()
      await keep('noi:ha-tinh', 'r1')
      const older = shardWith([makeArticle({ slug: 'bai-10', title: 'Lời cũ' })])
      await putShard(database.kept, older, older.content, 'r0')
      spoil(spoilOne, database)
      expect(await open('r1').article('bai-10')).toMatchObject({ article: { title: 'Lời cũ' }, isCurrent: false })
    })

    test.each(ways)('is not found where no other holds it: %s', async (_case, spoilOne) => {
      const { database, open, keep } = device()
      await keep('noi:ha-tinh', 'r1')
      spoil(spoilOne, database)
      expect(await open('r1').article('bai-10')).toBeUndefined()
    })
  })

  test('that was read is found afterwards, and the newest reading of it', async () => {
    const { open } = device()
    const { article, remember } = open('r1')
    remember(makeArticle({ slug: 'bai-11', title: 'Lời cũ' }))
    await settle()
    remember(makeArticle({ slug: 'bai-11', title: 'Lời mới' }))
    await settle()
    expect(await article('bai-11')).toMatchObject({ article: { title: 'Lời mới' }, isCurrent: true })
    expect(await open('r2').article('bai-11')).toMatchObject({ isCurrent: false })
  })

  test('that was read in this release comes before an older one in a shard, and after one of this release', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r0')
    open('r1').remember(makeArticle({ slug: 'bai-10', title: 'Đã đọc' }))
    await settle()
    expect(await open('r1').article('bai-10')).toMatchObject({ article: { title: 'Đã đọc' }, isCurrent: true })
    expect(await open('r0').article('bai-10')).toMatchObject({ article: { title: 'Bài bai-10' }, isCurrent: true })
    expect(await open('r2').article('bai-10')).toMatchObject({ article: { title: 'Bài bai-10' }, isCurrent: false })
  })

  test('that is read after a thousand others takes the place of the one that was read first', async () => {
    const { database, open } = device()
    for (let order = 1; order <= 1000; order++) {
      await database.put('read', { slug: `so-${order}`, article: articles[0], release: 'r1', order })
    }
    open('r1').remember(makeArticle({ slug: 'so-1001' }))
    await settle()
    expect(database.keys('read')).toHaveLength(1000)
    expect(database.keys('read')).not.toContain('so-1')
    expect(database.keys('read')).toEqual(expect.arrayContaining(['so-2', 'so-1001']))
  })

  test('that cannot be kept is no matter', async () => {
    const failing = storedArticles(
      () => Promise.reject(new Error('no store')),
      'r1',
      async () => ({ release: 'r1', packs }),
    )
    expect(() => failing.remember(articles[0] as Article)).not.toThrow()
    await settle()
    await expect(failing.article('bai-10')).rejects.toThrow('no store')
  })
})

describe('many articles', () => {
  const slugs = articles.map(({ slug }) => slug)
  const slugsOf = (place: string) => articles.filter((article) => article.place === place).map(({ slug }) => slug)

  /** Hashes of the shards whose bytes were read. */
  function watchReads({ stores }: ReturnType<typeof device>['database']): readonly string[] {
    const { values } = stores.shards
    const read: string[] = []
    const get = values.get.bind(values)
    values.get = (hash) => {
      read.push(hash)
      return get(hash)
    }
    return read
  }

  test('are those that are kept, each with whether it is of this release', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    open('r1').remember(makeArticle({ slug: 'bai-11', title: 'Đã đọc' }))
    await settle()
    const found = await open('r1').articles([...slugsOf('ha-tinh'), 'bai-11', 'bai-12'])
    expect(found?.size).toBe(5)
    expect(found?.get('bai-10')).toEqual({ article: bySlug.get('bai-10'), isCurrent: true })
    expect(found?.get('bai-11')).toMatchObject({ article: { title: 'Đã đọc' }, isCurrent: true })
    expect(found?.get('bai-12')).toBeUndefined()
  })

  test('are read from as few shards as hold them, and each is read once', async () => {
    const { database, open, keep } = device()
    for (const id of ids) await keep(id, 'r1')
    const read = watchReads(database)
    const found = await open('r1').articles(slugs)
    expect([...(found?.keys() ?? [])].sort()).toEqual(slugs.toSorted())
    expect(read).toHaveLength(new Set(read).size)
    expect(read.length).toBeLessThanOrEqual(packOf('chu-de:dang').shards.length + packOf('chu-de:kinh-te').shards.length)
  })

  test('are taken from this release where a shard of an older one holds more of them', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    await keep('chu-de:dang', 'r0')
    await keep('chu-de:kinh-te', 'r0')
    const found = await open('r1').articles(slugs)
    expect([...(found ?? [])].filter(([, { isCurrent }]) => isCurrent).map(([slug]) => slug)).toEqual(slugsOf('ha-tinh'))
    expect(found?.size).toBe(slugs.length)
  })
})

describe('summaries', () => {
  const titlesOf = (rows: readonly number[]) => rows.map((row) => summaries[row])
  const rowsOf = (place: string) => summaries.flatMap((summary, row) => (summary.place === place ? [row] : []))
  const everyRow = summaries.map((_, row) => row)

  test('of rows that are all kept are those of the rows, in the order asked for', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    const rows = rowsOf('ha-tinh').reverse()
    expect(rows).toHaveLength(4)
    expect(await open('r1').summaries(rows, columns)).toEqual(titlesOf(rows))
    await keep('noi:chi-linh', 'r1')
    expect(await open('r1').summaries(everyRow, columns)).toEqual(summaries)
  })

  test('are found in the packs of topics, too', async () => {
    const { open, keep } = device()
    await keep('chu-de:dang', 'r1')
    await keep('chu-de:kinh-te', 'r1')
    expect(await open('r1').summaries(everyRow, columns)).toEqual(summaries)
  })

  test.each<[string, PackId, string]>([
    ['one of them is not kept', 'noi:chi-linh', 'r1'],
    ['they are of an older release', 'noi:ha-tinh', 'r0'],
  ])('are not given where %s', async (_case, id, release) => {
    const { open, keep } = device()
    await keep(id, release)
    expect(await open('r1').summaries(rowsOf('ha-tinh'), columns)).toBeUndefined()
  })

  test('are not given by the list of another release, in which rows stand elsewhere', async () => {
    const { open, keep } = device()
    await keep('noi:ha-tinh', 'r1')
    expect(await open('r1', 'r2').summaries(rowsOf('ha-tinh'), columns)).toBeUndefined()
    expect(await open('r1').summaries(rowsOf('ha-tinh'), columns)).toBeDefined()
  })
})

test('the articles of a shard are those that its bytes hold', () => {
  const { content } = shardWith(articles)
  expect(articlesIn(content)).toEqual(articles)
})
