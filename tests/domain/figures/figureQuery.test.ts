// @vitest-environment node

import { expect, test } from 'vitest'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import {
  EVERY_FIGURE,
  type FigureQuery,
  type IgnoredFigureValue,
  isFigureQueryNarrowed,
  parseFigureQuery,
  toFigureSearch,
} from '#src/domain/figures/figureQuery.ts'

const vocabulary = {
  localities: ['hai-phong', 'ha-tinh', 'chi-linh'].map((id) => ({ id })),
  groups: ['kinh-te', 'y-te'].map((id) => ({ id })),
  indicators: ['thu-ngan-sach', 'ty-le-ho-ngheo'].map((id) => ({ id })),
}
const parse = (raw: RawSearch) => parseFigureQuery(raw, vocabulary)

test.each<[RawSearch, Partial<FigureQuery>]>([
  [{}, {}],
  [{ noi: 'chi-linh,hai-phong' }, { localities: ['hai-phong', 'chi-linh'] }],
  [{ nhom: 'y-te' }, { groups: ['y-te'] }],
  [
    { loai: 'xep-hang,thuc-te,muc-tieu,tang-giam,ty-trong,ty-le' },
    { kinds: ['achieved', 'target', 'change', 'share', 'ratio', 'rank'] },
  ],
  [{ 'chi-so': 'ty-le-ho-ngheo' }, { indicator: 'ty-le-ho-ngheo' }],
  [
    { tu: '2020', den: '2021-06' },
    { from: '2020', to: '2021-06' },
  ],
  [{ 'sap-xep': 'noi' }, { order: 'place' }],
  [{ 'sap-xep': 'chi-so' }, { order: 'indicator' }],
  [{ 'sap-xep': 'ky' }, { order: 'period' }],
  [{ gom: 'chi-so' }, { isGrouped: true }],
])('%j is a query', (raw, expected) => {
  expect(parse(raw)).toEqual({ query: { ...EVERY_FIGURE, ...expected }, ignored: [] })
})

test('what goes without saying is left out of the address', () => {
  expect(toFigureSearch(parse({ noi: '', 'sap-xep': 'bai' }).query)).toEqual({})
})

test.each<[RawSearch, IgnoredFigureValue[]]>([
  [{ noi: 'ha-noi' }, [{ param: 'noi', value: 'ha-noi', reason: 'unknown' }]],
  [{ nhom: 'gia-dinh' }, [{ param: 'nhom', value: 'gia-dinh', reason: 'unknown' }]],
  [{ loai: 'achieved' }, [{ param: 'loai', value: 'achieved', reason: 'unknown' }]],
  [{ 'chi-so': 'thu-ngan-sach,ty-le-ho-ngheo' }, [{ param: 'chi-so', value: 'thu-ngan-sach,ty-le-ho-ngheo', reason: 'unknown' }]],
  [{ 'chi-so': 'constructor' }, [{ param: 'chi-so', value: 'constructor', reason: 'unknown' }]],
  [{ tu: '2022-13' }, [{ param: 'tu', value: '2022-13', reason: 'not-a-date' }]],
  [{ 'sap-xep': 'gia-tri' }, [{ param: 'sap-xep', value: 'gia-tri', reason: 'unknown' }]],
  [{ gom: 'noi' }, [{ param: 'gom', value: 'noi', reason: 'unknown' }]],
])('%j is left out, and named', (raw, ignored) => {
  expect(parse(raw)).toEqual({ query: EVERY_FIGURE, ignored })
})

test('an end before the beginning is left out, the beginning stays', () => {
  expect(parse({ tu: '2022', den: '2021' })).toEqual({
    query: { ...EVERY_FIGURE, from: '2022' },
    ignored: [{ param: 'den', value: '2021', reason: 'after-end' }],
  })
})

test('parameters of other pages are passed over', () => {
  expect(parse({ q: 'ngân sách', 'chu-de': 'y-te', theo: 'ky', utm: 'x' })).toEqual({ query: EVERY_FIGURE, ignored: [] })
})

test.each<RawSearch>([
  {},
  { noi: 'hai-phong,chi-linh', nhom: 'kinh-te', loai: 'muc-tieu,ty-le', 'chi-so': 'thu-ngan-sach' },
  { tu: '2020-01', den: '2021', 'sap-xep': 'ky', gom: 'chi-so' },
])('%j is written as it is read', (raw) => {
  expect(toFigureSearch(parse(raw).query)).toEqual(raw)
})

test.each<[Partial<FigureQuery>, boolean]>([
  [{}, false],
  [{ order: 'period' }, false],
  [{ isGrouped: true }, false],
  [{ localities: ['chi-linh'] }, true],
  [{ groups: ['y-te'] }, true],
  [{ kinds: ['rank'] }, true],
  [{ indicator: 'thu-ngan-sach' }, true],
  [{ from: '2020' }, true],
  [{ to: '2020' }, true],
])('%j narrows the table: %s', (query, expected) => {
  expect(isFigureQueryNarrowed({ ...EVERY_FIGURE, ...query })).toBe(expected)
})
