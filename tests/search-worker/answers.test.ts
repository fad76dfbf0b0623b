// @vitest-environment node

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { putShard } from '#src/device/keptShards.ts'
import type { Article } from '#src/domain/article.ts'
import type { SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import type { ShardEntry } from '#src/domain/packs.ts'
import { searchAnswers } from '#src/search-worker/answers.ts'
import type { SearchQuestion } from '#src/search-worker/messages.ts'
import { shardWith } from '#tests/support/madeShards.ts'
import { makeArticle, paragraph, statedDate } from '#tests/support/makeArticles.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'
import { pathOf, RELEASE, searchPlace, searchSite } from '#tests/support/searchSite.ts'

const store = vi.hoisted(() => ({ open: (): Promise<unknown> => Promise.reject(new Error('no store')) }))
vi.mock('#src/device/keptDatabase.ts', () => ({ openKept: () => store.open() }))

const articleOf = (slug: string, place: string, day: string, words: string): Article =>
  makeArticle({ slug, place, published: statedDate(day), sections: [{ blocks: [paragraph(1, words)] }] })

// Newest first, as their rows are.
const given = [
  articleOf('cau', 'ha-tinh', '2023-03-01', 'UBND thành phố mở cầu mới.'),
  articleOf('ruong', 'chi-linh', '2022-02-01', 'Xây dựng nông thôn mới.'),
  articleOf('song', 'ha-tinh', '2022-01-01', 'Kè sông ở nông thôn mới xong.'),
  articleOf('cho', 'chi-linh', '2021-01-01', 'Chợ nông thôn mới họp sớm.'),
]

let database: MemoryDatabase
let site: Awaited<ReturnType<typeof searchSite>>
let ask: (question: SearchQuestion) => Promise<unknown>
const find = (words: string, expected = 0) => ask({ type: 'find', words, expected }) as Promise<SearchAnswer>
const result = (words: string, row: number) => ask({ type: 'result', words, row }) as Promise<SearchResult>
const keep = async (shards: readonly (ShardEntry & { readonly content: ArrayBuffer })[], release = RELEASE) => {
  for (const shard of shards) await putShard(database.kept, shard, shard.content, release)
}
const slugs = (rows: readonly number[]) => rows.map((row) => site.articles[row]?.slug)

beforeEach(async () => {
  database = new MemoryDatabase()
  store.open = async () => database.kept
  site = await searchSite(given)
  ask = searchAnswers(searchPlace).answer
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('with the network', () => {
  test('all articles are searched', async () => {
    const answer = await find('nông thôn mới')
    expect(answer).toMatchObject({ scope: 'all', version: 'thu', isPartial: false })
    expect(slugs(answer.rows).sort()).toEqual(['cho', 'ruong', 'song'])
  })

  test('an article that was found shows why', async () => {
    await find('kè sông')
    const { row, summary, excerpt, paragraph } = await result('kè sông', 2)
    expect({ row, slug: summary.slug, text: excerpt.text, paragraph }).toEqual({
      ...{ row: 2, slug: 'song', text: 'Kè sông ở nông thôn mới xong.', paragraph: 1 },
    })
  })

  test('the words are marked in an open article', async () => {
    const blocks = [
      { n: 4, text: 'Họp ở xã.' },
      { n: 5, text: 'UBND xã họp.' },
    ]
    expect(await ask({ type: 'marks', words: 'ủy ban nhân dân', blocks })).toEqual([{ n: 5, ranges: [{ start: 0, end: 4 }] }])
  })

  test('what a first search needs is loaded before it, and once', async () => {
    expect(await ask({ type: 'prepare' })).toBeUndefined()
    await find('kè sông')
    expect(site.asked.filter((path) => path === pathOf('manifest'))).toHaveLength(1)
    expect(site.asked).toHaveLength(new Set(site.asked).size)
  })

  test('nothing that is kept is asked for', async () => {
    store.open = () => Promise.reject(new Error('not to be asked'))
    await find('kè sông')
    expect(site.asked.every((path) => path.startsWith('/data/search/'))).toBe(true)
  })
})

describe('without a network', () => {
  beforeEach(() => {
    site.isCut = true
  })

  test('what is kept is searched, and its rows are those of all articles', async () => {
    await keep(site.shardsOf('noi:ha-tinh'))
    const answer = await find('nông thôn mới')
    expect(answer).toMatchObject({ scope: 'kept', version: 'thu', rows: [2] })
    const { row, summary, excerpt } = await result('nông thôn mới', 2)
    expect([row, summary.slug, excerpt.text]).toEqual([2, 'song', 'Kè sông ở nông thôn mới xong.'])
    expect((await find('ủy ban nhân dân')).rows).toEqual([0])
    expect(database.isClosed).toBe(true)
  })

  test('the words are marked in an open article, put right or not', async () => {
    await keep(site.shardsOf('noi:ha-tinh'))
    const blocks = [{ n: 5, text: 'UBND họp ở bờ sông.' }]
    expect(await ask({ type: 'marks', words: 'ủy ban nhân dân', blocks })).toEqual([{ n: 5, ranges: [{ start: 0, end: 4 }] }])
    expect((await find('kè soong')).corrections).toEqual([{ typed: 'soong', meant: 'sông' }])
    expect(await ask({ type: 'marks', words: 'kè soong', blocks })).toEqual([{ n: 5, ranges: [{ start: 14, end: 18 }] }])
  })

  test('articles are found that were kept for their topic', async () => {
    await keep(site.shardsOf('chu-de:kinh-te'))
    expect(slugs((await find('nông thôn mới')).rows).sort()).toEqual(['cho', 'ruong', 'song'])
  })

  test('articles are found that were read', async () => {
    await keep(site.shardsOf('noi:ha-tinh'))
    await database.put('read', { slug: 'cho', article: given[3], release: RELEASE, order: 1, bytes: 9 })
    // Kept already; it is no second article.
    await database.put('read', { slug: 'song', article: given[2], release: RELEASE, order: 2, bytes: 9 })
    expect([...(await find('nông thôn mới')).rows].sort()).toEqual([2, 3])
  })

  test('an article is not found that has changed so much since it was read that it has no row', async () => {
    const article = { ...given[3], published: statedDate('2019-09-09') }
    await database.put('read', { slug: 'cho', article, release: 'r0', order: 1, bytes: 9 })
    await expect(find('nông thôn mới')).rejects.toMatchObject({ failure: 'offline' })
  })

  test('a shard that is damaged, or of another release, is as good as none', async () => {
    await keep(site.shardsOf('noi:ha-tinh'))
    await keep([shardWith([makeArticle({ slug: 'khac', title: 'Nông thôn mới' })])], 'r0')
    for (const hash of database.keys('shards')) {
      if (hash === site.shardsOf('noi:ha-tinh')[0]?.hash) await database.put('shards', new ArrayBuffer(3), hash)
    }
    expect((await find('mở cầu ')).rows).toEqual([0])
    expect((await find('nông thôn mới ')).rows).not.toContain(2)
  })

  test.each<[string, () => void]>([
    ['nothing is kept', () => undefined],
    ['the browser lets nothing be kept', () => (store.open = () => Promise.reject(new Error('denied')))],
    ['the app has no columns', () => site.ofShell.delete('/data/columns.json')],
    ['the app has no terms', () => site.ofShell.delete('/data/glossary.json')],
    ['the app is of another release', () => site.ofShell.set('/data/packs.json', { release: 'r2', packs: [] })],
  ])('it is told that there is none, where %s', async (_case, prepare) => {
    if (!/nothing is kept/.test(_case)) await keep(site.shardsOf('noi:ha-tinh'))
    prepare()
    await expect(find('nông thôn mới')).rejects.toMatchObject({ name: 'ArticleLoadError', failure: 'offline' })
  })

  test('what is kept meanwhile is found, where nothing was', async () => {
    await expect(find('nông thôn mới')).rejects.toMatchObject({ failure: 'offline' })
    await keep(site.shardsOf('noi:chi-linh'))
    expect(slugs((await find('nông thôn mới')).rows).sort()).toEqual(['cho', 'ruong'])
  })

  test('the index of what is kept is built once', async () => {
    await keep(site.shardsOf('noi:ha-tinh'))
    await find('nông thôn mới')
    await find('mở cầu')
    expect(site.asked.filter((path) => path === '/data/columns.json')).toHaveLength(1)
  })
})

test('with the network back, all articles are searched again; and cut off once more, what is kept by then', async () => {
  await keep(site.shardsOf('noi:ha-tinh'))
  site.isCut = true
  expect(await find('nông thôn mới')).toMatchObject({ scope: 'kept', rows: [2] })
  site.isCut = false
  expect(await find('nông thôn mới')).toMatchObject({ scope: 'all' })
  await keep(site.shardsOf('noi:chi-linh'))
  site.isCut = true
  // What was read of the index already needs no network.
  expect(await find('nông thôn mới')).toMatchObject({ scope: 'all' })
  // What was not, does; and more is kept by now than there was before.
  expect(await find('thủy lợi')).toMatchObject({ scope: 'kept' })
})

test('a line that hangs is told by the page, and what is kept is searched at once', async () => {
  await keep(site.shardsOf('noi:ha-tinh'))
  const { answer: hanging } = searchAnswers(searchPlace, Promise.reject(new ArticleLoadError('offline', 'manifest')))
  expect(await hanging({ type: 'find', words: 'nông thôn mới', expected: 0 })).toMatchObject({ scope: 'kept', rows: [2] })
})

describe('any other fault is told, and nothing else is searched', () => {
  test.each<[string, () => void, string]>([
    ['the release is gone', () => site.ofIndex.clear(), 'outdated'],
    ['a file is damaged', () => site.ofIndex.set(pathOf('manifest'), new Uint8Array([1, 2, 3])), 'damaged'],
  ])('%s', async (_case, spoil, failure) => {
    await keep(site.shardsOf('noi:ha-tinh'))
    spoil()
    await expect(find('nông thôn mới')).rejects.toMatchObject({ failure })
  })

  test('a file that holds something else', async () => {
    site.ofIndex.set(pathOf('manifest'), site.ofIndex.get(pathOf('text-0')) as Uint8Array<ArrayBuffer>)
    await expect(find('nông thôn mới')).rejects.toThrow()
  })
})
