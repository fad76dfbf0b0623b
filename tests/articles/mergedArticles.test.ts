// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { mergedArticles } from '#src/articles/mergedArticles.ts'
import type { Article } from '#src/domain/article.ts'
import { EVERYTHING } from '#src/domain/articleQuery.ts'
import { countFacets, selectRows } from '#src/domain/facets.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { inferredDate, localities, makeArticle, makeArticles, period, statedDate } from '#tests/support/makeArticles.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

const day = (number: number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10)

/** Articles of days, places and topics by chance; some of uncertain days. */
function articlesOf(count: number, seed: number): readonly Article[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, nth) => {
    const [from, length] = [random.below(3000), random.below(4) === 0 ? 400 : 0]
    const place = localities[random.below(localities.length)]?.id ?? ''
    const published = length === 0 ? statedDate(day(from)) : inferredDate('2016', '2016', day(from), day(from + length), ['x'])
    return makeArticle({ slug: `bai-${nth}`, place, published, period: period(String(2015 + random.below(8))) })
  })
}

const ownOf = (article: Article): OwnArticle => makeOwnArticle(article.slug, { of: article })

describe.each([
  ['many in many', 60, 25],
  ['one in many', 45, 1],
  ['many in none', 0, 30],
])('%s', (_what, count, ownCount) => {
  const all = articlesOf(count + ownCount, 7)
  const own = all.slice(count).map(ownOf)
  const base = makeArticles(all.slice(0, count))
  const whole = makeArticles([...all.slice(0, count), ...own.map(({ article }) => article)])

  test('stand as they would in one set', async () => {
    const merged = await mergedArticles(base.source, own)
    const [columns, expected] = await Promise.all([merged.columns(), whole.source.columns()])
    // An article of ours and one of the reader's of the same days may stand in either order.
    expect({ ...columns, roleBits: [] }).toEqual({ ...expected, roleBits: [] })
    expect(countFacets(columns, EVERYTHING)).toEqual(whole.overview.facets)
    const overview = await merged.overview()
    expect(overview.facets).toEqual(whole.overview.facets)
    expect(overview.version).not.toBe(base.overview.version)
    const rows = [...expected.publishedFrom.keys()]
    const slugs = (await merged.summaries(rows)).map(({ slug }) => slug)
    expect([...slugs].sort()).toEqual(whole.summaries.map(({ slug }) => slug).sort())
    expect(overview.newest.map(({ slug }) => slug)).toEqual(slugs.slice(0, 20))
    const chosen = { ...EVERYTHING, localities: ['ha-tinh'] }
    expect(selectRows(columns, chosen)).toEqual(selectRows(expected, chosen))
  })
})

test('summaries come in the order asked for', async () => {
  const base = makeArticles([makeArticle({ slug: 'a', published: statedDate('2020-01-01') })])
  const own = [makeOwnArticle('x', { of: { published: statedDate('2021-01-01') } })]
  const merged = await mergedArticles(base.source, own)
  expect((await merged.summaries([1, 0, 1])).map(({ slug }) => slug)).toEqual(['a', 'cua-ban-x', 'a'])
})

test('a place that no option stands for becomes one; a topic that there is not stands in no filter', async () => {
  const base = makeArticles([makeArticle({ slug: 'a' })])
  const own = makeOwnArticle('x', {
    of: { place: 'xa-la', placeName: 'Xã Lạ', topics: [{ id: 'moi', name: 'Chủ đề của bản sau' }] },
  })
  const merged = await mergedArticles(base.source, [own, makeOwnArticle('y', { of: { place: 'tinh-ha-tinh' } })])
  const { localities: options, topics } = await merged.overview()
  expect(options).toEqual([...localities, { id: 'xa-la', name: 'Xã Lạ' }])
  expect(topics).toEqual(base.overview.topics)
  const columns = await merged.columns()
  expect(selectRows(columns, { ...EVERYTHING, localities: ['xa-la'] })).toHaveLength(1)
  expect(selectRows(columns, { ...EVERYTHING, localities: ['ha-tinh'] })).toHaveLength(1)
  expect([...columns.topicBits].filter((bits) => bits === 0)).toHaveLength(1)
})

test('they have no roles: the pages of roles are of the articles of the source', async () => {
  const base = makeArticles([makeArticle({ slug: 'a', sections: [{ role: 'tasks', blocks: [] }] })])
  const own = makeOwnArticle('x', { of: { sections: [{ role: 'tasks', blocks: [] }] } })
  const { roleBits } = await (await mergedArticles(base.source, [own])).columns()
  expect([...roleBits].sort()).toEqual([0, expect.any(Number)])
  expect([...roleBits].filter((bits) => bits > 0)).toHaveLength(1)
})

test('each merge is a version of its own', async () => {
  const base = makeArticles([makeArticle({ slug: 'a' })])
  const versionOf = async () => (await (await mergedArticles(base.source, [makeOwnArticle('x')])).overview()).version
  expect(await versionOf()).not.toBe(await versionOf())
})

/** An article of the reader's own as a fault might leave it on the device. */
const damaged = (change: object): OwnArticle => {
  const own = makeOwnArticle('hong')
  return { ...own, article: { ...own.article, ...change } }
}

test.each([
  ['no day', { published: undefined }],
  ['a day of no calendar', { published: { ...statedDate('2022-03-01'), earliest: '2022-02-30' } }],
  ['a time that ends before it begins', { period: { ...period('2022'), latest: '2020' } }],
  ['no title', { title: undefined }],
  ['no place', { place: undefined }],
  ['no topics', { topics: undefined }],
  ['a topic that is nothing', { topics: [null] }],
  ['no source', { source: undefined }],
  ['no text', { sections: undefined }],
  ['a part without text', { sections: [{ role: 'tasks' }] }],
])('an article of %s is left out, and no other', async (_what, change) => {
  const base = makeArticles([makeArticle({ slug: 'a', published: statedDate('2020-01-01') })])
  const own = [makeOwnArticle('x'), damaged(change), makeOwnArticle('y')]
  const merged = await mergedArticles(base.source, own)
  expect((await merged.overview()).newest.map(({ slug }) => slug)).toEqual(['cua-ban-x', 'cua-ban-y', 'a'])
  expect(merged.texts.changeAfter(undefined).slugs).toEqual(['cua-ban-x', 'cua-ban-y'])
})

test('where none is left, all is as the source has it', async () => {
  const base = makeArticles([makeArticle({ slug: 'a' })])
  const { facets, newest } = await (await mergedArticles(base.source, [damaged({ published: undefined })])).overview()
  expect({ facets, newest }).toEqual({ facets: base.overview.facets, newest: base.overview.newest })
})
