// Days are counted from 1970-01-01 in the proleptic Gregorian calendar. There are no clocks and no
// time zones here: all sources are dated in Vietnam (+07:00), and a report is dated to the day.

/** Whole days since 1970-01-01; negative before it. */
export type Day = number

/** First and last day of a stretch of time, both included. */
export interface DaySpan {
  readonly earliest: Day
  readonly latest: Day
}

/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

const MS_PER_DAY = 86_400_000
const DAYS_OF_CYCLE = 146_097
const DAYS_TO_MARCH_OF_YEAR_0 = 719_468
const DAYS_FROM_MARCH_TO_JANUARY = 306
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

interface PartialDateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The numbers in a partial date; undefined where it is malformed or names no day (2022-02-30). Years run from 1000. */
export function partialDateParts(text: string): PartialDateParts | undefined {
  const match = PARTIAL_DATE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || year < 1000) return undefined
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { year, month }
  if (day < 1 || day > lastDayOfMonth(year, month)) return undefined
  return { year, month, day }
}

/** All the days that a partial date may mean: a year is its 365 or 366 days. Undefined where it is malformed. */
export function partialDateSpan(text: PartialDate): DaySpan | undefined {
  const parts = partialDateParts(text)
  if (!parts) return undefined
  const { year, month, day } = parts
  if (month === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) }
  if (day === undefined) {
    return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, lastDayOfMonth(year, month)) }
  }
  const exact = dayOf(year, month, day)
  return { earliest: exact, latest: exact }
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: Day): PartialDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The calendar year that a day lies in. */
export function yearOf(day: Day): number {
  // Days of a year that begins in March, so that the leap day comes last; counted from 0000-03-01 in cycles of 400 years.
  // Made without a Date, since filters ask it of every article.
  const shifted = day + DAYS_TO_MARCH_OF_YEAR_0
  const cycle = Math.floor(shifted / DAYS_OF_CYCLE)
  const dayOfCycle = shifted - cycle * DAYS_OF_CYCLE
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  return yearOfCycle + cycle * 400 + (dayOfYear >= DAYS_FROM_MARCH_TO_JANUARY ? 1 : 0)
}

/** Whether two stretches of time share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

/** A partial date as the Vietnamese press writes it: `30/9/2022`, `9/2022`, `2022`. */
export function formatPartialDate(text: PartialDate): string {
  const parts = partialDateParts(text)
  if (!parts) return text
  return [parts.day, parts.month, parts.year].filter((part) => part !== undefined).join('/')
}

const TYPED_DATE = /^(?:(?:(\d{1,2})[/\-.])?(\d{1,2})[/\-.])?(\d{4})$/
const pad = (number: string) => number.padStart(2, '0')

/**
 * What a reader types into a date field, day first (`2023`, `6/2022`, `30/9/2022`, `năm 2023`, also `2022-06-30`), as a partial date.
 * Undefined where it is no date.
 */
export function parseTypedDate(typed: string): PartialDate | undefined {
  const text = typed.trim().replace(/^(?:ngày|tháng|năm)\s+/iu, '')
  if (partialDateParts(text)) return text
  const match = TYPED_DATE.exec(text)
  if (!match) return undefined
  const [, day, month, year] = match
  const partial = [year, month && pad(month), day && pad(day)].filter(Boolean).join('-')
  return partialDateParts(partial) ? partial : undefined
}
