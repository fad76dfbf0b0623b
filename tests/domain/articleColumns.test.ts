// @vitest-environment node

import { describe, expect, test } from 'vitest'
import {
  type ColumnFile,
  type ColumnRow,
  fromColumnFile,
  newestFirst,
  toArticleColumns,
  toColumnFile,
} from '#src/domain/articleColumns.ts'
import { isoDay } from '#src/domain/calendar.ts'

const localities = ['hai-duong', 'chi-linh']
const topics = Array.from({ length: 31 }, (_, index) => `topic-${index}`)

function row(slug: string, published: [string, string], changes: Partial<ColumnRow> = {}): ColumnRow {
  const [earliest, latest] = published
  return {
    slug,
    locality: 'hai-duong',
    topics: ['topic-0'],
    roles: [],
    published: { earliest, latest },
    period: { earliest: '2021-01-01', latest: '2021-12-31' },
    ...changes,
  }
}

const rows = [
  row('c', ['2023-05-16', '2023-05-16'], { locality: 'chi-linh', topics: ['topic-30', 'topic-2'] }),
  row('b', ['2020-11-19', '2021-05-31'], { period: { earliest: '2016-01-01', latest: '2020-12-31' } }),
  row('a', ['1969-07-20', '1969-07-20'], { topics }),
]

describe('columns', () => {
  test('hold a row an article, its bounds as days and its topics as bits', () => {
    const columns = toArticleColumns(rows, localities, topics)
    expect(columns.count).toBe(3)
    expect([...columns.locality]).toEqual([1, 0, 0])
    expect([...columns.topicBits]).toEqual([2 ** 30 + 4, 1, 2 ** 31 - 1])
    expect([...columns.publishedFrom].map(isoDay)).toEqual(['2023-05-16', '2020-11-19', '1969-07-20'])
    expect([...columns.publishedTo].map(isoDay)).toEqual(['2023-05-16', '2021-05-31', '1969-07-20'])
    expect([...columns.periodFrom].map(isoDay)).toEqual(['2021-01-01', '2016-01-01', '2021-01-01'])
    expect([...columns.periodTo].map(isoDay)).toEqual(['2021-12-31', '2020-12-31', '2021-12-31'])
  })

  test('take a year as its first and its last day', () => {
    const columns = toArticleColumns([row('a', ['2024', '2024-02'])], localities, topics)
    expect([...columns.publishedFrom].map(isoDay)).toEqual(['2024-01-01'])
    expect([...columns.publishedTo].map(isoDay)).toEqual(['2024-02-29'])
  })

  test.each<[string, ColumnRow]>([
    ['a locality that is not listed', row('a', ['2022', '2022'], { locality: 'hue' })],
    ['a topic that is not listed', row('a', ['2022', '2022'], { topics: ['topic-31'] })],
    ['a date that is none', row('a', ['2022-02-30', '2022'])],
    ['a period that is none', row('a', ['2022', '2022'], { period: { earliest: '2021', latest: '' } })],
  ])('cannot be made with %s', (_case, wrong) => {
    expect(() => toArticleColumns([wrong], localities, topics)).toThrow(RangeError)
  })
})

describe('a file of columns', () => {
  test.each([
    ['three articles', rows],
    ['one article', rows.slice(0, 1)],
    ['no article', []],
  ])('of %s gives back the columns that it was made from', (_case, some) => {
    const columns = toArticleColumns(some, localities, topics)
    const sent = JSON.parse(JSON.stringify(toColumnFile(columns, 'thu'))) as ColumnFile
    expect(fromColumnFile(sent)).toEqual(columns)
  })

  test.each(['locality', 'topicBits', 'published', 'publishedLength', 'period', 'periodLength'] as const)(
    'whose column “%s” is a row short is refused',
    (name) => {
      const file = toColumnFile(toArticleColumns(rows, localities, topics), 'thu')
      expect(() => fromColumnFile({ ...file, [name]: file[name].slice(1) })).toThrow(RangeError)
    },
  )

  test('whose count is not that of its rows is refused', () => {
    const file = toColumnFile(toArticleColumns(rows, localities, topics), 'thu')
    expect(() => fromColumnFile({ ...file, count: 2 })).toThrow(RangeError)
  })
})

describe('newest first', () => {
  const orderOf = (...some: readonly ColumnRow[]) => [...some].sort(newestFirst).map(({ slug }) => slug)

  test('goes by the earliest day that an article can be from', () => {
    const [old, uncertain, recent] = [
      row('old', ['2020-01-01', '2020-01-01']),
      row('uncertain', ['2020-06-01', '2023-12-31']),
      row('recent', ['2021-01-01', '2021-01-01']),
    ]
    expect(orderOf(old, uncertain, recent)).toEqual(['recent', 'uncertain', 'old'])
  })

  test('then by the latest day', () => {
    const [certain, uncertain] = [row('a', ['2021-01-01', '2021-01-01']), row('b', ['2021-01-01', '2021-05-31'])]
    expect(orderOf(certain, uncertain)).toEqual(['b', 'a'])
  })

  test('then by the address of the article, so that there is one order only', () => {
    const [a, b] = [row('a', ['2021-01-01', '2021-01-01']), row('b', ['2021-01-01', '2021-01-01'])]
    expect(orderOf(b, a)).toEqual(['a', 'b'])
    expect(newestFirst(a, a)).toBe(0)
  })
})
