// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { csvLine } from '#src/domain/figures/csv.ts'
import { FIGURE_KINDS } from '#src/domain/figures/figure.ts'
import { type FigureExport, type FigureExportWords, figuresCsv, figuresJson } from '#src/domain/figures/figureExport.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { period, statedDate } from '#tests/support/makeArticles.ts'

const figure: StatedFigure = {
  text: 'ước đạt 6,5 – 7%/năm',
  value: 6.5,
  valueHigh: 7,
  unit: '%/năm',
  hedge: 'ước',
  kind: 'change',
  indicator: 'tang-truong',
  indicatorName: 'Tăng trưởng; theo giá so sánh',
  period: period('2016', '2020'),
  place: 'hai-duong',
  placeName: 'Tỉnh Hải Dương',
  remark: 'nguồn nói hai cách',
  block: 7,
  quote: 'Ước đạt 6,5 – 7%/năm, "cao hơn" cả nước; giữ được.',
  at: 0,
  article: { slug: 'hai-duong-2020', title: '=Bài', placeName: 'Tỉnh Hải Dương', published: statedDate('2020-10-25') },
}

const exported: FigureExport = {
  figures: [figure],
  search: { noi: 'hai-duong', tu: '2016' },
  address: 'https://vi.du/so-lieu?noi=hai-duong&tu=2016',
  origin: 'https://vi.du',
  day: '2026-11-22',
}

const words: FigureExportWords = {
  kinds: { achieved: 'kết quả', target: 'mục tiêu', change: 'mức tăng', share: 'tỷ trọng', ratio: 'tỷ lệ', rank: 'hạng' },
  // Whatever column is asked for has its meaning here.
  dictionary: new Proxy({} as FigureExportWords['dictionary'], { get: (_, column) => `nghĩa của ${String(column)}` }),
  licence: 'CC BY 4.0',
  source: 'Bến Đọc',
}

/** A line of semicolon-separated values, read as RFC 4180 has it but for the separator. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^";]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  )

function tableOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.replace(/^\ufeff/, '').split('\r\n')
  const names = cellsOf(head)
  return lines.slice(0, -1).map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index], cell])))
}

describe('as CSV', () => {
  test('a figure has the columns of open data, and what people read', () => {
    const csv = figuresCsv(exported, words)
    expect(csv.startsWith('\ufeffarticle;paragraph;place;indicator;kind;value;valueHigh;unit;hedge;period;base;quote;')).toBe(
      true,
    )
    expect(tableOf(csv)).toEqual([
      {
        article: 'hai-duong-2020',
        paragraph: '7',
        place: 'hai-duong',
        indicator: 'tang-truong',
        kind: 'change',
        value: '6.5',
        valueHigh: '7',
        unit: '%/năm',
        hedge: 'ước',
        period: '2016/2020',
        base: '',
        quote: 'Ước đạt 6,5 – 7%/năm, "cao hơn" cả nước; giữ được.',
        figure: 'ước đạt 6,5 – 7%/năm',
        placeName: 'Tỉnh Hải Dương',
        indicatorName: 'Tăng trưởng; theo giá so sánh',
        kindName: 'mức tăng',
        periodName: '2016–2020',
        remark: 'nguồn nói hai cách',
        articleTitle: "'=Bài",
        address: 'https://vi.du/bai/hai-duong-2020#d7',
        valueComma: '6,5',
        valueHighComma: '7',
      },
    ])
  })

  test('an end of a range that there is not is an empty cell', () => {
    const { valueHigh: _, ...single } = figure
    const [row] = tableOf(figuresCsv({ ...exported, figures: [{ ...single, value: 20_984 }] }, words))
    expect(row).toMatchObject({ value: '20984', valueComma: '20984', valueHigh: '', valueHighComma: '' })
  })

  test('no figures are a table without rows', () => {
    const csv = figuresCsv({ ...exported, figures: [] }, words)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(tableOf(csv)).toEqual([])
  })

  test('every kind has its name', () => {
    const csv = figuresCsv({ ...exported, figures: FIGURE_KINDS.map((kind) => ({ ...figure, kind })) }, words)
    expect(tableOf(csv).map(({ kindName }) => kindName)).toEqual(FIGURE_KINDS.map((kind) => words.kinds[kind]))
  })
})

test.each([
  ['-17,5', '-17,5'],
  ['-5', '-5'],
  ['-5% so với kế hoạch', "'-5% so với kế hoạch"],
  ['-1+1', "'-1+1"],
  ['=1+1', "'=1+1"],
])('a cell that begins like a formula and is a number stays one: %s', (text, cell) => {
  expect(csvLine([text], ';')).toBe(`${cell}\r\n`)
})

test.each([
  [',', 'a,b', '"a,b"'],
  [',', 'a;b', 'a;b'],
  [';', 'a;b', '"a;b"'],
  [';', 'a,b', 'a,b'],
] as const)('where %s parts cells, %s is %s', (separator, text, cell) => {
  expect(csvLine([text], separator)).toBe(`${cell}\r\n`)
})

test('as JSON, the file says what it is, what was asked for, and what each name means', () => {
  const json = JSON.parse(figuresJson(exported, words))
  expect(json).toMatchObject({
    licence: 'CC BY 4.0',
    source: 'Bến Đọc',
    address: 'https://vi.du/so-lieu?noi=hai-duong&tu=2016',
    filters: { noi: 'hai-duong', tu: '2016' },
    exportedOn: '2026-11-22',
  })
  expect(json.figures).toEqual([
    expect.objectContaining({ value: 6.5, valueHigh: 7, period: '2016/2020', kindName: 'mức tăng', articleTitle: '=Bài' }),
  ])
  expect(Object.keys(json.dictionary)).toEqual(expect.arrayContaining(Object.keys(json.figures[0])))
  expect(json.dictionary.value).toBe('nghĩa của value')
})
