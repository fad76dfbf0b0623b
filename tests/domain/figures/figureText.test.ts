// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { FigureReading } from '#src/domain/figures/figure.ts'
import { parseFigureText } from '#src/domain/figures/figureText.ts'

function read(text: string): FigureReading {
  const result = parseFigureText(text)
  if (!result.ok) throw new Error(`“${text}” ${result.problem}`)
  return result.reading
}

function problemOf(text: string): string {
  const result = parseFigureText(text)
  if (result.ok) throw new Error(`“${text}” was read as ${JSON.stringify(result.reading)}`)
  return result.problem
}

describe('a figure of one number', () => {
  test.each([
    ['17,5%/năm', 17.5, '%/năm'],
    ['15%', 15, '%'],
    ['15 %', 15, '%'],
    ['7,84%', 7.84, '%'],
    ['1.542 tỷ đồng', 1542, 'tỷ đồng'],
    ['89.490,478 tỷ đồng', 89_490.478, 'tỷ đồng'],
    ['204 nghìn tỷ đồng', 204, 'nghìn tỷ đồng'],
    ['22,3 tỷ USD', 22.3, 'tỷ USD'],
    ['6.600 USD', 6600, 'USD'],
    ['159 triệu tấn', 159, 'triệu tấn'],
    ['8,25 triệu lượt', 8.25, 'triệu lượt'],
    ['63,5 triệu đồng/người/năm', 63.5, 'triệu đồng/người/năm'],
    ['8 xã', 8, 'xã'],
    ['03 dự án', 3, 'dự án'],
    ['2.141 đảng viên', 2141, 'đảng viên'],
    ['32 em', 32, 'em'],
    ['0 hộ', 0, 'hộ'],
    ['5 tư vấn viên', 5, 'tư vấn viên'],
    ['1 tỷ 250 triệu đồng', 1.25, 'tỷ đồng'],
    ['3 tỷ 50 triệu', 3.05, 'tỷ'],
    ['gấp đôi', 2, 'lần'],
  ])('“%s” is %d in %s', (text, value, unit) => {
    expect(read(text)).toEqual({ value, unit, hedge: '' })
  })

  test.each(['17,5%/ năm', '17,5% /năm', '17,5 % / năm'])('“%s” has the unit %/năm, however it is spaced', (text) => {
    expect(read(text).unit).toBe('%/năm')
  })

  test('reads a no-break space as a space', () => {
    expect(read('gần\u00a01.542\u00a0tỷ\u00a0đồng')).toEqual({ value: 1542, unit: 'tỷ đồng', hedge: 'gần' })
  })
})

describe('a range', () => {
  test.each([
    ['2,5–3,0 tỷ USD', 2.5, 3, 'tỷ USD'],
    ['2,5 – 3,0 tỷ USD', 2.5, 3, 'tỷ USD'],
    ['40–45%', 40, 45, '%'],
    ['3.300–3.500 em', 3300, 3500, 'em'],
    ['8-10 dự án', 8, 10, 'dự án'],
    ['08 - 10 dự án', 8, 10, 'dự án'],
    ['5 đến 7%', 5, 7, '%'],
    ['9,5%-10%', 9.5, 10, '%'],
    ['6 đến 8 triệu đồng', 6, 8, 'triệu đồng'],
  ])('“%s” runs from %d to %d %s', (text, value, valueHigh, unit) => {
    expect(read(text)).toEqual({ value, valueHigh, unit, hedge: '' })
  })

  test('keeps its hedge', () => {
    expect(read('khoảng 40–45 xã')).toEqual({ value: 40, valueHigh: 45, unit: 'xã', hedge: 'khoảng' })
  })
})

describe('so many of so many', () => {
  test.each([
    ['14/17 xã', 14, 'xã'],
    ['2/ 2 chỉ tiêu', 2, 'chỉ tiêu'],
    ['5.813/8.227 xã', 5813, 'xã'],
    ['36/35 đảng viên', 36, 'đảng viên'],
  ])('“%s” is %d %s', (text, value, unit) => {
    expect(read(text)).toEqual({ value, unit, hedge: '' })
  })

  test.each(['2/3 diện tích', '1/2 hộ dân', '3/4 xã'])('“%s” is a part of one, and not read', (text) => {
    expect(problemOf(text)).toBe('has no unit')
  })
})

describe('hedges', () => {
  test.each([
    ['ước 1.542 tỷ đồng', 'ước'],
    ['ước đạt 1.542 tỷ đồng', 'ước'],
    ['đạt 1.542 tỷ đồng', ''],
    ['gần 84%', 'gần'],
    ['trên 79%', 'trên'],
    ['hơn 300 xã', 'hơn'],
    ['khoảng 56.000 lượt', 'khoảng'],
    ['dưới 1%', 'dưới'],
    ['ít nhất 3 dự án', 'ít nhất'],
    ['trên dưới 3 dự án', 'trên dưới'],
    ['không quá 3 dự án', 'không quá'],
    ['ước 830 tỷ đồng trở lên', 'ước trở lên'],
    ['5% trở xuống', 'trở xuống'],
    ['tối thiểu 36%', 'tối thiểu'],
    ['ước gần 84%', 'ước gần'],
    ['ước đạt khoảng 84%', 'ước khoảng'],
    ['Ước đạt gần 84%', 'ước gần'],
    ['ước tính đạt 84%', 'ước tính'],
    ['ước thực hiện được 84%', 'ước'],
    ['dự ước 84%', 'dự ước'],
    ['chưa đến 3 dự án', 'chưa đến'],
    ['chưa đầy 3 dự án', 'chưa đầy'],
    ['không dưới 3 dự án', 'không dưới'],
  ])('of “%s” are “%s”', (text, hedge) => {
    expect(read(text).hedge).toBe(hedge)
  })

  test('that contradict each other are kept as the source wrote them', () => {
    expect(read('ước đạt gần trên 20.984 tỷ đồng')).toEqual({ value: 20_984, unit: 'tỷ đồng', hedge: 'ước gần trên' })
  })

  test('stand before a number in a word, too', () => {
    expect(read('ít nhất ba xã')).toEqual({ value: 3, unit: 'xã', hedge: 'ít nhất' })
  })
})

describe('a figure in words', () => {
  test.each([
    ['không còn hộ nghèo', 0, 'hộ'],
    ['Không còn hộ nghèo', 0, 'hộ'],
    ['dẫn đầu', 1, ''],
    ['thứ nhất', 1, ''],
    ['thứ hai', 2, ''],
    ['thứ ba', 3, ''],
    ['thứ tư', 4, ''],
    ['thứ 5', 5, ''],
    ['thứ 9/63', 9, ''],
    ['hạng 12', 12, ''],
    ['đứng đầu', 1, ''],
    ['một dự án', 1, 'dự án'],
    ['Năm xã', 5, 'xã'],
    ['mười đảng viên', 10, 'đảng viên'],
    ['ba nghìn tỷ đồng', 3, 'nghìn tỷ đồng'],
  ])('“%s” is %i %s', (text, value, unit) => {
    expect(read(text)).toEqual({ value, unit, hedge: '' })
  })

  test('“ba năm” is three years', () => {
    expect(read('ba năm liên tiếp')).toEqual({ value: 3, unit: 'năm liên tiếp', hedge: '' })
  })

  test.each(['mười hai xã', 'hai mươi xã', 'hai mươi lăm xã', 'ba mốt xã', 'hai trăm hộ', 'mười một'])(
    '“%s” is refused rather than read as its first word',
    (text) => {
      expect(problemOf(text)).toBe('is a number of several words; write it in figures')
    },
  )
})

describe('what is no figure is refused with the reason', () => {
  test.each([
    ['', 'holds no number'],
    ['   ', 'holds no number'],
    ['khoảng', '“khoảng” is not a number as the Vietnamese press writes it'],
    ['nhiều xã', '“nhiều” is not a number as the Vietnamese press writes it'],
    ['vài trăm hộ', '“vài” is not a number as the Vietnamese press writes it'],
    ['1.5 tỷ đồng', '“1.5” is not a number as the Vietnamese press writes it'],
    ['1.5420 xã', '“1.5420” is not a number as the Vietnamese press writes it'],
    ['5–1.5 xã', '“1.5” is not a number as the Vietnamese press writes it'],
    ['-5%', '“-5%” is not a number as the Vietnamese press writes it'],
    ['từ 5 đến 10 xã', '“từ” is not a number as the Vietnamese press writes it'],
    ['constructor', '“constructor” is not a number as the Vietnamese press writes it'],
    ['constructor xã', '“constructor” is not a number as the Vietnamese press writes it'],
    ['__proto__', '“__proto__” is not a number as the Vietnamese press writes it'],
    ['84', 'has no unit'],
    ['gần 84', 'has no unit'],
    ['năm 2021', 'has no unit'],
    ['5 10 xã', 'has no unit'],
    ['1/3 số hộ', 'has no unit'],
    ['40–45', 'has no unit'],
    ['3,5,6 xã', 'has no unit'],
    ['45–40 xã', 'the range runs from 45 to 40'],
    ['45–45 xã', 'the range runs from 45 to 45'],
  ])('“%s” %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })
})
