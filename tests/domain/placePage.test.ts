import { describe, expect, test } from 'vitest'
import type { PlaceEvent, PlaceStatus } from '#src/domain/locality.ts'
import { fullPlaceName, placeTimeline } from '#src/domain/placePage.ts'

const status = (kind: string, from?: string, to?: string): PlaceStatus => ({
  kind,
  level: 'district',
  parent: 'tỉnh Quảng Ninh',
  from,
  to,
  legalBasis: 'Nghị quyết 1199',
})
const event = (date: string, what: string): PlaceEvent => ({ date, what, legalBasis: 'Luật 72', changesArea: false })

test.each([
  [[status('thị xã', undefined, '2024-10-31'), status('thành phố', '2024-11-01')], 'Thành phố Đông Triều'],
  [[status('thị xã')], 'Thị xã Đông Triều'],
  [[], 'Đông Triều'],
])('the full name of a place has the kind that it has, or had last: %#', (statuses, name) => {
  expect(fullPlaceName({ name: 'Đông Triều', statuses })).toBe(name)
})

describe('the history of a place', () => {
  test('begins with what has been so since a time that nobody says, then goes by time', () => {
    const [old, city] = [status('thị xã', undefined, '2024-10-31'), status('thành phố', '2024-11-01', '2025-06-30')]
    const [ended, graded] = [event('2025-07-01', 'Cấp huyện không còn.'), event('2020', 'Được công nhận đô thị loại III.')]
    expect(placeTimeline({ statuses: [old, city], events: [ended, graded] })).toEqual([
      { status: old, events: [] },
      { date: '2020', events: [graded] },
      { date: '2024-11-01', status: city, events: [] },
      { date: '2025-07-01', events: [ended] },
    ])
  })

  test('has what happened on one day in one place', () => {
    const city = status('thành phố', '2024-11-01')
    const [named, merged] = [event('2024-11-01', 'Thành lập thành phố.'), event('2024-11-01', 'Nhập hai xã.')]
    expect(placeTimeline({ statuses: [city], events: [named, merged] })).toEqual([
      { date: '2024-11-01', status: city, events: [named, merged] },
    ])
  })

  test.each([
    ['a year after its months and days', ['2019', '2019-03-01', '2019-01'], ['2019-01', '2019-03-01', '2019']],
    ['a month after the document that brought it', ['1997-08', '1997-08-06'], ['1997-08-06', '1997-08']],
    ['a day before the month that it ends', ['2019-01', '2019-01-31'], ['2019-01-31', '2019-01']],
    ['a year after the one before', ['2020', '2019-12-31', '2019'], ['2019-12-31', '2019', '2020']],
  ])('has %s', (_case, dates, expected) => {
    const events = dates.map((date) => event(date, date))
    expect(placeTimeline({ statuses: [], events }).map(({ date }) => date)).toEqual(expected)
  })

  test('is empty where nothing is known', () => {
    expect(placeTimeline({ statuses: [], events: [] })).toEqual([])
  })
})
