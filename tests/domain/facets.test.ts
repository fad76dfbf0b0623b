// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { type ColumnRow, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import { countEverything, countFacets, selectRows } from '#src/domain/facets.ts'

const localities = ['hai-duong', 'hai-phong', 'chi-linh']
const topics = ['dang', 'kinh-te', 'y-te']

function row(slug: string, locality: string, topicIds: string[], published: string, period: string): ColumnRow {
  const [from = '', to = from] = published.split('/')
  const [start = '', end = start] = period.split('/')
  return {
    slug,
    locality,
    topics: topicIds,
    roles: [],
    published: { earliest: from, latest: to },
    period: { earliest: start, latest: end },
  }
}

const rows = [
  row('chi-linh-2023', 'chi-linh', ['dang', 'kinh-te'], '2023-05-16', '2020/2022'),
  row('hai-phong-2021', 'hai-phong', ['y-te'], '2021-05-07', '2021-05-07'),
  row('hai-phong-plan', 'hai-phong', ['kinh-te'], '2020-11-19/2021-05-31', '2021'),
  row('hai-duong-2020', 'hai-duong', ['dang'], '2020-12-10', '2020'),
].sort(newestFirst)
const columns = toArticleColumns(rows, localities, topics)

const ask = (changes: Partial<ArticleQuery>): ArticleQuery => ({ ...EVERYTHING, ...changes })
const found = (changes: Partial<ArticleQuery>) => selectRows(columns, ask(changes)).map((index) => rows[index]?.slug)
const yearsOf = (changes: Partial<ArticleQuery>) =>
  Object.fromEntries(countFacets(columns, ask(changes)).years.map(({ year, count }) => [year, count]))

describe('the articles that a query asks for', () => {
  test('are all of them, newest first, where it asks for nothing in particular', () => {
    expect(found({})).toEqual(['chi-linh-2023', 'hai-phong-2021', 'hai-duong-2020', 'hai-phong-plan'])
  })

  test('stand the other way round where the oldest come first', () => {
    expect(found({ sort: 'oldest' })).toEqual(['hai-phong-plan', 'hai-duong-2020', 'hai-phong-2021', 'chi-linh-2023'])
  })

  test('are of any of the localities, and of any of the topics', () => {
    expect(found({ localities: ['hai-duong', 'chi-linh'] })).toEqual(['chi-linh-2023', 'hai-duong-2020'])
    expect(found({ topics: ['kinh-te', 'y-te'] })).toEqual(['chi-linh-2023', 'hai-phong-2021', 'hai-phong-plan'])
    expect(found({ localities: ['hai-phong'], topics: ['kinh-te'] })).toEqual(['hai-phong-plan'])
  })

  test.each([
    ['2021', '2021', ['hai-phong-2021', 'hai-phong-plan']],
    ['2021-05-31', '2021-05-31', ['hai-phong-plan']],
    ['2021-06', '2023-05-15', []],
    [undefined, '2020-11-19', ['hai-phong-plan']],
    [undefined, '2020-11-18', []],
    ['2023-05-16', undefined, ['chi-linh-2023']],
    ['2023-05-17', undefined, []],
  ])('from %s to %s are those that may be from then: a range of dates counts where it overlaps', (from, to, slugs) => {
    expect(found({ ...(from && { from }), ...(to && { to }) })).toEqual(slugs)
  })

  test('by the time covered stand in the order of that time, the latest end first', () => {
    expect(found({ dateMeaning: 'period' })).toEqual(['chi-linh-2023', 'hai-phong-plan', 'hai-phong-2021', 'hai-duong-2020'])
    expect(found({ dateMeaning: 'period', from: '2022' })).toEqual(['chi-linh-2023'])
    expect(found({ dateMeaning: 'period', from: '2020', to: '2020', sort: 'oldest' })).toEqual([
      'hai-duong-2020',
      'chi-linh-2023',
    ])
  })
})

describe('the counts', () => {
  test('with no filter set are those of all articles', () => {
    expect(countEverything(columns)).toEqual({
      total: 4,
      localities: [1, 2, 1],
      topics: [2, 2, 1],
      years: [
        { year: 2020, count: 1 },
        { year: 2021, count: 1 },
        { year: 2022, count: 0 },
        { year: 2023, count: 1 },
      ],
      uncertainYear: 1,
      grid: [
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 1],
        [0, 0, 0, 1, 0],
      ],
    })
  })

  test('of a filter stand under the other filters, never under its own', () => {
    const facets = countFacets(columns, ask({ localities: ['hai-phong'], topics: ['kinh-te'] }))
    expect(facets.total).toBe(1)
    expect(facets.localities).toEqual([0, 1, 1])
    expect(facets.topics).toEqual([0, 1, 1])
  })

  test('of places and topics obey the dates; those of years do not', () => {
    const facets = countFacets(columns, ask({ from: '2023' }))
    expect(facets.localities).toEqual([0, 0, 1])
    expect(facets.topics).toEqual([1, 1, 0])
    expect(yearsOf({ from: '2023' })).toEqual({ 2020: 1, 2021: 1, 2022: 0, 2023: 1 })
  })

  test('of years obey places and topics, and keep every year even where nothing is left', () => {
    expect(yearsOf({ localities: ['chi-linh'] })).toEqual({ 2020: 0, 2021: 0, 2022: 0, 2023: 1 })
    expect(yearsOf({ topics: ['y-te'] })).toEqual({ 2020: 0, 2021: 1, 2022: 0, 2023: 0 })
  })

  test('put an article whose year is uncertain in a place of its own, under the filters', () => {
    expect(countFacets(columns, ask({ localities: ['hai-phong'] })).uncertainYear).toBe(1)
    expect(countFacets(columns, ask({ localities: ['chi-linh'] })).uncertainYear).toBe(0)
    expect(countFacets(columns, ask({ topics: ['y-te'] })).uncertainYear).toBe(0)
  })

  test('by the time covered count an article in every year that it covers, and know no uncertain year', () => {
    const facets = countFacets(columns, ask({ dateMeaning: 'period' }))
    expect(yearsOf({ dateMeaning: 'period' })).toEqual({ 2020: 2, 2021: 3, 2022: 1 })
    expect(facets.uncertainYear).toBe(0)
    expect(facets.total).toBe(4)
  })

  test('in the grid obey the topics alone', () => {
    const narrowed = countFacets(columns, ask({ topics: ['kinh-te'], localities: ['hai-duong'], from: '2023' }))
    expect(narrowed.grid).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 1, 0],
    ])
  })

  test('of no articles are noughts', () => {
    const none = toArticleColumns([], localities, topics)
    expect(countEverything(none)).toEqual({
      total: 0,
      localities: [0, 0, 0],
      topics: [0, 0, 0],
      years: [],
      uncertainYear: 0,
      grid: [[0], [0], [0]],
    })
    expect(selectRows(none, EVERYTHING)).toEqual([])
  })
})
