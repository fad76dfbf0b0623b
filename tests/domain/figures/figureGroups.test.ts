// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { figureGroups } from '#src/domain/figures/figureGroups.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { statedDate } from '#tests/support/makeArticles.ts'
import { type GivenOfFigure, statedAs } from '#tests/support/statedAs.ts'

const indicators = new Map(
  [
    { id: 'san-xuat', isProportion: false },
    { id: 'cong-nghiep', isProportion: false, partOf: 'san-xuat' },
    { id: 'det-may', isProportion: false, partOf: 'cong-nghiep' },
    { id: 'xay-dung', isProportion: false, partOf: 'san-xuat' },
    { id: 'thu-ngan-sach', isProportion: false },
    { id: 'von-nha-nuoc', isProportion: false, partOf: 'von' },
    { id: 'von-tu-nhan', isProportion: false, partOf: 'von' },
    { id: 'nuoc-sach', isProportion: true },
    { id: 'bao-hiem', isProportion: true },
    { id: 'chat-thai', isProportion: true },
    { id: 'vong-1', isProportion: false, partOf: 'vong-2' },
    { id: 'vong-2', isProportion: false, partOf: 'vong-1' },
  ].map((indicator) => [indicator.id, indicator]),
)

const growth = (indicator: string, text: string, given: GivenOfFigure = {}) =>
  statedAs(text, { indicator, kind: 'change', base: 'cùng kỳ', quote: `Giá trị tăng ${text}.`, ...given })
/** Growth by so much a year, which needs no base. */
const yearly = (indicator: string, text: string, given: GivenOfFigure = {}) =>
  statedAs(text, { indicator, kind: 'change', quote: `Giá trị tăng ${text}.`, ...given })
const proportion = (indicator: string, text: string, given: GivenOfFigure = {}) =>
  statedAs(text, { indicator, kind: 'target', ...given })

/** Each group as its kind and the words of its figures. */
const grouped = (...figures: readonly StatedFigure[]) =>
  figureGroups(figures, indicators).map(({ kind, figures: drawn }) => [kind, ...drawn.map(({ text }) => text)])

describe('growth of parts of one whole', () => {
  test('is drawn together, the whole and parts of parts included, in the order of the text', () => {
    const figures = [growth('xay-dung', '9,43%'), growth('san-xuat', '6,56%'), growth('det-may', '2,37%')]
    expect(figureGroups(figures, indicators)).toEqual([
      {
        kind: 'growth',
        placeName: 'Thành phố Chí Linh',
        period: { edtf: '2021', from: '2021', to: '2021' },
        unit: '%',
        base: 'cùng kỳ',
        figures,
      },
    ])
  })

  test('by so much a year needs no base; one with a base stands apart', () => {
    expect(
      grouped(
        yearly('cong-nghiep', '17,5%/năm', { base: 'giai đoạn 2011–2015' }),
        yearly('xay-dung', '13,5%/năm'),
        yearly('san-xuat', '15,4%/năm'),
      ),
    ).toEqual([['growth', '13,5%/năm', '15,4%/năm']])
  })

  test('against nobody knows what is not drawn', () => {
    expect(grouped(yearly('xay-dung', '13,5%'), yearly('san-xuat', '15,4%'))).toEqual([])
  })

  test.each(['cùng kỳ', 'cùng kỳ năm 2015', 'năm 2020', 'giai đoạn 2011–2015', 'đầu nhiệm kỳ', 'bình quân 5 năm trước'])(
    'against %s is drawn',
    (base) => {
      expect(grouped(growth('cong-nghiep', '5%', { base }), growth('xay-dung', '6%', { base }))).toHaveLength(1)
    },
  )

  test.each(['mục tiêu', 'kế hoạch năm 2016', 'toàn tỉnh', 'đầu tư công', 'dự toán tỉnh giao'])(
    'against %s, which each has its own of, is not',
    (base) => {
      expect(grouped(growth('cong-nghiep', '7,1%', { base }), growth('xay-dung', '0,4%', { base }))).toEqual([])
    },
  )

  test('as a goal is known by a base that is a time, or by a unit', () => {
    const target = (indicator: string, text: string, base?: string) =>
      statedAs(text, { indicator, kind: 'target', ...(base && { base }) })
    expect(grouped(target('cong-nghiep', '19,2%', 'năm 2020'), target('san-xuat', '13,5%', 'năm 2020'))).toHaveLength(1)
    expect(grouped(target('cong-nghiep', '19,2%/năm'), target('san-xuat', '13,5%/năm'))).toHaveLength(1)
    expect(grouped(target('cong-nghiep', '19,2%'), target('san-xuat', '13,5%'))).toEqual([])
    expect(grouped(target('von-nha-nuoc', '8,8%', 'tổng vốn'), target('von-tu-nhan', '91,2%', 'tổng vốn'))).toEqual([])
  })

  test('is never drawn without its fall, nor a fall as a rise', () => {
    const quote = 'Công nghiệp tăng 2,37%, xây dựng giảm 9,43%, cả nền kinh tế tăng 6,56%.'
    const figures = [growth('cong-nghiep', '2,37%', { quote }), growth('san-xuat', '6,56%', { quote })]
    expect(grouped(...figures)).toEqual([['growth', '2,37%', '6,56%']])
    expect(grouped(...figures, growth('xay-dung', '9,43%', { quote }))).toEqual([])
  })

  test.each(['âm', 'hụt', 'kém', 'sút', 'thu hẹp', 'còn', 'tăng trưởng âm', 'không tăng'])(
    'is not drawn where the word before it is no rise: %s',
    (word) => {
      const figures = [growth('cong-nghiep', '5%'), growth('san-xuat', '6%')]
      expect(grouped(...figures)).toHaveLength(1)
      expect(grouped(...figures, growth('xay-dung', '7%', { quote: `Công nghiệp tăng 5%, xây dựng ${word} 7%.` }))).toEqual([])
    },
  )

  test.each(['tăng', 'cao hơn', 'tốc độ tăng trưởng đạt'])('is drawn where it is a rise: %s', (word) => {
    const other = growth('xay-dung', '7%', { quote: `Dịch vụ giảm 5%, xây dựng ${word} 7%.` })
    expect(grouped(growth('cong-nghiep', '5%'), other)).toHaveLength(1)
  })

  test('as a goal is drawn without such a word, but not as a fall', () => {
    const goal = (indicator: string, text: string, quote: string) => growth(indicator, text, { kind: 'target', quote })
    const industry = goal('cong-nghiep', '5%', 'Công nghiệp: 5%.')
    expect(grouped(industry, goal('xay-dung', '6%', 'Xây dựng: 6%.'))).toHaveLength(1)
    expect(grouped(industry, goal('xay-dung', '6%', 'Xây dựng giảm 6%.'))).toEqual([])
  })

  test('of things that are no parts of one whole is not drawn', () => {
    expect(grouped(growth('cong-nghiep', '5%'), growth('thu-ngan-sach', '6%'), growth('khong-biet', '7%'))).toEqual([])
  })

  test('ends where wholes go round in a circle', () => {
    expect(grouped(growth('vong-1', '5%'), growth('vong-2', '6%')).flat()).toEqual([])
  })

  test.each<[string, GivenOfFigure]>([
    ['another period', { period: '2020' }],
    ['another kind', { kind: 'target', base: 'năm 2020' }],
    ['another place', { place: 'ha-tinh', placeName: 'Thành phố Hà Tĩnh' }],
    ['another base', { base: 'năm 2019' }],
    [
      'another article',
      { article: { slug: 'bai-2', title: 'Bài hai', placeName: 'Thành phố Chí Linh', published: statedDate('2022-01-01') } },
    ],
  ])('of %s stands apart', (_case, other) => {
    const base = 'năm 2020'
    expect(grouped(growth('cong-nghiep', '5%', { base }), growth('xay-dung', '6%', { base, ...other }))).toEqual([])
  })

  test('in percent and in percent a year stands apart', () => {
    expect(grouped(growth('cong-nghiep', '5%'), growth('xay-dung', '6%/năm'))).toEqual([])
  })
})

describe('shares', () => {
  const share = (indicator: string, text: string, base?: string) =>
    statedAs(text, { indicator, kind: 'share', ...(base && { base }) })

  test('of one whole are drawn together', () => {
    expect(
      grouped(
        share('von-nha-nuoc', '8,8%', 'tổng vốn'),
        share('xay-dung', '40%', 'GRDP'),
        share('von-tu-nhan', '91,2%', 'tổng vốn'),
      ),
    ).toEqual([['shares', '8,8%', '91,2%']])
  })

  test('of a whole that nobody names are not', () => {
    expect(grouped(share('von-nha-nuoc', '8,8%'), share('von-tu-nhan', '91,2%'))).toEqual([])
  })

  test('of which one is part of another, or that are more than the whole, are not', () => {
    const [industry, building, capital] = ['cong-nghiep', 'xay-dung', 'thu-ngan-sach'] as const
    expect(grouped(share(industry, '30%', 'GRDP'), share(building, '10%', 'GRDP'))).toHaveLength(1)
    expect(grouped(share(industry, '30%', 'GRDP'), share('det-may', '10%', 'GRDP'))).toEqual([])
    expect(grouped(share('san-xuat', '30%', 'GRDP'), share('det-may', '10%', 'GRDP'))).toEqual([])
    expect(grouped(share(industry, '60%', 'GRDP'), share(building, '50%', 'GRDP'))).toEqual([])
    // All were rounded up.
    expect(grouped(share(industry, '34%', 'GRDP'), share(building, '34%', 'GRDP'), share(capital, '33%', 'GRDP'))).toHaveLength(1)
  })

  test('that are no percentages are not', () => {
    expect(grouped(share('von-nha-nuoc', '3 tỷ đồng', 'tổng vốn'), share('von-tu-nhan', '5 tỷ đồng', 'tổng vốn'))).toEqual([])
  })
})

describe('proportions', () => {
  test('are drawn from three on, each with a base of its own', () => {
    const two = [proportion('nuoc-sach', '100%', { base: 'số hộ dân' }), proportion('bao-hiem', '91%', { base: 'dân số' })]
    expect(grouped(...two)).toEqual([])
    const [group] = figureGroups([...two, proportion('chat-thai', '21,2%')], indicators)
    expect(group?.kind).toBe('proportions')
    expect(group).not.toHaveProperty('base')
  })

  test('reached and aimed at stand apart, and what is no proportion stays out', () => {
    expect(
      grouped(
        proportion('nuoc-sach', '100%'),
        proportion('bao-hiem', '91%'),
        proportion('chat-thai', '90%', { kind: 'achieved' }),
        proportion('xay-dung', '5%'),
        proportion('chat-thai', '9 xã'),
      ),
    ).toEqual([])
  })

  test('include ranges', () => {
    expect(grouped(proportion('nuoc-sach', '95–100%'), proportion('bao-hiem', '91%'), proportion('chat-thai', '90%'))).toEqual([
      ['proportions', '95–100%', '91%', '90%'],
    ])
  })
})

test('a figure that is stated twice counts once; two that disagree are both there', () => {
  const twice = [growth('cong-nghiep', '5%'), growth('cong-nghiep', 'khoảng 5%'), growth('xay-dung', '6%')]
  expect(grouped(...twice)).toEqual([['growth', '5%', '6%']])
  expect(grouped(growth('cong-nghiep', '5%'), growth('cong-nghiep', '5,5%'))).toEqual([])
  expect(grouped(growth('cong-nghiep', '5%'), growth('cong-nghiep', '5,5%'), growth('xay-dung', '6%'))).toEqual([
    ['growth', '5%', '5,5%', '6%'],
  ])
})

test('what hedges against itself is not drawn; any other hedge is', () => {
  expect(grouped(growth('cong-nghiep', 'gần trên 5%'), growth('xay-dung', '6%'))).toEqual([])
  expect(grouped(growth('cong-nghiep', 'trên dưới 5%'), growth('xay-dung', 'ước gần 6%'))).toHaveLength(1)
})

test('levels, ranks and ratios stand on no axis', () => {
  expect(
    grouped(
      statedAs('5 tỷ đồng', { indicator: 'cong-nghiep' }),
      statedAs('6 tỷ đồng', { indicator: 'xay-dung' }),
      statedAs('74%', { indicator: 'cong-nghiep', kind: 'ratio', base: 'năm 2020' }),
      statedAs('84%', { indicator: 'xay-dung', kind: 'ratio', base: 'năm 2020' }),
      statedAs('thứ nhất', { indicator: 'cong-nghiep', kind: 'rank' }),
      statedAs('thứ hai', { indicator: 'xay-dung', kind: 'rank' }),
    ),
  ).toEqual([])
})
