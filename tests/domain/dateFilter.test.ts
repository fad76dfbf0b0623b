// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { isoDay } from '#src/domain/calendar.ts'
import { daysAsked, withDates } from '#src/domain/dateFilter.ts'

describe('the days that a filter asks for', () => {
  test('are all days where it sets no date', () => {
    expect(daysAsked({})).toBeUndefined()
  })

  test('run from the first day of its beginning to the last day of its end', () => {
    const span = daysAsked({ from: '2022-02', to: '2024' })
    expect(span && [isoDay(span.earliest), isoDay(span.latest)]).toEqual(['2022-02-01', '2024-12-31'])
  })

  test('reach as far as dates go at an open end', () => {
    expect(daysAsked({ from: '1970' })).toEqual({ earliest: 0, latest: Number.POSITIVE_INFINITY })
    expect(daysAsked({ to: '1969' })).toEqual({ earliest: Number.NEGATIVE_INFINITY, latest: -1 })
  })
})

test.each([
  ['both ends', '2020', '2021', { kept: 1, from: '2020', to: '2021' }],
  ['ends the wrong way round', '2021-06', '2020', { kept: 1, from: '2020', to: '2021-06' }],
  ['a month of the year that it ends with', '2021-06', '2021', { kept: 1, from: '2021-06', to: '2021' }],
  ['an open end', '2020', undefined, { kept: 1, from: '2020' }],
  ['an open beginning', undefined, '2020', { kept: 1, to: '2020' }],
  ['no dates', undefined, undefined, { kept: 1 }],
])('a query is given %s', (_, from, to, expected) => {
  const before: { readonly kept: number; readonly from?: string; readonly to?: string } = { kept: 1, from: '1999', to: '1999' }
  expect(withDates(before, from, to)).toEqual(expected)
})
