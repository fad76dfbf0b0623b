import edtf from 'edtf'
import { type PartialDate, partialDateParts } from '#src/domain/calendar.ts'
import type { Period } from '#src/domain/honestDate.ts'

/** What an EDTF text says: its bounds, the dates as far as it gives them, and a time of day if it has one. */
export interface EdtfReading extends Period {
  readonly time?: string
}

const readings = new Map<string, EdtfReading | undefined>()
const pad = (number: number): string => String(number).padStart(2, '0')

/** Reads EDTF; undefined where it is malformed or open-ended. Readings are kept: contents repeat a few periods many times. */
export function readEdtf(text: string): EdtfReading | undefined {
  if (!readings.has(text)) readings.set(text, readAfresh(text))
  return readings.get(text)
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?\+07:00$/
/**
 * EDTF knows more than days, months and years (202X, seasons, sets), which would be shown as what they are not; and the
 * library takes 29 February of any year, as 1 March.
 */
const isPlain = (text: string): boolean => text.split('/').every((date) => partialDateParts(date.replace(/[~?%]$/, '')))

function readAfresh(text: string): EdtfReading | undefined {
  const dateTime = DATE_TIME.exec(text)
  if (dateTime?.[1] && dateTime[2]) {
    const day = readAfresh(dateTime[1])
    return day && { ...day, edtf: text, time: dateTime[2] }
  }
  if (!isPlain(text)) return undefined
  const date = parse(text)
  if (!date || !Number.isFinite(date.min) || !Number.isFinite(date.max)) return undefined
  const from = date.lower ?? date
  const to = date.upper ?? date
  if (!from.values || !to.values) return undefined
  return {
    edtf: text,
    from: partialDate(from.values),
    to: partialDate(to.values),
    earliest: new Date(date.min).toISOString().slice(0, 10),
    latest: new Date(date.max).toISOString().slice(0, 10),
  }
}

function parse(text: string) {
  try {
    return edtf(text)
  } catch {
    // The library reports malformed text by throwing, and only so.
    return undefined
  }
}

/** The library counts months from 0. */
function partialDate(values: readonly number[]): PartialDate {
  const [year, month, day] = values
  return [year, month === undefined ? undefined : pad(month + 1), day === undefined ? undefined : pad(day)]
    .filter((part) => part !== undefined)
    .join('-')
}
