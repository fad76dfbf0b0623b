// @vitest-environment node

import { expect, test } from 'vitest'
import { isoDay, partialDateSpan } from '#src/domain/calendar.ts'
import { FIGURE_KINDS } from '#src/domain/figures/figure.ts'
import type { FigureColumns } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets, selectFigureRows } from '#src/domain/figures/figureFacets.ts'
import type { FigureFacets } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE, type FigureOrder, type FigureQuery } from '#src/domain/figures/figureQuery.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

// A second, slow and plain way to the same answers: strings compared as strings, one filter after another.

interface Row {
  readonly locality: string
  readonly indicator: string
  readonly kind: (typeof FIGURE_KINDS)[number]
  readonly from: string
  readonly to: string
}

const localities = ['l0', 'l1', 'l2']
const indicators = ['i0', 'i1', 'i2', 'i3', 'i4']
const groupOf: Readonly<Record<string, string>> = { i0: 'g1', i1: 'g0', i2: 'g1', i3: 'g2', i4: 'g0' }
const groups = ['g0', 'g1', 'g2', 'nobody']

function toColumns(rows: readonly Row[]): FigureColumns {
  const dayOf = (date: string) => partialDateSpan(date)?.earliest ?? Number.NaN
  return {
    version: 'test',
    count: rows.length,
    localities,
    indicators,
    groups: indicators.map((id) => groupOf[id] ?? ''),
    article: Uint32Array.from(rows, (_, index) => index),
    index: new Uint16Array(rows.length),
    locality: Uint16Array.from(rows, ({ locality }) => localities.indexOf(locality)),
    indicator: Uint16Array.from(rows, ({ indicator }) => indicators.indexOf(indicator)),
    kind: Uint8Array.from(rows, ({ kind }) => FIGURE_KINDS.indexOf(kind)),
    periodFrom: Int32Array.from(rows, ({ from }) => dayOf(from)),
    periodTo: Int32Array.from(rows, ({ to }) => dayOf(to)),
  }
}

type Filter = 'localities' | 'groups' | 'kinds' | 'indicator' | 'time'
const FILTERS: readonly Filter[] = ['localities', 'groups', 'kinds', 'indicator', 'time']

function lets(row: Row, query: FigureQuery, filter: Filter): boolean {
  switch (filter) {
    case 'localities':
      return query.localities.length === 0 || query.localities.includes(row.locality)
    case 'groups':
      return query.groups.length === 0 || query.groups.includes(groupOf[row.indicator] ?? '')
    case 'kinds':
      return query.kinds.length === 0 || query.kinds.includes(row.kind)
    case 'indicator':
      return query.indicator === undefined || query.indicator === row.indicator
    case 'time':
      // `2022-06` comes before all its days as a string, and `2022-06~` after them.
      return row.to >= (query.from ?? '') && row.from <= `${query.to ?? ''}~`
  }
}

function plainSelect(rows: readonly Row[], query: FigureQuery): number[] {
  const sortKey: Record<FigureOrder, (row: Row) => string> = {
    article: () => '',
    place: ({ locality }) => locality,
    indicator: ({ indicator }) => indicator,
    // Turned round, so that the newest comes first.
    period: ({ from, to }) => `${to} ${from}`.replaceAll(/\d/g, (digit) => String(9 - Number(digit))),
  }
  const keyOf = (index: number) => {
    const row = rows[index] as Row
    return `${query.isGrouped ? row.indicator : ''} ${sortKey[query.order](row)} ${String(index).padStart(4, '0')}`
  }
  const found = rows.flatMap((row, index) => (FILTERS.every((filter) => lets(row, query, filter)) ? [index] : []))
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function plainCount(rows: readonly Row[], query: FigureQuery): FigureFacets {
  const count = (own: Filter | undefined, isOption: (row: Row) => boolean) =>
    rows.filter((row) => isOption(row) && FILTERS.every((filter) => filter === own || lets(row, query, filter))).length
  return {
    total: count(undefined, () => true),
    localities: localities.map((id) => count('localities', (row) => row.locality === id)),
    groups: groups.map((id) => count('groups', (row) => groupOf[row.indicator] === id)),
    kinds: FIGURE_KINDS.map((kind) => count('kinds', (row) => row.kind === kind)),
    indicators: indicators.map((id) => count('indicator', (row) => row.indicator === id)),
  }
}

const randomDay = (random: SeededRandom): string => isoDay(16_000 + random.below(3000))

function randomRows(random: SeededRandom): Row[] {
  return Array.from({ length: random.below(40) }, () => {
    const [from = '', to = ''] =
      random.below(3) === 0 ? ['2021-01-01', '2021-12-31'] : [randomDay(random), randomDay(random)].sort()
    return { locality: random.pick(localities), indicator: random.pick(indicators), kind: random.pick(FIGURE_KINDS), from, to }
  })
}

function randomQuery(random: SeededRandom): FigureQuery {
  const dates = [randomDay(random), randomDay(random)].sort()
  const [from = '', to = ''] = dates.map((day) => day.slice(0, random.pick([4, 7, 10])))
  return {
    ...EVERY_FIGURE,
    localities: random.some(localities),
    groups: random.below(2) === 0 ? [] : random.some(groups),
    kinds: random.below(2) === 0 ? [] : random.some(FIGURE_KINDS),
    ...(random.below(3) === 0 && { indicator: random.pick(indicators) }),
    ...(random.below(3) === 0 && { from }),
    ...(random.below(3) === 0 && { to }),
    order: random.pick(['article', 'place', 'indicator', 'period']),
    isGrouped: random.below(2) === 0,
  }
}

test('rows and counts are those of a plain count, for any figures and any query', () => {
  const random = seededRandom(2021)
  let found = 0
  for (let round = 0; round < 60; round++) {
    const rows = randomRows(random)
    const columns = toColumns(rows)
    for (let asked = 0; asked < 10; asked++) {
      const query = randomQuery(random)
      const context = JSON.stringify({ round, query })
      expect(selectFigureRows(columns, query), context).toEqual(plainSelect(rows, query))
      expect(countFigureFacets(columns, query, groups), context).toEqual(plainCount(rows, query))
      found += plainSelect(rows, query).length
    }
  }
  expect(found).toBeGreaterThan(500)
})

test('without a filter, all rows are there as they stand', () => {
  const rows = randomRows(seededRandom(8))
  expect(rows.length).toBeGreaterThan(5)
  expect(selectFigureRows(toColumns(rows), EVERY_FIGURE)).toEqual(rows.map((_, index) => index))
})

test('times before 1970 have their place in the order', () => {
  const row = (from: string, to: string): Row => ({ locality: 'l0', indicator: 'i0', kind: 'achieved', from, to })
  const rows = [row('1945-09-02', '1945-09-02'), row('2020-01-01', '2020-12-31'), row('1961-01-01', '1969-12-31')]
  expect(selectFigureRows(toColumns(rows), { ...EVERY_FIGURE, order: 'period' })).toEqual([1, 2, 0])
})
