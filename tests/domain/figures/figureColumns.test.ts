import { describe, expect, test } from 'vitest'
import {
  type FigureLists,
  type FigureRow,
  fromFigureColumnFile,
  toFigureColumnFile,
  toFigureColumns,
} from '#src/domain/figures/figureColumns.ts'
import { period } from '#tests/support/makeArticles.ts'

const lists: FigureLists = {
  version: 'v1',
  localities: ['hai-phong', 'chi-linh'],
  indicators: ['ho-ngheo', 'thu-ngan-sach'],
  groups: ['an-sinh', 'kinh-te'],
}
const row = (changes: Partial<FigureRow> = {}): FigureRow => ({
  indicator: 'thu-ngan-sach',
  kind: 'achieved',
  period: period('2022'),
  locality: 'chi-linh',
  ...changes,
})
const articles = [
  [row(), row({ indicator: 'ho-ngheo', kind: 'target', locality: 'hai-phong' })],
  [],
  [row({ kind: 'rank', period: period('2016-01', '2016-06') })],
]
const columns = toFigureColumns(articles, lists)

describe('figure columns', () => {
  test('say of each figure whose it is, and what it is', () => {
    expect(columns.count).toBe(3)
    expect([...columns.article]).toEqual([0, 0, 2])
    expect([...columns.index]).toEqual([0, 1, 0])
    expect([...columns.locality]).toEqual([1, 0, 1])
    expect([...columns.indicator]).toEqual([1, 0, 1])
    expect([...columns.kind]).toEqual([0, 1, 5])
  })

  test('have the first and last day of each period', () => {
    const days = (date: string) => Date.parse(date) / 86_400_000
    expect([...columns.periodFrom]).toEqual([days('2022-01-01'), days('2022-01-01'), days('2016-01-01')])
    expect([...columns.periodTo]).toEqual([days('2022-12-31'), days('2022-12-31'), days('2016-06-30')])
  })

  test('come back from their file as they were', () => {
    const file = JSON.parse(JSON.stringify(toFigureColumnFile(columns, articles.length)))
    expect(fromFigureColumnFile(file)).toEqual(columns)
  })

  test.each<[string, Partial<FigureRow>]>([
    ['an unknown place', { locality: 'o-dau' }],
    ['an unknown indicator', { indicator: 'gi-do' }],
    ['a period that is none', { period: { edtf: 'x', from: 'x', to: 'x' } }],
  ])('are not made of %s', (_case, changes) => {
    expect(() => toFigureColumns([[row(changes)]], lists)).toThrow(RangeError)
  })

  test('of unequal length are refused', () => {
    const file = toFigureColumnFile(columns, articles.length)
    expect(() => fromFigureColumnFile({ ...file, kind: [0] })).toThrow('unequal length')
    expect(() => fromFigureColumnFile({ ...file, perArticle: [1] })).toThrow('unequal length')
  })
})
