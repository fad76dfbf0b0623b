import { formatPartialDate } from '#src/domain/calendar.ts'
import { type DateFilter, withDates } from '#src/domain/dateFilter.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'

/** How dates are named that something is filtered by. */
interface DateChipWords {
  readonly only: (period: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
}

/** A name for each date that a query sets, and the query that is left without it. */
export function dateChips<Query extends DateFilter>(query: Query, words: DateChipWords) {
  const { from, to } = query
  if (from && from === to) return [{ name: words.only(formatPeriod({ from, to })), rest: withDates(query, undefined, undefined) }]
  return [
    ...(from ? [{ name: words.since(formatPartialDate(from)), rest: withDates(query, undefined, to) }] : []),
    ...(to ? [{ name: words.until(formatPartialDate(to)), rest: withDates(query, from, undefined) }] : []),
  ]
}
