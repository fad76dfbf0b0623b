// @vitest-environment node

import { expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { keptRowOf } from '#src/search-worker/keptRow.ts'
import { inferredDate, makeArticle, makeArticles, period, statedDate, topics } from '#tests/support/makeArticles.ts'

const topic = (id: string) => topics.filter((one) => one.id === id)
const given: readonly Article[] = [
  makeArticle({ slug: 'a', published: statedDate('2023-01-02'), topics: topic('y-te') }),
  makeArticle({ slug: 'b', published: statedDate('2023-01-02'), topics: topic('dang') }),
  makeArticle({ slug: 'c', published: statedDate('2022-05-05'), period: period('2022') }),
  makeArticle({ slug: 'd', published: statedDate('2022-05-05'), period: period('2021-01', '2022-03') }),
  makeArticle({ slug: 'e', published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', ['x']), topics }),
  makeArticle({ slug: 'f', published: statedDate('2020-01-01') }),
  makeArticle({ slug: 'g', published: statedDate('2020-01-01') }),
]
const { source, summaries } = makeArticles(given)
const columns = await source.columns()
const rowOf = (slug: string) => summaries.findIndex((summary) => summary.slug === slug)
const article = (slug: string) => given.find((one) => one.slug === slug) as Article
const nothing = () => false

test.each(['a', 'b', 'c', 'd', 'e', 'f'])('an article has the row with its dates and topics: %s', (slug) => {
  expect(keptRowOf(article(slug), columns, nothing)).toBe(rowOf(slug))
})

test('of two that are alike in all of it, the second has what the first left', () => {
  expect(keptRowOf(article('f'), columns, (row) => row === rowOf('f'))).toBe(rowOf('g'))
  expect(keptRowOf(article('f'), columns, (row) => row === rowOf('f') || row === rowOf('g'))).toBeUndefined()
})

test.each<[string, Partial<Article>]>([
  ['was published on another day', { published: statedDate('2023-01-03') }],
  ['may be from later', { published: inferredDate('2023-01', '2023-01', '2023-01-02', '2023-01-31', ['x']) }],
  ['speaks of another time', { period: period('2021') }],
  ['is of another locality', { place: 'hai-phong' }],
  ['is of a place that is listed nowhere', { place: 'noi-khac' }],
  ['has another topic', { topics: topic('kinh-te') }],
  ['has a topic more', { topics }],
  ['has a topic that there is no more', { topics: [{ id: 'khac', name: 'Khác' }] }],
])('an article has no row where it %s', (_case, changes) => {
  expect(keptRowOf({ ...article('a'), ...changes }, columns, nothing)).toBeUndefined()
})

test('a place that is no locality of its own is one of the locality that it is named after', () => {
  expect(keptRowOf({ ...article('a'), place: 'tinh-chi-linh' }, columns, nothing)).toBe(rowOf('a'))
})
