// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { dataFiles } from '#pipeline/dataFiles.ts'
import { type OpenFigure, toOpenFigure } from '#src/domain/figures/openFigure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { statedDate } from '#tests/support/makeArticles.ts'
import { parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const figure: StatedFigure = {
  text: 'ước đạt gần trên 20.984 tỷ đồng',
  value: 20_984,
  unit: 'tỷ đồng',
  hedge: 'ước gần trên',
  kind: 'achieved',
  indicator: 'gia-tri-san-xuat',
  indicatorName: 'Tổng giá trị sản xuất',
  period: { edtf: '2022-01/2022-09', from: '2022-01', to: '2022-09' },
  place: 'dong-trieu',
  placeName: 'Thị xã Đông Triều',
  article: { slug: 'bai', title: 'Bài', placeName: 'Thị xã Đông Triều', published: statedDate('2022-09-30') },
  block: 7,
  quote: 'Giá trị sản xuất ước đạt gần trên 20.984 tỷ đồng.',
  at: 0,
}

const open = (changes: Partial<StatedFigure> = {}): OpenFigure => toOpenFigure({ ...figure, ...changes })

/** The table of a collection that states this figure alone. */
function csvOf(changes: Partial<StatedFigure> = {}): string {
  const collection = toCollection([parsedArticle({ slug: 'bai' })], testVocabulary())
  const figures = { ...collection.figures, stated: () => [{ ...figure, ...changes }] }
  const file = [...dataFiles({ ...collection, figures })].find(({ path }) => path === 'figures.csv')
  return [...(file?.pieces() ?? [])].join('')
}

const HEADER = 'article,paragraph,place,indicator,kind,value,valueHigh,unit,hedge,period,base,quote\r\n'
const lineOf = (changes: Partial<StatedFigure> = {}): string => csvOf(changes).slice(HEADER.length)

/** Cells of a CSV line, read as RFC 4180 has it. */
function cellsOf(line: string): string[] {
  const cells = [...line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

describe('a figure as open data', () => {
  test('says where it stands, what it measures, and the sentence', () => {
    expect(open()).toEqual({
      article: 'bai',
      paragraph: 7,
      place: 'dong-trieu',
      indicator: 'gia-tri-san-xuat',
      kind: 'achieved',
      value: 20_984,
      unit: 'tỷ đồng',
      hedge: 'ước gần trên',
      period: '2022-01/2022-09',
      base: '',
      quote: 'Giá trị sản xuất ước đạt gần trên 20.984 tỷ đồng.',
    })
  })

  test('has the end of its range, and what it is measured against, where there are such', () => {
    expect(open({ valueHigh: 21_000, base: 'kế hoạch' })).toMatchObject({ valueHigh: 21_000, base: 'kế hoạch' })
    expect(open()).not.toHaveProperty('valueHigh')
  })

  test('that is nought is not left out', () => {
    expect(open({ value: 0, valueHigh: 0 })).toMatchObject({ value: 0, valueHigh: 0 })
  })
})

describe('a line of CSV', () => {
  test('has the cells that the header names', () => {
    expect(csvOf()).toBe(
      `${HEADER}bai,7,dong-trieu,gia-tri-san-xuat,achieved,20984,,tỷ đồng,ước gần trên,2022-01/2022-09,,Giá trị sản xuất ước đạt gần trên 20.984 tỷ đồng.\r\n`,
    )
  })

  test.each([
    ['a comma', 'Thu, chi đủ.'],
    ['quotes', 'Nói “được” và "được".'],
    ['a line break', 'Dòng một\nDòng hai'],
    ['a carriage return', 'Dòng một\rDòng hai'],
    ['all of them', '"a",\r\n"b"'],
  ])('gives back a sentence with %s as it was', (_case, quote) => {
    const cells = cellsOf(lineOf({ quote }))
    expect(cells).toHaveLength(12)
    expect(cells[11]).toBe(quote)
  })

  test.each(['=1+1', '+84', '-5% so với kế hoạch', '@SUM(A1)', '\tA', '\rA', '=HYPERLINK("http://vi.du","x")'])(
    'lets no spreadsheet run %j as a formula',
    (text) => {
      const cells = cellsOf(lineOf({ quote: text, base: text }))
      expect([cells[10], cells[11]]).toEqual([`'${text}`, `'${text}`])
    },
  )

  test('writes numbers as numbers, with a point', () => {
    const cells = cellsOf(lineOf({ value: -17.5, valueHigh: 89_490.478 }))
    expect([cells[5], cells[6]]).toEqual(['-17.5', '89490.478'])
  })
})
