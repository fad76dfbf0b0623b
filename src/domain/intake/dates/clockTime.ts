/** A time of day, as it stands in a text. */
export interface ClockTime {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** `21:04`. */
  readonly time: string
  /** Minutes that the printed zone is ahead of UTC; undefined where none is printed. */
  readonly offset?: number
}

const HALF = 'a\\.?m\\.?|p\\.?m\\.?|sa|ch|sáng|trưa|chiều|tối|đêm'
const ZONE = '\\s?[([]?(?:gmt|utc)\\s?\\+?\\s?0?7(?::00)?[)\\]]?|z(?![a-z])|\\s?[+-]\\d\\d:?\\d\\d(?!\\d)'
const CLOCK = new RegExp(
  `(?<![\\d:/.])(?<hour>\\d{1,2})(?::(?<minute>\\d{1,2})(?::\\d{1,2}(?:\\.\\d{1,9})?)?(?!\\d|:\\d)|\\s?(?:h|g|giờ)(?![\\p{L}])\\s?(?:(?<past>\\d{1,2})(?![\\d/.-]))?(?:\\s?(?:'|phút|p)(?!\\p{L}))?)(?:\\s?(?<half>${HALF})(?!\\p{L}))?(?<zone>${ZONE})?`,
  'giu',
)

/** The times of day that a text holds, in order; impossible ones (25:70) are none. */
export function clockTimesIn(text: string): readonly ClockTime[] {
  return [...text.matchAll(CLOCK)].map(toClockTime).filter((time) => time !== undefined)
}

function toClockTime(match: RegExpMatchArray): ClockTime | undefined {
  const { hour = '', minute, past, half, zone } = match.groups ?? {}
  const minutes = Number(minute ?? past ?? 0)
  const hours = hourOfDay(Number(hour), half)
  if (hours > 23 || minutes > 59) return undefined
  const start = match.index ?? 0
  const offset = offsetOf(zone)
  const time = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
  return { start, end: start + match[0].length, time, ...(offset !== undefined && { offset }) }
}

/** Some portals print AM or PM behind an hour of 24: `15:22 PM`; there it says nothing. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  const isLate = /^(?:p|ch|tối)/iu.test(half)
  if (isLate) return hour === 12 ? 12 : hour + 12
  return hour === 12 && /^(?:a|sa)/iu.test(half) ? 0 : hour
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === '') return undefined
  if (/^z$/iu.test(zone)) return 0
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  if (sign === undefined) return 7 * 60
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
