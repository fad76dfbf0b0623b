import { isoDay, partialDateParts, partialDateSpan } from '../calendar.ts'
import type { Period } from '../honestDate.ts'

/** What an EDTF text of this project says: its dates, its bounds, and a time of day where it has one. */
export interface ReadEdtf extends Period {
  readonly time?: string
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?\+07:00$/
const ROUGHNESS = /[~?%]$/

/**
 * Reads the EDTF that this project writes: a day, a month or a year, roughly or not, a range of two of them, or a minute. No
 * more of it, so that the app does without the library that the build reads it with. Undefined for anything else.
 */
export function readPlainEdtf(edtf: string): ReadEdtf | undefined {
  const [, day, time] = DATE_TIME.exec(edtf) ?? []
  const ends = (day ?? edtf).split('/').map((end) => end.replace(ROUGHNESS, ''))
  const [from = '', to = from] = ends
  const [first, last] = [partialDateSpan(from), partialDateSpan(to)]
  if (ends.length > 2 || !first || !last || first.earliest > last.latest) return undefined
  return {
    edtf,
    from,
    to,
    earliest: isoDay(first.earliest),
    latest: isoDay(last.latest),
    ...(time !== undefined && { time }),
  }
}

/** A time from one date to another, as EDTF; undefined where that is none. */
export function edtfBetween(from: string, to: string): string | undefined {
  if (!partialDateParts(from) || !partialDateParts(to)) return undefined
  return from === to ? from : `${from}/${to}`
}
