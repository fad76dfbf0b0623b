import type { Day } from '../calendar.ts'
import { daysAsked } from '../dateFilter.ts'
import { FIGURE_KINDS } from './figure.ts'
import type { FigureColumns } from './figureColumns.ts'
import type { FigureFacets } from './figureOverview.ts'
import type { FigureOrder, FigureQuery } from './figureQuery.ts'

/** Which options of each filter let a row through; undefined where the filter is not set. */
interface Matcher {
  readonly localities: readonly boolean[] | undefined
  /** By indicator, as the columns have them. */
  readonly groups: readonly boolean[] | undefined
  readonly kinds: readonly boolean[] | undefined
  readonly indicators: readonly boolean[] | undefined
  readonly from: Day
  readonly to: Day
}

const chosenAmong = <T>(options: readonly T[], chosen: readonly T[]): readonly boolean[] | undefined =>
  chosen.length > 0 ? options.map((option) => chosen.includes(option)) : undefined

function matcherOf(columns: FigureColumns, query: FigureQuery): Matcher {
  const span = daysAsked(query)
  return {
    localities: chosenAmong(columns.localities, query.localities),
    groups: chosenAmong(columns.groups, query.groups),
    kinds: chosenAmong(FIGURE_KINDS, query.kinds),
    indicators: chosenAmong(columns.indicators, query.indicator === undefined ? [] : [query.indicator]),
    from: span?.earliest ?? Number.NEGATIVE_INFINITY,
    to: span?.latest ?? Number.POSITIVE_INFINITY,
  }
}

const LOCALITY = 1
const GROUP = 2
const KIND = 4
const INDICATOR = 8
const TIME = 16

/** The filters that keep a row out, as bits: 0 where it is asked for. */
function failedFilters(columns: FigureColumns, match: Matcher, row: number): number {
  const indicator = columns.indicator[row] as number
  const isInTime = (columns.periodFrom[row] as Day) <= match.to && (columns.periodTo[row] as Day) >= match.from
  return (
    (match.localities?.[columns.locality[row] as number] === false ? LOCALITY : 0) |
    (match.groups?.[indicator] === false ? GROUP : 0) |
    (match.kinds?.[columns.kind[row] as number] === false ? KIND : 0) |
    (match.indicators?.[indicator] === false ? INDICATOR : 0) |
    (isInTime ? 0 : TIME)
  )
}

/** Rows of the figures that a query asks for, in its order. A figure is of a time that its period shares a day with. */
export function selectFigureRows(columns: FigureColumns, query: FigureQuery): readonly number[] {
  const match = matcherOf(columns, query)
  const rows: number[] = []
  for (let row = 0; row < columns.count; row++) if (failedFilters(columns, match, row) === 0) rows.push(row)
  const ordered = byKey(rows, orderKey(columns, query.order))
  return query.isGrouped ? byKey(ordered, orderKey(columns, 'indicator')) : ordered
}

type RowKey = (row: number) => number

// Wider than any span of days, so that two of them make one number.
const DAYS = 2 ** 24

/** What rows of an order go by, the lowest first; undefined for that in which they stand. */
function orderKey(columns: FigureColumns, order: FigureOrder): RowKey | undefined {
  const { locality, indicator, periodFrom, periodTo } = columns
  switch (order) {
    case 'article':
      return undefined
    case 'place':
      return (row) => locality[row] as number
    case 'indicator':
      return (row) => indicator[row] as number
    case 'period':
      return (row) => -((periodTo[row] as Day) * DAYS + (periodFrom[row] as Day))
  }
}

/** Rows by a key; those of one key stay as they stand. There are few keys and many rows: only the keys are sorted. */
function byKey(rows: readonly number[], keyOf: RowKey | undefined): readonly number[] {
  if (!keyOf) return rows
  const rowsByKey = new Map<number, number[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const same = rowsByKey.get(key)
    if (same) same.push(row)
    else rowsByKey.set(key, [row])
  }
  return [...rowsByKey.keys()].sort((a, b) => a - b).flatMap((key) => rowsByKey.get(key) ?? [])
}

/**
 * Counts every option of every filter in one pass over the rows. `groups` are the ids of the groups in the order in which
 * they are to be counted.
 */
export function countFigureFacets(columns: FigureColumns, query: FigureQuery, groups: readonly string[]): FigureFacets {
  const match = matcherOf(columns, query)
  const groupOf = columns.groups.map((id) => groups.indexOf(id))
  const counts = {
    localities: new Array<number>(columns.localities.length).fill(0),
    groups: new Array<number>(groups.length).fill(0),
    kinds: new Array<number>(FIGURE_KINDS.length).fill(0),
    indicators: new Array<number>(columns.indicators.length).fill(0),
  }
  let total = 0
  for (let row = 0; row < columns.count; row++) {
    const failed = failedFilters(columns, match, row)
    const indicator = columns.indicator[row] as number
    // A row counts for the options of a filter where no other filter keeps it out.
    if (failed === 0) total++
    if ((failed & ~LOCALITY) === 0) increment(counts.localities, columns.locality[row] as number)
    if ((failed & ~GROUP) === 0) increment(counts.groups, groupOf[indicator] as number)
    if ((failed & ~KIND) === 0) increment(counts.kinds, columns.kind[row] as number)
    if ((failed & ~INDICATOR) === 0) increment(counts.indicators, indicator)
  }
  return { total, ...counts }
}

function increment(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}
