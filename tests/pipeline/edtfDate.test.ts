// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { readEdtf } from '#pipeline/edtfDate.ts'

describe('an EDTF text', () => {
  test.each([
    ['2022', '2022', '2022', '2022-01-01', '2022-12-31'],
    ['2022-06', '2022-06', '2022-06', '2022-06-01', '2022-06-30'],
    ['2024-02', '2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2022-09-30', '2022-09-30', '2022-09-30', '2022-09-30', '2022-09-30'],
    ['2021-05-07~', '2021-05-07', '2021-05-07', '2021-05-07', '2021-05-07'],
    ['2021?', '2021', '2021', '2021-01-01', '2021-12-31'],
    ['2016/2020', '2016', '2020', '2016-01-01', '2020-12-31'],
    ['2022-01/2022-09', '2022-01', '2022-09', '2022-01-01', '2022-09-30'],
    ['2020-12~/2021-01~', '2020-12', '2021-01', '2020-12-01', '2021-01-31'],
    ['2020-11-19/2021-05', '2020-11-19', '2021-05', '2020-11-19', '2021-05-31'],
    ['2021/2021-05-07', '2021', '2021-05-07', '2021-01-01', '2021-05-07'],
  ])('%s is from %s to %s, on days from %s to %s', (text, from, to, earliest, latest) => {
    expect(readEdtf(text)).toEqual({ edtf: text, from, to, earliest, latest })
  })

  test.each([
    ['2022-09-30T21:04+07:00', '21:04'],
    ['2022-09-30T00:00+07:00', '00:00'],
    ['2022-09-30T23:59:59+07:00', '23:59'],
  ])('%s is a day with the time %s', (text, time) => {
    const day = '2022-09-30'
    expect(readEdtf(text)).toEqual({ edtf: text, from: day, to: day, earliest: day, latest: day, time })
  })

  test('just before midnight in Vietnam is still of that day', () => {
    expect(readEdtf('2022-01-01T00:30+07:00')?.earliest).toBe('2022-01-01')
  })
})

describe('what is no closed date in EDTF is refused', () => {
  test.each([
    ['nothing', ''],
    ['words', 'cuối năm 2020'],
    ['a day the Vietnamese way', '30/9/2022'],
    ['an impossible day', '2022-02-30'],
    ['an impossible leap day', '2023-02-29'],
    ['an impossible month', '2022-13'],
    ['a month of one digit', '2022-6'],
    ['an open end', '2020/..'],
    ['an unknown end', '2020/'],
    ['an open beginning', '../2020'],
    ['an unknown beginning', '/2020'],
    ['an end before its beginning', '2022/2020'],
    ['three dates', '2020/2021/2022'],
    ['a season', '2021-21'],
    ['a quarter', '2021-33'],
    ['an unspecified digit', '202X'],
    ['an unspecified month', '2021-XX'],
    ['a set', '[2020,2021]'],
    ['a list', '{2020,2021}'],
    ['a far year', 'Y12000'],
    ['a year before Christ', '-0044'],
    ['a year of three digits', '0500'],
    ['a time in another zone', '2022-09-30T21:04Z'],
    ['a time without a zone', '2022-09-30T21:04'],
    ['an impossible hour', '2022-09-30T24:00+07:00'],
    ['an impossible minute', '2022-09-30T21:60+07:00'],
    ['a time on an impossible day', '2022-02-30T21:04+07:00'],
    ['times in an interval', '2022-09-30T21:04+07:00/2022-10-01T21:04+07:00'],
    ['a name that every object has', '__proto__'],
    ['spaces', ' 2022 '],
  ])('%s: “%s”', (_case, text) => {
    expect(readEdtf(text)).toBeUndefined()
    expect(readEdtf(text), 'asked again').toBeUndefined()
  })
})
