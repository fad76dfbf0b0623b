// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { compare } from '#src/domain/figures/comparison.ts'
import type { PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import type { PlaceEvent, PlaceHistory, PlaceStatus } from '#src/domain/locality.ts'
import { figurePeriod, type GivenOfFigure, statedAs } from '#tests/support/statedAs.ts'

const basis = 'Nghị quyết 1'
const city: PlaceStatus = { kind: 'thành phố', level: 'district', parent: 'tỉnh Hải Dương', to: '2025-06-30', legalBasis: basis }
const chiLinh: PlaceHistory = { id: 'chi-linh', name: 'Chí Linh', statuses: [city], events: [] }
const haTinh: PlaceHistory = { ...chiLinh, id: 'ha-tinh', name: 'Hà Tĩnh' }
const haiPhong: PlaceHistory = {
  id: 'hai-phong',
  name: 'Hải Phòng',
  statuses: [{ kind: 'thành phố', level: 'province', legalBasis: basis }],
  events: [],
}
const dongTrieu: PlaceHistory = {
  id: 'dong-trieu',
  name: 'Đông Triều',
  statuses: [
    { kind: 'thị xã', level: 'district', parent: 'tỉnh Quảng Ninh', to: '2024-10-31', legalBasis: basis },
    { kind: 'thành phố', level: 'district', parent: 'tỉnh Quảng Ninh', from: '2024-11-01', legalBasis: basis },
  ],
  events: [],
}
const NAMES: Readonly<Record<string, string>> = {
  'chi-linh': 'Thành phố Chí Linh',
  'ha-tinh': 'Thành phố Hà Tĩnh',
  'hai-phong': 'Thành phố Hải Phòng',
  'dong-trieu': 'Thị xã Đông Triều',
}

function says(place: PlaceHistory, ...figures: readonly StatedFigure[]): PlaceStatements {
  const statements = figures.map((figure) => ({ ...figure, place: place.id, placeName: NAMES[place.id] ?? place.name }))
  return { place, statements, total: statements.length }
}
const differencesOf = (...places: readonly PlaceStatements[]) => compare(places).differences
const aspectsOf = (...places: readonly PlaceStatements[]) => differencesOf(...places).map(({ aspect }) => aspect)

describe('statements stand beside each other', () => {
  test('by kind, in the order of the places, whatever their values are', () => {
    const { kinds } = compare([
      says(chiLinh, statedAs('5 tỷ đồng'), statedAs('4%', { kind: 'change' })),
      says(haiPhong, statedAs('900 tỷ đồng', { kind: 'target' })),
      says(haTinh, statedAs('70 tỷ đồng')),
    ])
    expect(
      kinds.map(({ kind, columns }) => [kind, ...columns.map(({ place, beside }) => [place.id, beside[0]?.figure.text])]),
    ).toEqual([
      ['achieved', ['chi-linh', '5 tỷ đồng'], ['ha-tinh', '70 tỷ đồng']],
      ['target', ['hai-phong', '900 tỷ đồng']],
      ['change', ['chi-linh', '4%']],
    ])
  })

  /** What stands in front, and what behind it, of each place. */
  const columnsOf = (...places: readonly PlaceStatements[]) =>
    compare(places).kinds.flatMap(({ columns }) =>
      columns.map(({ beside, others }) => [beside, others].map((list) => list.map(({ figure }) => figure.text).join())),
    )

  test('of the time that most places speak of', () => {
    expect(
      columnsOf(
        says(chiLinh, statedAs('3%', { period: '2022' }), statedAs('2%', { period: '2021' })),
        says(haTinh, statedAs('4%', { period: '2021' }), statedAs('1%', { period: '2020' })),
      ),
    ).toEqual([
      ['2%', '3%'],
      ['4%', '1%'],
    ])
  })

  test('of the newest time, where they speak of none together, and all of it', () => {
    expect(
      columnsOf(
        says(chiLinh, statedAs('3%', { period: '2022' }), statedAs('9%', { period: '2022' }), statedAs('2%', { period: '2020' })),
        says(haTinh, statedAs('4%', { period: '2021' })),
      ),
    ).toEqual([
      ['3%,9%', '2%'],
      ['4%', ''],
    ])
  })

  test('with what the place was when it was said', () => {
    const [achieved] = compare([
      says(dongTrieu, statedAs('1%', { period: '2024-11/2024-12' }), statedAs('2%', { period: '2022-01/2022-09' })),
    ]).kinds
    const [column] = achieved?.columns ?? []
    expect(column?.beside[0]?.status?.kind).toBe('thành phố')
    expect(column?.others[0]?.status?.kind).toBe('thị xã')
  })
})

describe('what a place was when it was said', () => {
  const town: PlaceHistory = {
    ...chiLinh,
    statuses: [
      { kind: 'thị xã', level: 'district', from: '2010', to: '2019-02-28', legalBasis: basis },
      { kind: 'thành phố', level: 'district', from: '2019-03-01', to: '2025-06-30', legalBasis: basis },
    ],
  }
  test.each<[string, GivenOfFigure, string | undefined]>([
    ['is by the last day of a year', { period: '2019' }, 'thành phố'],
    ['is by the last day of a month', { period: '2019-03' }, 'thành phố'],
    ['is by the last day of a time', { period: '2016/2018' }, 'thị xã'],
    ['is by its last days, where the time goes on after its end', { period: '2023-05-16/2025' }, 'thành phố'],
    ['is by the day on which a goal was set, where the goal lies after its end', { period: '2030', kind: 'target' }, 'thành phố'],
    ['is not known after its end', { period: '2030' }, undefined],
    ['is not known before what its history tells', { period: '2008' }, undefined],
  ])('%s: %j', (_case, given, kind) => {
    const [first] = compare([says(town, statedAs('5%', given))]).kinds
    expect(first?.columns[0]?.beside[0]?.status?.kind).toBe(kind)
  })
})

describe('how they differ is said', () => {
  test('of what is alike: not at all', () => {
    expect(
      compare([
        says(chiLinh, statedAs('5 tỷ đồng', { base: 'năm 2020' })),
        says(haTinh, statedAs('7 tỷ đồng', { base: 'năm 2020' })),
      ]).differences,
    ).toEqual([])
  })

  test('of one place: not at all', () => {
    expect(aspectsOf(says(chiLinh, statedAs('5 tỷ đồng'), statedAs('ước 7%', { kind: 'target' })))).toEqual([])
  })

  test('by kind', () => {
    expect(
      differencesOf(
        says(chiLinh, statedAs('5 tỷ đồng')),
        says(haTinh, statedAs('7 tỷ đồng', { kind: 'target' }), statedAs('8 tỷ đồng')),
      ),
    ).toEqual([
      {
        aspect: 'kind',
        sides: [
          { value: 'achieved', placeNames: ['Chí Linh', 'Hà Tĩnh'] },
          { value: 'target', placeNames: ['Hà Tĩnh'] },
        ],
      },
    ])
  })

  test('by time: other years of one length', () => {
    const [difference] = differencesOf(
      says(chiLinh, statedAs('5%', { period: '2022-01/2022-09' })),
      says(haTinh, statedAs('7%', { period: '2020-01/2020-09' })),
    )
    expect(difference).toMatchObject({ aspect: 'period', isSameLength: true })
  })

  test.each([
    ['2020/2022', '2022-01/2022-09'],
    ['2022', '2022-01/2022-06'],
    ['2022', '2022-12-31'],
    ['2022-01/2022-06', '2022-01/2022-09'],
  ])('by time: %s and %s are of unlike length', (one, other) => {
    const [difference] = differencesOf(
      says(chiLinh, statedAs('5%', { period: one })),
      says(haTinh, statedAs('7%', { period: other })),
    )
    expect(difference).toMatchObject({ aspect: 'period', isSameLength: false })
  })

  test('by level of government, and by sort of unit within a level', () => {
    const [levels] = differencesOf(says(chiLinh, statedAs('5%')), says(haiPhong, statedAs('7%')))
    expect(levels).toMatchObject({
      aspect: 'level',
      isSameLevel: false,
      sides: [{ value: city }, { value: { level: 'province' } }],
    })
    const [sorts] = differencesOf(says(chiLinh, statedAs('5%')), says(dongTrieu, statedAs('7%')))
    expect(sorts).toMatchObject({ aspect: 'level', isSameLevel: true })
  })

  test('where nothing is known of what a place was', () => {
    const unknown = { ...haTinh, statuses: [] }
    const [levels] = differencesOf(says(chiLinh, statedAs('5%')), says(unknown, statedAs('7%')))
    expect(levels).toMatchObject({ aspect: 'level', sides: [{ value: city }, { value: undefined }] })
  })

  test('by time within each kind: a result of 2020 is no match for one of 2021, though goals are of these years, too', () => {
    const [one, other] = [says(chiLinh, statedAs('5%', { period: '2020' }), statedAs('6%', { kind: 'target' })), haTinh] as const
    expect(differencesOf(one, says(other, statedAs('7%'), statedAs('8%', { kind: 'target', period: '2020' })))).toMatchObject([
      {
        aspect: 'period',
        kinds: ['achieved'],
        sides: [
          { value: { from: '2020' }, placeNames: ['Chí Linh'] },
          { value: { from: '2021' }, placeNames: ['Hà Tĩnh'] },
        ],
      },
      {
        aspect: 'period',
        kinds: ['target'],
        sides: [
          { value: { from: '2021' }, placeNames: ['Chí Linh'] },
          { value: { from: '2020' }, placeNames: ['Hà Tĩnh'] },
        ],
      },
    ])
  })

  test('once, where kinds differ in the same way', () => {
    const both = (place: PlaceHistory, period: string) =>
      says(place, statedAs('ước 5%', { period }), statedAs('6%', { kind: 'target', period }))
    expect(differencesOf(both(chiLinh, '2020'), both(haTinh, '2021'))).toMatchObject([{ aspect: 'period', kinds: [] }])
    const hedged = says(chiLinh, statedAs('trên 5%'), statedAs('trên 6%', { kind: 'target' }))
    const plain = says(haTinh, statedAs('5%'), statedAs('6%', { kind: 'target' }))
    expect(differencesOf(hedged, plain)).toMatchObject([{ aspect: 'hedge', kinds: ['achieved', 'target'] }])
  })

  test('of all kinds together, where no place has several times', () => {
    const target = statedAs('6%', { kind: 'target', period: '2020' })
    const places = [
      says(chiLinh, statedAs('5%', { period: '2020' }), target),
      says(haTinh, statedAs('5%', { period: '2021' })),
      says(haiPhong, statedAs('5%', { period: '2022' }), { ...target, period: figurePeriod('2022') }),
    ]
    expect(differencesOf(...places).filter(({ aspect }) => aspect === 'period')).toMatchObject([
      { kinds: [], sides: [{}, {}, {}] },
    ])
  })

  test('of a place that is alone in its kind, too', () => {
    const target = statedAs('9%', { kind: 'target', period: '2025-01' })
    expect(
      differencesOf(says(chiLinh, statedAs('5%')), says(haTinh, statedAs('6%', { period: '2020' })), says(haiPhong, target)),
    ).toMatchObject([
      { aspect: 'kind' },
      { aspect: 'period', kinds: [], sides: [{}, {}, { placeNames: ['Hải Phòng'] }] },
      { aspect: 'level', kinds: [], sides: [{ placeNames: ['Chí Linh', 'Hà Tĩnh'] }, { placeNames: ['Hải Phòng'] }] },
    ])
  })

  test('by base, unit and hedge, of one kind of figure each', () => {
    const kind = 'change'
    expect(
      differencesOf(
        says(
          chiLinh,
          statedAs('5%', { kind, base: 'cùng kỳ' }),
          statedAs('30 tỷ đồng'),
          statedAs('84%', { kind: 'ratio', base: 'dự toán' }),
        ),
        says(haTinh, statedAs('trên 7%/năm', { kind }), statedAs('40 tỷ đồng')),
      ).slice(1),
    ).toEqual([
      {
        aspect: 'base',
        kinds: [kind],
        sides: [
          { value: 'so với cùng kỳ', placeNames: ['Chí Linh'] },
          { value: undefined, placeNames: ['Hà Tĩnh'] },
        ],
      },
      {
        aspect: 'unit',
        kinds: [kind],
        sides: [
          { value: '%', placeNames: ['Chí Linh'] },
          { value: '%/năm', placeNames: ['Hà Tĩnh'] },
        ],
      },
      {
        aspect: 'hedge',
        kinds: [kind],
        sides: [
          { value: '', placeNames: ['Chí Linh'] },
          { value: 'trên', placeNames: ['Hà Tĩnh'] },
        ],
      },
    ])
  })
})

describe('what became of the places is said', () => {
  const event: PlaceEvent = { date: '2020-01-01', what: 'Nhập thêm ba xã.', legalBasis: basis, changesArea: true }
  const standing: PlaceHistory = { ...haiPhong, events: [event, { ...event, changesArea: false }] }
  const cautionsOf = (place: PlaceHistory, ...periods: readonly string[]) =>
    compare([says(place, ...periods.map((period) => statedAs('5%', { period })))]).cautions

  test.each<[string, readonly string[], string | undefined]>([
    ['between two statements', ['2021', '2019'], 'between'],
    ['within the time of one', ['2018/2022'], 'within'],
    ['since the last one', ['2019', '2018'], 'since'],
    ['before all of them', ['2021', '2020'], undefined],
    ['on the first day of one', ['2020', '2019'], 'between'],
  ])('a border that changed %s', (_case, periods, when) => {
    expect(cautionsOf(standing, ...periods)).toEqual(when ? [{ about: 'border', when, place: standing, event }] : [])
  })

  test.each<[string, GivenOfFigure, string | undefined]>([
    ['a year that is named', { kind: 'change', base: 'năm 2019' }, 'base'],
    ['the years that are named', { kind: 'ratio', base: 'bình quân giai đoạn 2016–2019' }, 'base'],
    ['the year before', { kind: 'change', base: 'cùng kỳ', period: '2020-01/2020-09' }, 'base'],
    ['some years before', { kind: 'change', base: '3 năm trước', period: '2022' }, 'base'],
    ['as many years before', { kind: 'change', base: 'nhiệm kỳ trước', period: '2021/2025' }, 'base'],
    ['a time after it', { kind: 'change', base: 'năm 2020' }, undefined],
    ['the beginning of its own time', { kind: 'change', base: 'đầu nhiệm kỳ', period: '2020/2025' }, undefined],
    ['a plan', { kind: 'ratio', base: 'kế hoạch năm 2019' }, undefined],
  ])('a border that changed since %s, against which a figure is measured', (_case, given, when) => {
    const { cautions } = compare([says(standing, statedAs('5%', given))])
    expect(cautions).toEqual(when ? [{ about: 'border', when, place: standing, event }] : [])
  })

  test('and keeps figures from being alike, unless it came after all of them', () => {
    const isAlike = (...years: readonly string[]) =>
      compare([
        says(standing, ...years.map((period) => statedAs('5%', { period }))),
        says({ ...haiPhong, id: 'hue', name: 'Huế' }, statedAs('6%', { period: '2021' })),
      ]).isAlike
    expect(isAlike('2021')).toBe(true)
    expect(isAlike('2021', '2019')).toBe(false)
  })

  test('a measure that is left unsaid keeps figures from being alike', () => {
    const growing = (place: PlaceHistory, text: string) => says(place, statedAs(text, { kind: 'change' }))
    expect(compare([growing(chiLinh, '5%'), growing(haTinh, '6%')])).toMatchObject({
      differences: [],
      isMeasureUnsaid: true,
      isAlike: false,
    })
    expect(compare([growing(chiLinh, '5%/năm'), growing(haTinh, '6%/năm')])).toMatchObject({
      isMeasureUnsaid: false,
      isAlike: true,
    })
  })

  test('a date that is only a year is taken for all of it', () => {
    expect(cautionsOf({ ...standing, events: [{ ...event, date: '2020' }] }, '2020-01/2020-06')).toMatchObject([
      { when: 'within' },
    ])
  })

  test('a place that is a unit of government no more', () => {
    expect(cautionsOf({ ...chiLinh, events: [{ ...event, date: '2025-07-01' }] }, '2021')).toEqual([
      { about: 'end', placeNames: ['Chí Linh'] },
    ])
  })
})
