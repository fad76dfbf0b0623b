// @vitest-environment node

import { expect, test } from 'vitest'
import { type ColumnRow, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import { countFacets, type Facets, selectRows } from '#src/domain/facets.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

// A second, slow and plain way to the same answers: strings compared as strings, one filter after another.

const localities = ['l0', 'l1', 'l2', 'l3', 'l4']
const topics = Array.from({ length: 31 }, (_, index) => `t${index}`)

type Filter = (row: ColumnRow) => boolean

const spanOf = (row: ColumnRow, query: ArticleQuery) => row[query.dateMeaning]
const isOfLocality = (row: ColumnRow, query: ArticleQuery) =>
  query.localities.length === 0 || query.localities.includes(row.locality)
const isOfTopic = (row: ColumnRow, query: ArticleQuery) =>
  query.topics.length === 0 || row.topics.some((topic) => query.topics.includes(topic))
// `2022-06` comes before all its days as a string, and `2022-06~` after them.
const isOfTime = (row: ColumnRow, query: ArticleQuery) =>
  spanOf(row, query).latest >= (query.from ?? '') && spanOf(row, query).earliest <= `${query.to ?? ''}~`

function plainSelect(rows: readonly ColumnRow[], query: ArticleQuery, searched: readonly number[] | undefined): number[] {
  const isAsked = (row: ColumnRow) => isOfLocality(row, query) && isOfTopic(row, query) && isOfTime(row, query)
  const found = rows.flatMap((row, index) => (isAsked(row) && (!searched || searched.includes(index)) ? [index] : []))
  if (searched && query.sort === 'relevance') return searched.filter((index) => found.includes(index))
  const sortKey = (index: number) => {
    const { earliest = '', latest = '' } = rows[index]?.period ?? {}
    return `${latest} ${earliest} ${String(9999 - index).padStart(4, '0')}`
  }
  if (query.dateMeaning === 'period') found.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))
  return query.sort === 'oldest' ? found.reverse() : found
}

const yearsIn = (span: { earliest: string; latest: string }): number[] => {
  const years: number[] = []
  for (let year = Number(span.earliest.slice(0, 4)); year <= Number(span.latest.slice(0, 4)); year++) years.push(year)
  return years
}

function plainCount(all: readonly ColumnRow[], query: ArticleQuery, searched: readonly number[] | undefined): Facets {
  const rows = searched ? all.filter((_, index) => searched.includes(index)) : all
  const count = (...filters: readonly Filter[]) => rows.filter((row) => filters.every((filter) => filter(row))).length
  const [byLocality, byTopic, byTime] = [isOfLocality, isOfTopic, isOfTime].map(
    (filter): Filter =>
      (row) =>
        filter(row, query),
  ) as [Filter, Filter, Filter]
  const touched = all.flatMap((row) => yearsIn(spanOf(row, query)))
  const years =
    touched.length === 0 ? [] : yearsIn({ earliest: String(Math.min(...touched)), latest: String(Math.max(...touched)) })
  const isUncertain: Filter = (row) => query.dateMeaning === 'published' && yearsIn(row.published).length > 1
  const inYear =
    (year: number): Filter =>
    (row) =>
      !isUncertain(row) && yearsIn(spanOf(row, query)).includes(year)
  return {
    total: count(byLocality, byTopic, byTime),
    localities: localities.map((id) => count((row) => row.locality === id, byTopic, byTime)),
    topics: topics.map((id) => count((row) => row.topics.includes(id), byLocality, byTime)),
    years: years.map((year) => ({ year, count: count(inYear(year), byLocality, byTopic) })),
    uncertainYear: count(isUncertain, byLocality, byTopic),
    grid: localities.map((id) =>
      [...years.map(inYear), isUncertain].map((when) => count(when, (row) => row.locality === id, byTopic)),
    ),
  }
}

const pad = (number: number) => String(number).padStart(2, '0')

function randomDay(random: SeededRandom): string {
  return `${2014 + random.below(9)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`
}

function randomSpan(random: SeededRandom): { earliest: string; latest: string } {
  const day = randomDay(random)
  if (random.below(2) === 0) return { earliest: day, latest: day }
  const other = randomDay(random)
  return day < other ? { earliest: day, latest: other } : { earliest: other, latest: day }
}

function randomRows(random: SeededRandom): ColumnRow[] {
  return Array.from({ length: random.below(40) }, (_, index) => ({
    slug: `a${pad(index)}`,
    locality: random.pick(localities),
    topics: [random.pick(topics), ...random.some(['t0', 't30'])].filter((id, at, all) => all.indexOf(id) === at),
    roles: [],
    published: randomSpan(random),
    period: randomSpan(random),
  })).sort(newestFirst)
}

/** Rows of a search, in any order; undefined for no search. */
function randomFound(random: SeededRandom, rows: readonly ColumnRow[]): readonly number[] | undefined {
  if (random.below(2) === 0) return undefined
  const found = rows.flatMap((_, index) => (random.below(2) === 0 ? [index] : []))
  return random.below(2) === 0 ? found.reverse() : found
}

function randomQuery(random: SeededRandom): ArticleQuery {
  const dates = [randomDay(random), randomDay(random)].sort()
  const [from = '', to = ''] = dates.map((day) => day.slice(0, random.pick([4, 7, 10])))
  return {
    ...EVERYTHING,
    localities: random.some(localities),
    topics: random.below(2) === 0 ? [] : random.some(topics),
    ...(random.below(2) === 0 && { from }),
    ...(random.below(2) === 0 && { to }),
    dateMeaning: random.pick(['published', 'period']),
    sort: random.pick(['relevance', 'newest', 'oldest']),
  }
}

test('rows and counts are those of a plain count, for any articles and any query', () => {
  const random = seededRandom(2022)
  let found = 0
  for (let round = 0; round < 60; round++) {
    const rows = randomRows(random)
    const columns = toArticleColumns(rows, localities, topics)
    for (let asked = 0; asked < 10; asked++) {
      const query = randomQuery(random)
      const searched = randomFound(random, rows)
      const context = JSON.stringify({ round, query, searched })
      expect(selectRows(columns, query, searched), context).toEqual(plainSelect(rows, query, searched))
      expect(countFacets(columns, query, searched), context).toEqual(plainCount(rows, query, searched))
      found += plainSelect(rows, query, searched).length
    }
  }
  expect(found).toBeGreaterThan(500)
})
