/** A day of the week, as it stands in a text. */
export interface Weekday {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** From 0 for Sunday. */
  readonly number: number
}

const NAMES: readonly (readonly string[])[] = [
  ['chủ nhật', 'chúa nhật', 'cn', 'sunday', 'sun'],
  ['thứ hai', 'thứ 2', 't2', 'monday', 'mon'],
  ['thứ ba', 'thứ 3', 't3', 'tuesday', 'tue'],
  ['thứ tư', 'thứ 4', 't4', 'wednesday', 'wed'],
  ['thứ năm', 'thứ 5', 't5', 'thursday', 'thu'],
  ['thứ sáu', 'thứ 6', 't6', 'friday', 'fri'],
  ['thứ bảy', 'thứ bẩy', 'thứ 7', 't7', 'saturday', 'sat'],
]
const WEEKDAY = new RegExp(`(?<![\\p{L}\\d])(?:${NAMES.flat().join('|')})(?![\\p{L}\\d])`, 'giu')

/** The days of the week that a text names, in order. */
export function weekdaysIn(text: string): readonly Weekday[] {
  return [...text.matchAll(WEEKDAY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: NAMES.findIndex((names) => names.includes(match[0].toLowerCase())),
  }))
}

/** Whether a day (`2023-05-16`) is the day of the week of this number. */
export const isWeekdayOf = (day: string, number: number): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === number
