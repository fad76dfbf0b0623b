// @vitest-environment node

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { putShard } from '#src/device/keptShards.ts'
import type { Article } from '#src/domain/article.ts'
import type { SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { OwnTexts } from '#src/domain/search/ownTexts.ts'
import { searchAnswers } from '#src/search-worker/answers.ts'
import { makeArticle, paragraph, statedDate } from '#tests/support/makeArticles.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'
import { RELEASE, searchPlace, searchSite } from '#tests/support/searchSite.ts'

const store = vi.hoisted(() => ({ open: (): Promise<unknown> => Promise.reject(new Error('no store')) }))
vi.mock('#src/device/keptDatabase.ts', () => ({ openKept: () => store.open() }))

const articleOf = (slug: string, place: string, day: string, words: string): Article =>
  makeArticle({ slug, place, published: statedDate(day), sections: [{ blocks: [paragraph(1, words)] }] })

// Newest first, as their rows are.
const given = [
  articleOf('cau', 'ha-tinh', '2023-03-01', 'UBND thành phố mở cầu mới.'),
  articleOf('ruong', 'chi-linh', '2022-02-01', 'Xây dựng nông thôn mới.'),
  articleOf('song', 'ha-tinh', '2022-01-01', 'Kè sông ở nông thôn mới xong.'),
]
const ownOf = (id: string, words: string) => makeOwnArticle(id, { of: { sections: [{ blocks: [paragraph(1, words)] }] } })
const market = ownOf('cho', 'Chợ nông thôn mới do UBND xã mở.')
const gate = ownOf('cong', 'Cống thoát nước đầu làng.')
/** They stand at the rows 1 and 4 of all. */
const own = new OwnTexts({ base: 'thu', version: 'thu+1', rows: [1, 4] }, [market, gate])

let site: Awaited<ReturnType<typeof searchSite>>
let answers: ReturnType<typeof searchAnswers>
const find = (words: string) => answers.answer({ type: 'find', words, expected: 3 }) as Promise<SearchAnswer>
const result = (words: string, row: number) => answers.answer({ type: 'result', words, row }) as Promise<SearchResult>

beforeEach(async () => {
  site = await searchSite(given)
  answers = searchAnswers(searchPlace)
})
afterEach(() => {
  store.open = () => Promise.reject(new Error('no store'))
  vi.unstubAllGlobals()
})

describe('with the network', () => {
  test('own articles are found among all, in the rows and the version of all', async () => {
    answers.takeOwn(own.changeAfter(undefined))
    const answer = await find('nông thôn mới')
    expect(answer).toMatchObject({ scope: 'all', version: 'thu+1', isPartial: false })
    expect([...answer.rows].sort()).toEqual([1, 2, 3])
    const { row, summary, excerpt } = await result('nông thôn mới', 1)
    expect([row, summary.slug, excerpt.text]).toEqual([1, 'cua-ban-cho', 'Chợ nông thôn mới do UBND xã mở.'])
    expect((await result('nông thôn mới', 3)).summary.slug).toBe('song')
  })

  test('they are read with the short forms of all', async () => {
    answers.takeOwn(own.changeAfter(undefined))
    expect([...(await find('ủy ban nhân dân')).rows].sort()).toEqual([0, 1])
  })

  test('a word that stands in one of them alone is no slip', async () => {
    answers.takeOwn(own.changeAfter(undefined))
    expect(await find('thoát nước')).toMatchObject({ rows: [4], corrections: [] })
  })

  test('their words are not asked of the site', async () => {
    answers.takeOwn(own.changeAfter(undefined))
    await find('thoát nước')
    await result('thoát nước', 4)
    expect(site.asked.filter((path) => path.includes('text-'))).toEqual([])
  })

  test('what has changed since is what is found', async () => {
    answers.takeOwn(own.changeAfter(undefined))
    await find('thoát nước')
    const changed = ownOf('cho', 'Chợ cá.')
    const later = new OwnTexts({ base: 'thu', version: 'thu+2', rows: [2] }, [changed])
    const change = later.changeAfter(own)
    expect(change.added.map(({ summary }) => summary.slug)).toEqual(['cua-ban-cho'])
    answers.takeOwn(change)
    expect(await find('chợ cá')).toMatchObject({ version: 'thu+2', rows: [2] })
    expect((await find('thoát nước')).rows).toEqual([])
    answers.takeOwn(undefined)
    expect(await find('nông thôn mới')).toMatchObject({ version: 'thu' })
    expect([...(await find('nông thôn mới')).rows].sort()).toEqual([1, 2])
  })

  test('texts that stayed are not told again', () => {
    const later = new OwnTexts({ base: 'thu', version: 'thu+2', rows: [1] }, [gate])
    expect(later.changeAfter(own)).toEqual({ base: 'thu', version: 'thu+2', rows: [1], slugs: ['cua-ban-cong'], added: [] })
  })

  test('those that were merged with another set are left out: their rows are not those of this one', async () => {
    answers.takeOwn(new OwnTexts({ base: 'khac', version: 'khac+1', rows: [0] }, [market]).changeAfter(undefined))
    expect(await find('nông thôn mới')).toMatchObject({ version: 'thu' })
  })
})

describe('without a network', () => {
  beforeEach(() => {
    site.isCut = true
    answers.takeOwn(own.changeAfter(undefined))
  })

  test('they are found by themselves, where nothing else is kept', async () => {
    expect(await find('nông thôn mới')).toMatchObject({ scope: 'kept', version: 'thu+1', rows: [1] })
    expect((await result('nông thôn mới', 1)).summary.slug).toBe('cua-ban-cho')
    expect((await find('ủy ban nhân dân')).rows).toEqual([1])
  })

  test('they are found with what is kept', async () => {
    const database = new MemoryDatabase()
    store.open = async () => database.kept
    for (const shard of site.shardsOf('noi:ha-tinh')) await putShard(database.kept, shard, shard.content, RELEASE)
    const answer = await find('nông thôn mới')
    expect(answer).toMatchObject({ scope: 'kept', version: 'thu+1' })
    expect([...answer.rows].sort()).toEqual([1, 3])
    expect((await result('nông thôn mới', 3)).summary.slug).toBe('song')
    expect((await result('nông thôn mới', 1)).summary.slug).toBe('cua-ban-cho')
    expect((await find('cầu mới')).rows).toContain(0)
  })

  test('their words are marked', async () => {
    const blocks = [{ n: 1, text: 'Chợ do UBND xã mở.' }]
    expect(await answers.answer({ type: 'marks', words: 'ủy ban nhân dân', blocks })).toEqual([
      { n: 1, ranges: [{ start: 7, end: 11 }] },
    ])
  })
})
