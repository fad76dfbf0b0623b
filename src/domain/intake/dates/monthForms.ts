import type { DateMention } from './mention.ts'
import { endYearIn, type Groups, LEAP_YEAR, MONTH_WORD, mentionsOf, YEAR, yearIn } from './mentionsOf.ts'
import { edtfOf, monthNumber } from './numberedDay.ts'

/** `-09`; undefined where there is no such month. */
const monthOfYear = (printed: string | undefined): string | undefined => {
  const month = monthNumber(printed ?? '')
  return month === undefined ? undefined : edtfOf(LEAP_YEAR, month)?.slice(4)
}

const IN_YEAR = `(?:\\s?[/.-]\\s?|\\s(?:của\\s)?năm\\s|\\s)(?<year>${YEAR})`
const MONTH = new RegExp(
  `(?<!\\p{L})(?:tháng\\s(?:(?<month>\\d{1,2})(?!\\d|[.,/-]\\d{1,2}(?!\\d))|(?<named>${MONTH_WORD})(?=\\snăm\\s\\d))|t(?<short>\\d{1,2})(?=/))(?:${IN_YEAR})?(?!\\p{L})`,
  'giu',
)
const MONTH_RANGE = new RegExp(
  `(?<!\\p{L})tháng\\s(?<first>\\d{1,2})(?:\\s?/\\s?(?<fromYear>${YEAR}))?\\s?(?:đến|-|–)\\s?(?:hết\\s)?(?:tháng\\s)?(?<last>\\d{1,2})(?!\\d)(?:${IN_YEAR})?(?![\\d%])`,
  'giu',
)

/** Months by their number, and stretches of them. */
export function monthNames(text: string): DateMention[] {
  const ranges = mentionsOf(text, MONTH_RANGE, ({ first, fromYear, last, year }) => {
    const [from, to] = [monthOfYear(first), monthOfYear(last)]
    if (from === undefined || to === undefined || (!fromYear && from >= to)) return undefined
    return { kind: from === '-01' ? 'firstMonths' : 'month', ...yearIn(fromYear ?? year), ...endYearIn(year), from, to }
  })
  const single = mentionsOf(text, MONTH, ({ month, named, short, year }) => {
    const from = monthOfYear(month ?? named ?? short)
    return from === undefined ? undefined : { kind: 'month', ...yearIn(year), from }
  })
  return [...ranges, ...single]
}

const COUNT = '(?<![\\p{L}\\d.,/-])(?:(?<count>\\d{1,2})|(?<named>ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười))\\s?tháng'
const HALF_YEAR = new RegExp(
  `(?:${COUNT}|(?<half>nửa))\\s(?<part>đầu|cuối)\\s(?:của\\s)?năm(?:\\s(?<year>${YEAR}))?(?!\\s?học|\\p{L})`,
  'giu',
)
// `nửa năm đầu` is said of the year that the text is about.
const HALF = new RegExp(`(?<!\\p{L})nửa\\snăm\\s(?<part>đầu|qua|cuối)(?:\\snăm\\s(?<year>${YEAR}))?(?!\\p{L})`, 'giu')
const MONTHS_IN_YEAR = new RegExp(`${COUNT}${IN_YEAR}`, 'giu')
const COUNTED_MONTHS = new RegExp(
  `${COUNT}(?=\\s(?:vừa\\s)?qua|\\s(?:của\\s)?năm nay|\\s(?:và|ước|đạt|đã)(?!\\p{L})|[,;.:)…]|$)`,
  'giu',
)

const countOf = ({ count, named, half }: Groups): number => (half ? 6 : (monthNumber(count ?? named ?? '') ?? 0))
const monthsTo = (count: number): Partial<DateMention> | undefined => {
  if (count === 12) return { kind: 'year', from: '' }
  const to = monthOfYear(String(count))
  return to === undefined || count < 2 ? undefined : { kind: 'firstMonths', from: '-01', to }
}

function partOfYear(count: number, part = ''): Partial<DateMention> | undefined {
  if (part.toLowerCase() !== 'cuối') return monthsTo(count)
  const from = monthOfYear(String(13 - count))
  return from === undefined ? undefined : { kind: 'lastMonths', from, to: '-12' }
}

/** Months that are counted: `6 tháng đầu năm 2016`, `9 tháng năm 2022`, `9 tháng qua`, `nửa cuối năm`. */
export function monthsOfYear(text: string): DateMention[] {
  const parts = mentionsOf(text, HALF_YEAR, ({ part, year, ...groups }) => withYear(partOfYear(countOf(groups), part), year))
  const halves = mentionsOf(text, HALF, ({ part, year }) => withYear(partOfYear(6, part), year))
  const inYear = mentionsOf(text, MONTHS_IN_YEAR, ({ year, ...groups }) => withYear(monthsTo(countOf(groups)), year))
  const counted = mentionsOf(text, COUNTED_MONTHS, (groups) => {
    const months = countOf(groups) < 3 || countOf(groups) > 11 ? undefined : monthsTo(countOf(groups))
    return months && { ...months, kind: 'someMonths' }
  })
  return [...parts, ...halves, ...inYear, ...counted]
}

const withYear = (found: Partial<DateMention> | undefined, year: string | undefined) => found && { ...found, ...yearIn(year) }

const QUARTERS = ['i', 'ii', 'iii', 'iv']
const QUARTER = new RegExp(`(?<!\\p{L})quý\\s(?<number>IV|III|II|I|[1-4])(?![\\p{L}\\d])(?:${IN_YEAR})?`, 'giu')

/** `quý IV năm 2022`. */
export function quarters(text: string): DateMention[] {
  return mentionsOf(text, QUARTER, ({ number = '', year }) => {
    const at = /\d/.test(number) ? Number(number) - 1 : QUARTERS.indexOf(number.toLowerCase())
    const [from, to] = [monthOfYear(String(at * 3 + 1)), monthOfYear(String(at * 3 + 3))]
    return from === undefined || to === undefined ? undefined : { kind: 'quarter', ...yearIn(year), from, to }
  })
}
