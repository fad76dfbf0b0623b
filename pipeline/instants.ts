import type { PartialDate } from '#src/domain/calendar.ts'
import type { HonestDate } from '#src/domain/honestDate.ts'

/**
 * The day of publication, with its time where that is known; undefined where the source does not print it. A date that is
 * only inferred, or known to the month alone, is left out rather than made up.
 */
export function publishedDay({ basis, from, to, time }: HonestDate): string | undefined {
  if (basis !== 'stated' || from !== to || from.length !== 10) return undefined
  return time ? `${from}T${time}:00+07:00` : from
}

/** A day, or a day with its time, as an instant: where only the day is known, its first in Vietnam. */
export const instantOf = (day: PartialDate): string => (day.length === 10 ? `${day}T00:00:00+07:00` : day)
