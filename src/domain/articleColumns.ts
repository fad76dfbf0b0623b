import { SECTION_ROLES, type SectionRole } from './article.ts'
import { type Day, partialDateSpan } from './calendar.ts'
import type { DataVersion } from './dataVersion.ts'
import type { HonestDate, Period } from './honestDate.ts'

/**
 * All articles as columns of numbers, one row an article, newest first: enough to filter, count and order
 * without loading a single title. Days are counted from 1970-01-01.
 */
export interface ArticleColumns {
  readonly count: number
  readonly localities: readonly string[]
  readonly topics: readonly string[]
  /** Index into `localities`. */
  readonly locality: Uint16Array
  /** Bit i is set where the article has topic i; so a vocabulary holds 31 topics at most. */
  readonly topicBits: Uint32Array
  /** Bit i is set where a section of the article has the role `SECTION_ROLES[i]`. */
  readonly roleBits: Uint8Array
  readonly publishedFrom: Int32Array
  readonly publishedTo: Int32Array
  readonly periodFrom: Int32Array
  readonly periodTo: Int32Array
}

/** What a column row is made from. */
export interface ColumnRow {
  readonly slug: string
  readonly locality: string
  readonly topics: readonly string[]
  readonly roles: readonly SectionRole[]
  readonly published: Pick<HonestDate, 'earliest' | 'latest'>
  readonly period: Pick<Period, 'earliest' | 'latest'>
}

interface RowDays {
  readonly publishedFrom: Day
  readonly publishedTo: Day
  readonly periodFrom: Day
  readonly periodTo: Day
}

function dayBounds(dates: { readonly earliest: string; readonly latest: string }): [Day, Day] {
  const [earliest, latest] = [partialDateSpan(dates.earliest), partialDateSpan(dates.latest)]
  if (!earliest || !latest) throw new RangeError(`not a span of days: ${dates.earliest} to ${dates.latest}`)
  return [earliest.earliest, latest.latest]
}

/**
 * Orders articles newest first, by the earliest day that each can be from, so that an uncertain date never makes
 * an article look newer than it may be; ties by the latest day, then by slug.
 */
export function newestFirst(a: ColumnRow, b: ColumnRow): number {
  return (
    compareText(b.published.earliest, a.published.earliest) ||
    compareText(b.published.latest, a.published.latest) ||
    compareText(a.slug, b.slug)
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Builds the columns from rows that stand newest first. Unknown localities and topics throw. */
export function toArticleColumns(
  rows: readonly ColumnRow[],
  localities: readonly string[],
  topics: readonly string[],
): ArticleColumns {
  const days: RowDays[] = rows.map((row) => {
    const [publishedFrom, publishedTo] = dayBounds(row.published)
    const [periodFrom, periodTo] = dayBounds(row.period)
    return { publishedFrom, publishedTo, periodFrom, periodTo }
  })
  return {
    count: rows.length,
    localities,
    topics,
    locality: Uint16Array.from(rows, (row) => indexIn(localities, row.locality)),
    topicBits: Uint32Array.from(rows, (row) => row.topics.reduce((bits, topic) => bits | (1 << indexIn(topics, topic)), 0)),
    roleBits: Uint8Array.from(rows, (row) => row.roles.reduce((bits, role) => bits | roleBit(role), 0)),
    publishedFrom: Int32Array.from(days, (day) => day.publishedFrom),
    publishedTo: Int32Array.from(days, (day) => day.publishedTo),
    periodFrom: Int32Array.from(days, (day) => day.periodFrom),
    periodTo: Int32Array.from(days, (day) => day.periodTo),
  }
}

/** What `roleBits` has for a role. */
export const roleBit = (role: SectionRole): number => 1 << SECTION_ROLES.indexOf(role)

function indexIn(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id)
  if (index < 0) throw new RangeError(`unknown id: ${id}`)
  return index
}

/**
 * The columns as a file holds them. Days are written as differences (each article's first day from the one
 * before it, ends from beginnings), which are small numbers and compress to a fraction.
 */
export interface ColumnFile {
  readonly version: DataVersion
  readonly count: number
  readonly localities: readonly string[]
  readonly topics: readonly string[]
  readonly locality: readonly number[]
  readonly topicBits: readonly number[]
  readonly roleBits: readonly number[]
  readonly published: readonly number[]
  readonly publishedLength: readonly number[]
  readonly period: readonly number[]
  readonly periodLength: readonly number[]
}

/** Columns to their file form. */
export function toColumnFile(columns: ArticleColumns, version: DataVersion): ColumnFile {
  const { publishedFrom, publishedTo, periodFrom, periodTo } = columns
  return {
    version,
    count: columns.count,
    localities: columns.localities,
    topics: columns.topics,
    locality: [...columns.locality],
    topicBits: [...columns.topicBits],
    roleBits: [...columns.roleBits],
    published: Array.from(publishedFrom, (day, row) => day - (publishedFrom[row - 1] ?? 0)),
    publishedLength: Array.from(publishedTo, (day, row) => day - (publishedFrom[row] ?? 0)),
    period: Array.from(periodFrom, (day, row) => day - (publishedFrom[row] ?? 0)),
    periodLength: Array.from(periodTo, (day, row) => day - (periodFrom[row] ?? 0)),
  }
}

/** The inverse of `toColumnFile`. Throws where the columns do not have one length. */
export function fromColumnFile(file: ColumnFile): ArticleColumns {
  const columns = [
    file.locality,
    file.topicBits,
    file.roleBits,
    file.published,
    file.publishedLength,
    file.period,
    file.periodLength,
  ]
  if (columns.some((column) => column.length !== file.count)) throw new RangeError('columns of unequal length')
  let day = 0
  const publishedFrom = Int32Array.from(file.published, (step) => (day += step))
  const after = (start: Int32Array, lengths: readonly number[]) =>
    Int32Array.from(lengths, (length, row) => (start[row] ?? 0) + length)
  const periodFrom = after(publishedFrom, file.period)
  return {
    count: file.count,
    localities: file.localities,
    topics: file.topics,
    locality: Uint16Array.from(file.locality),
    topicBits: Uint32Array.from(file.topicBits),
    roleBits: Uint8Array.from(file.roleBits),
    publishedFrom,
    publishedTo: after(publishedFrom, file.publishedLength),
    periodFrom,
    periodTo: after(periodFrom, file.periodLength),
  }
}
