// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { formatHonestDate, formatPeriod, type HonestDate, isYearUncertain, yearsOf } from '#src/domain/honestDate.ts'

function date(basis: HonestDate['basis'], from: string, to = from): HonestDate {
  return { edtf: `${from}/${to}`, basis, from, to, earliest: '2020-11-19', latest: '2021-05-31', evidence: [] }
}

describe('a stated date', () => {
  test.each([
    ['2022-09-30', undefined, '30/9/2022'],
    ['2022-09', undefined, '9/2022'],
    ['2022', undefined, '2022'],
    ['2022-09-29', '2022-09-30', '29/9/2022 – 30/9/2022'],
    ['2021', '2022-03', '2021 – 3/2022'],
  ])('from %s to %s is written as it was printed: %s', (from, to, written) => {
    expect(formatHonestDate(date('stated', from, to))).toBe(written)
  })
})

describe('an inferred date', () => {
  test.each([
    ['2020-12', '2021-01', 'khoảng cuối 2020 – đầu 2021'],
    ['2021-01', undefined, 'khoảng đầu 2021'],
    ['2021-03', undefined, 'khoảng đầu 2021'],
    ['2021-04', undefined, 'khoảng giữa 2021'],
    ['2021-09', undefined, 'khoảng giữa 2021'],
    ['2021-10', undefined, 'khoảng cuối 2021'],
    ['2021-12', undefined, 'khoảng cuối 2021'],
    ['2021-01', '2021-03', 'khoảng đầu 2021'],
    ['2021-03', '2021-04', 'khoảng đầu 2021 – giữa 2021'],
    ['2021', undefined, 'khoảng 2021'],
    ['2020', '2021', 'khoảng 2020 – 2021'],
    ['2021-05-07', undefined, 'khoảng 7/5/2021'],
    ['2020-12', '2021-05-08', 'khoảng cuối 2020 – 8/5/2021'],
  ])('from %s to %s is said to be about right: %s', (from, to, written) => {
    expect(formatHonestDate(date('inferred', from, to))).toBe(written)
  })

  test('never claims a month that was not printed', () => {
    for (let month = 1; month <= 12; month++) {
      const text = formatHonestDate(date('inferred', `2021-${String(month).padStart(2, '0')}`))
      expect(text).toMatch(/^khoảng (đầu|giữa|cuối) 2021$/)
    }
  })
})

test.each([
  ['2020-11-19', '2021-05-31', true],
  ['2020-12-31', '2021-01-01', true],
  ['2021-01-01', '2021-12-31', false],
  ['2021-05-07', '2021-05-07', false],
])('a date between %s and %s has an uncertain year: %s', (earliest, latest, uncertain) => {
  expect(isYearUncertain({ earliest, latest })).toBe(uncertain)
})

describe('a period', () => {
  test.each([
    ['2021', '2021', 'năm 2021'],
    ['2016', '2020', '2016–2020'],
    ['2022-01', '2022-09', '9 tháng đầu năm 2022'],
    ['2016-01', '2016-06', '6 tháng đầu năm 2016'],
    ['2022-01', '2022-12', 'năm 2022'],
    ['2022-01', '2022-01', '1/2022'],
    ['2022-09', '2022-09', '9/2022'],
    ['2022-02', '2022-06', '2/2022 – 6/2022'],
    ['2021-01', '2022-06', '1/2021 – 6/2022'],
    ['2022-01-01', '2022-09-30', '1/1/2022 – 30/9/2022'],
    ['2021-05-07', '2021-05-07', '7/5/2021'],
    ['2021-04-16', '2021-05-07', '16/4/2021 – 7/5/2021'],
    ['2020', '2022-06', '2020 – 6/2022'],
    ['2022-01', '2022', '1/2022 – 2022'],
  ])('from %s to %s is called “%s”', (from, to, written) => {
    expect(formatPeriod({ from, to })).toBe(written)
  })
})

describe('the years of a span', () => {
  test.each([
    ['2021-05-07', '2021-05-07', 2021, 2021],
    ['2020-11-19', '2021-05-31', 2020, 2021],
    ['2016', '2020', 2016, 2020],
    ['2020-12', '2021-01', 2020, 2021],
    ['2020-12-31', '2021-01-01', 2020, 2021],
  ])('%s to %s run from %i to %i', (earliest, latest, first, last) => {
    expect(yearsOf({ earliest, latest })).toEqual({ first, last })
  })

  test('cannot be told of what is no date', () => {
    expect(() => yearsOf({ earliest: '2020-13', latest: '2021' })).toThrow(RangeError)
    expect(() => yearsOf({ earliest: '2020', latest: '' })).toThrow(RangeError)
  })
})
