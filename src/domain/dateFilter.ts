import { type IgnoredValues, textOf } from './addressValues.ts'
import { type DaySpan, type PartialDate, partialDateSpan } from './calendar.ts'

/** Dates between which something is asked for. An end that is undefined is open. */
export interface DateFilter {
  readonly from?: PartialDate
  readonly to?: PartialDate
}

type Params = Readonly<Record<string, string>>
type IgnoredDates = Pick<IgnoredValues<'not-a-date' | 'after-end'>, 'add'>

/** Reads `tu` and `den` of an address. Total: what is no date, and an end before the beginning, is left out and listed. */
export function parseDates(params: Params, ignored: IgnoredDates): DateFilter {
  const from = parseDate(params, 'tu', ignored)
  let to = parseDate(params, 'den', ignored)
  if (from && to && isReversed(from, to)) to = ignored.add('den', to, 'after-end')
  return { ...(from && { from }), ...(to && { to }) }
}

function parseDate(params: Params, param: string, ignored: IgnoredDates): PartialDate | undefined {
  const value = textOf(params, param)
  return partialDateSpan(value) ? value : ignored.add(param, value, 'not-a-date')
}

/** The way back: dates as an address writes them. */
export const dateParams = ({ from, to }: DateFilter): Params => ({ ...(from && { tu: from }), ...(to && { den: to }) })

/** A query with other dates; undefined leaves an end open. Ends that are the wrong way round change places. */
export function withDates<Query extends DateFilter>(
  query: Query,
  first: PartialDate | undefined,
  second: PartialDate | undefined,
): Omit<Query, 'from' | 'to'> & DateFilter {
  const { from: _from, to: _to, ...rest } = query
  const [from, to] = first && second && isReversed(first, second) ? [second, first] : [first, second]
  return { ...rest, ...(from && { from }), ...(to && { to }) }
}

function isReversed(from: PartialDate, to: PartialDate): boolean {
  const [start, end] = [partialDateSpan(from), partialDateSpan(to)]
  return start !== undefined && end !== undefined && start.earliest > end.latest
}

/** The days that a filter asks for; undefined where it sets no date. An open end reaches as far as dates go. */
export function daysAsked({ from, to }: DateFilter): DaySpan | undefined {
  if (!from && !to) return undefined
  return {
    earliest: partialDateSpan(from ?? '')?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: partialDateSpan(to ?? '')?.latest ?? Number.POSITIVE_INFINITY,
  }
}
