import type { ArticleColumns } from './articleColumns.ts'
import { type ArticleQuery, type DateMeaning, EVERYTHING } from './articleQuery.ts'
import { type Day, partialDateSpan, yearOf } from './calendar.ts'
import { daysAsked } from './dateFilter.ts'

export interface YearCount {
  readonly year: number
  readonly count: number
}

/** Counts of articles. Each option of a filter is counted under the other filters, never under its own. */
export interface Facets {
  readonly total: number
  /** In the order of the vocabulary. */
  readonly localities: readonly number[]
  readonly topics: readonly number[]
  /** Every year from the first to the last that any article touches, also those without articles. */
  readonly years: readonly YearCount[]
  /** Articles whose year of publication cannot be named for sure; they stand in no year. */
  readonly uncertainYear: number
  /** Locality × year, under the topic filter alone: `grid[locality][year index]`, then a last column for uncertain years. */
  readonly grid: readonly (readonly number[])[]
}

interface RowYears {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly from: number
  readonly to: number
}

const yearsByColumns = new WeakMap<ArticleColumns, Partial<Record<DateMeaning, RowYears>>>()

function daysOf(columns: ArticleColumns, meaning: DateMeaning): { readonly from: Int32Array; readonly to: Int32Array } {
  return meaning === 'published'
    ? { from: columns.publishedFrom, to: columns.publishedTo }
    : { from: columns.periodFrom, to: columns.periodTo }
}

/** Years of each row, kept: they depend on the columns alone, and a recount must cost little. */
function rowYears(columns: ArticleColumns, meaning: DateMeaning): RowYears {
  const kept = yearsByColumns.get(columns) ?? {}
  yearsByColumns.set(columns, kept)
  kept[meaning] ??= measureYears(daysOf(columns, meaning))
  return kept[meaning]
}

function measureYears(days: { readonly from: Int32Array; readonly to: Int32Array }): RowYears {
  const count = days.from.length
  const [first, last] = [new Int32Array(count), new Int32Array(count)]
  const [firstYear, lastYear] = [yearFinder(), yearFinder()]
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < count; row++) {
    const start = firstYear(days.from[row] as Day)
    const end = lastYear(days.to[row] as Day)
    first[row] = start
    last[row] = end
    if (start < from) from = start
    if (end > to) to = end
  }
  return { first, last, from, to }
}

/** `yearOf` for days that come about in order: as long as they stay in a year, it is not worked out again. */
function yearFinder(): (day: Day) => number {
  let year = 0
  let [earliest, latest]: [Day, Day] = [1, 0]
  return (day) => {
    if (day < earliest || day > latest) {
      year = yearOf(day)
      const span = partialDateSpan(String(year))
      earliest = span?.earliest ?? day
      latest = span?.latest ?? day
    }
    return year
  }
}

interface Matcher {
  readonly localityChosen: readonly boolean[] | undefined
  readonly topicMask: number
  readonly from: Day
  readonly to: Day
}

function matcherOf(columns: ArticleColumns, query: ArticleQuery): Matcher {
  const span = daysAsked(query)
  return {
    localityChosen: query.localities.length > 0 ? columns.localities.map((id) => query.localities.includes(id)) : undefined,
    topicMask: query.topics.reduce((mask, id) => mask | (1 << columns.topics.indexOf(id)), 0),
    from: span?.earliest ?? Number.NEGATIVE_INFINITY,
    to: span?.latest ?? Number.POSITIVE_INFINITY,
  }
}

const matchesLocality = (match: Matcher, locality: number) => !match.localityChosen || match.localityChosen[locality] === true
const matchesTopics = (match: Matcher, bits: number) => match.topicMask === 0 || (bits & match.topicMask) !== 0
const matchesDays = (match: Matcher, from: Day, to: Day) => from <= match.to && to >= match.from

/** Which rows a search found, by row: far quicker to ask than a list. */
function flagsOf(found: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count)
  for (const row of found) flags[row] = 1
  return flags
}

/**
 * Rows of the articles that a query asks for, in its order. A range of dates matches where it overlaps the filter. Given the
 * rows that the query's words were found in, best first, it is of these alone.
 */
export function selectRows(columns: ArticleColumns, query: ArticleQuery, found?: readonly number[]): readonly number[] {
  const match = matcherOf(columns, query)
  const days = daysOf(columns, query.dateMeaning)
  const isAsked = (row: number): boolean =>
    matchesLocality(match, columns.locality[row] as number) &&
    matchesTopics(match, columns.topicBits[row] as number) &&
    matchesDays(match, days.from[row] as Day, days.to[row] as Day)
  if (found && query.sort === 'relevance') return found.filter(isAsked)
  const isFound = found && flagsOf(found, columns.count)
  const rows: number[] = []
  for (let row = 0; row < columns.count; row++) {
    if (isFound?.[row] !== 0 && isAsked(row)) rows.push(row)
  }
  return inOrder(rows, days, query)
}

/** Rows stand newest first by publication; the time covered asks for an order of its own, by its last day. */
function inOrder(rows: number[], days: { readonly from: Int32Array; readonly to: Int32Array }, query: ArticleQuery): number[] {
  if (query.dateMeaning === 'period') {
    rows.sort((a, b) => (days.to[b] as Day) - (days.to[a] as Day) || (days.from[b] as Day) - (days.from[a] as Day) || a - b)
  }
  return query.sort === 'oldest' ? rows.reverse() : rows
}

interface Counts {
  total: number
  readonly localities: Int32Array
  readonly topics: Int32Array
  readonly years: Int32Array
  uncertainYear: number
  readonly grid: readonly Int32Array[]
}

/** Counts every option of every filter in one pass over the rows; among those alone that a search found, where it is given. */
export function countFacets(columns: ArticleColumns, query: ArticleQuery, found?: readonly number[]): Facets {
  const years = rowYears(columns, query.dateMeaning)
  const yearCount = columns.count === 0 ? 0 : years.to - years.from + 1
  const counts: Counts = {
    total: 0,
    localities: new Int32Array(columns.localities.length),
    topics: new Int32Array(columns.topics.length),
    years: new Int32Array(yearCount),
    uncertainYear: 0,
    grid: columns.localities.map(() => new Int32Array(yearCount + 1)),
  }
  const count = rowCounter(columns, query, years, counts)
  if (found) for (const row of found) count(row)
  else for (let row = 0; row < columns.count; row++) count(row)
  return {
    total: counts.total,
    localities: [...counts.localities],
    topics: [...counts.topics],
    years: Array.from(counts.years, (count, index) => ({ year: years.from + index, count })),
    uncertainYear: counts.uncertainYear,
    grid: counts.grid.map((row) => [...row]),
  }
}

/** Counts a row for every option that it stands under. */
function rowCounter(columns: ArticleColumns, query: ArticleQuery, years: RowYears, counts: Counts): (row: number) => void {
  const match = matcherOf(columns, query)
  const days = daysOf(columns, query.dateMeaning)
  return (row) => {
    const locality = columns.locality[row] as number
    const bits = columns.topicBits[row] as number
    const inLocality = matchesLocality(match, locality)
    const inTopic = matchesTopics(match, bits)
    const inDate = matchesDays(match, days.from[row] as Day, days.to[row] as Day)
    if (inLocality && inTopic && inDate) counts.total++
    if (inTopic && inDate) increment(counts.localities, locality)
    if (inLocality && inDate) countTopics(counts.topics, bits)
    if (inTopic) countYears(counts, years, row, query.dateMeaning, locality, inLocality)
  }
}

function countTopics(topics: Int32Array, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) increment(topics, 31 - Math.clz32(rest & -rest))
}

function countYears(
  counts: Counts,
  years: RowYears,
  row: number,
  meaning: DateMeaning,
  locality: number,
  inLocality: boolean,
): void {
  const [first, last] = [years.first[row] as number, years.last[row] as number]
  const grid = counts.grid[locality] as Int32Array
  if (meaning === 'published' && first !== last) {
    increment(grid, grid.length - 1)
    if (inLocality) counts.uncertainYear++
    return
  }
  for (let year = first; year <= last; year++) {
    increment(grid, year - years.from)
    if (inLocality) increment(counts.years, year - years.from)
  }
}

function increment(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}

/** The counts that stand when no filter is set. */
export function countEverything(columns: ArticleColumns): Facets {
  return countFacets(columns, EVERYTHING)
}
