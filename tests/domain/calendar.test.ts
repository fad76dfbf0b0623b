// @vitest-environment node

import { describe, expect, test } from 'vitest'
import {
  formatPartialDate,
  isoDay,
  overlaps,
  parseTypedDate,
  partialDateParts,
  partialDateSpan,
  yearOf,
} from '#src/domain/calendar.ts'

describe('a partial date', () => {
  test.each([
    ['2022', { year: 2022 }],
    ['1000', { year: 1000 }],
    ['9999', { year: 9999 }],
    ['2022-06', { year: 2022, month: 6 }],
    ['2022-09-30', { year: 2022, month: 9, day: 30 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('%s is read as its numbers', (text, parts) => {
    expect(partialDateParts(text)).toEqual(parts)
  })

  test.each([
    '',
    ' ',
    '22',
    '0999',
    '0000',
    '12022',
    '-2022',
    '2022-',
    '2022-6',
    '2022-00',
    '2022-13',
    '2022-06-00',
    '2022-06-31',
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-6-1',
    '2022-06-1',
    '2022/06/01',
    '2022-06-01T00:00',
    ' 2022',
    '2022\n',
    '２０２２',
    'NaN',
  ])('“%s” is refused', (text) => {
    expect(partialDateParts(text)).toBeUndefined()
    expect(partialDateSpan(text)).toBeUndefined()
  })

  test.each([
    ['2022', '2022-01-01', '2022-12-31', 365],
    ['2024', '2024-01-01', '2024-12-31', 366],
    ['1900', '1900-01-01', '1900-12-31', 365],
    ['2000', '2000-01-01', '2000-12-31', 366],
    ['2022-02', '2022-02-01', '2022-02-28', 28],
    ['2024-02', '2024-02-01', '2024-02-29', 29],
    ['2022-04', '2022-04-01', '2022-04-30', 30],
    ['2022-12', '2022-12-01', '2022-12-31', 31],
    ['2022-09-30', '2022-09-30', '2022-09-30', 1],
  ])('%s may mean every day from %s to %s', (text, first, last, days) => {
    const span = partialDateSpan(text)
    expect(span && [isoDay(span.earliest), isoDay(span.latest)]).toEqual([first, last])
    expect(span && span.latest - span.earliest + 1).toBe(days)
  })
})

describe('a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2022-09-30', 19_265],
  ])('%s is counted as %i', (text, day) => {
    expect(partialDateSpan(text)).toEqual({ earliest: day, latest: day })
    expect(isoDay(day)).toBe(text)
  })

  test('is the same day in words and in numbers, over three centuries', () => {
    const start = partialDateSpan('1800-01-01')?.earliest ?? 0
    const end = partialDateSpan('2100-12-31')?.latest ?? 0
    const lost = []
    for (let day = start; day <= end; day++) if (partialDateSpan(isoDay(day))?.earliest !== day) lost.push(isoDay(day))
    expect(end - start).toBeGreaterThan(100_000)
    expect(lost).toEqual([])
  })

  test('at the turn of the year belongs to the year that Vietnam writes, whatever the time zone', () => {
    expect(yearOf(partialDateSpan('2020-12-31')?.latest ?? 0)).toBe(2020)
    expect(yearOf(partialDateSpan('2021-01-01')?.earliest ?? 0)).toBe(2021)
    expect(yearOf(-1)).toBe(1969)
  })
})

describe('two stretches of time', () => {
  test.each([
    ['2022', '2022-12-31', true],
    ['2022', '2023-01-01', false],
    ['2022-06', '2022', true],
    ['2022-06-30', '2022-07', false],
    ['2022-06-30', '2022-06-30', true],
    ['2021', '2022', false],
  ])('%s and %s share a day: %s', (one, other, shared) => {
    const [a, b] = [partialDateSpan(one), partialDateSpan(other)]
    if (!a || !b) throw new Error('the test names a date that does not exist')
    expect(overlaps(a, b)).toBe(shared)
    expect(overlaps(b, a)).toBe(shared)
  })
})

test.each([
  ['2022-09-30', '30/9/2022'],
  ['2022-01-05', '5/1/2022'],
  ['2022-09', '9/2022'],
  ['2022', '2022'],
  ['khoảng 2022', 'khoảng 2022'],
])('%s is written %s', (text, written) => {
  expect(formatPartialDate(text)).toBe(written)
})

describe('a typed date', () => {
  test.each([
    ['2022', '2022'],
    [' 2022 ', '2022'],
    ['6/2022', '2022-06'],
    ['năm 2022', '2022'],
    ['tháng 5/2021', '2021-05'],
    ['Ngày 30/9/2022', '2022-09-30'],
    ['06/2022', '2022-06'],
    ['6-2022', '2022-06'],
    ['6.2022', '2022-06'],
    ['30/9/2022', '2022-09-30'],
    ['30-9-2022', '2022-09-30'],
    ['30.09.2022', '2022-09-30'],
    ['05/07/2023', '2023-07-05'],
    ['5-7/2023', '2023-07-05'],
    ['29/2/2024', '2024-02-29'],
    ['2022-06', '2022-06'],
    ['2022-06-30', '2022-06-30'],
  ])('“%s” means %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date)
  })

  test('is read day first, never month first', () => {
    expect(parseTypedDate('7/5/2021')).toBe('2021-05-07')
    expect(parseTypedDate('5/16/2023')).toBeUndefined()
  })

  test.each([
    '',
    '   ',
    '31/2/2022',
    '29/2/2023',
    '31/4/2022',
    '0/2022',
    '13/2022',
    '0/5/2022',
    '32/1/2022',
    '30/9',
    '30/9/22',
    '9/30/2022',
    '1/1/0999',
    '300/9/2022',
    '30//9/2022',
    '/9/2022',
    '30/9/2022/',
    '2022/9/30',
    'tháng 9',
    '30 tháng 9 năm 2022',
    'hôm nay',
    '1e3',
    '6/2022 ơi',
    '6 / 2022',
    '--',
    '٢٠٢٢',
  ])('“%s” means nothing', (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  })

  test.each(['2022', '2022-06', '2022-09-30', '1000-01-01'])('%s, written out for the field, is read back as itself', (date) => {
    expect(parseTypedDate(formatPartialDate(date))).toBe(date)
  })
})
