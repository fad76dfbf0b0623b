import type { PartialDate } from '../../calendar.ts'
import { edtfOf, fullYear, isPageYear, monthNumber } from './numberedDay.ts'

/** A day with its year, as it stands in a text. */
export interface FullDate {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly edtf: PartialDate
  /** Whether its year is printed in two digits, so that it may be something else: a ratio, a number of a document. */
  readonly isShort: boolean
}

const MONTH_WORD = 'mười\\s(?:một|hai)|mười|một|giêng|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp'
const MONTH = `\\d{1,2}(?!\\d)|${MONTH_WORD}`
const ENGLISH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const AFTER = '(?!\\d|[/.,]\\d)'

// In Vietnam the day always comes first. `tháng năm 2022` without a comma is no May: `9 tháng năm 2022` are nine months.
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d|\\d[/.,])(?<day>\\d{1,2})\\s?(?<by>[/.\\-–])\\s?(?<month>\\d{1,2})\\s?\\k<by>\\s?(?<year>\\d{4}|\\d{2})${AFTER}`,
    'gu',
  ),
  new RegExp(`(?<!\\d|\\d[/.,-])(?<year>(?:19|20)\\d\\d)(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})${AFTER}`, 'gu'),
  new RegExp(
    `(?<!\\d|\\d[/.,])(?<day>\\d{1,2})\\s?[/-]?\\s?(?:tháng|thg\\.?|th\\.?)\\s?(?<month>${MONTH})(?:\\s?[,/-]\\s?(?:năm\\s?)?|\\s+năm\\s?|(?<!năm)\\s)(?<year>(?:19|20)\\d\\d)${AFTER}`,
    'giu',
  ),
  new RegExp(`(?:tháng|thg\\.?|th\\.?)\\s?(?<month>${MONTH})\\s(?<day>\\d{1,2})\\s?,\\s?(?<year>(?:19|20)\\d\\d)${AFTER}`, 'giu'),
  new RegExp(`(?<![a-z])(?<month>${ENGLISH})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>(?:19|20)\\d\\d)${AFTER}`, 'giu'),
  new RegExp(
    `(?<!\\d|\\d[/.,])(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<month>${ENGLISH})\\.?,?[\\s-](?<year>(?:19|20)\\d\\d)${AFTER}`,
    'giu',
  ),
]

/** The days with a year that a text holds, in order; impossible days and years before 1990 are none. */
export function fullDatesIn(text: string): readonly FullDate[] {
  const found = FORMS.flatMap((form) => [...text.matchAll(form)].map(toFullDate)).filter((date) => date !== undefined)
  return withoutOverlap(found.toSorted((a, b) => a.start - b.start || b.end - a.end))
}

function toFullDate(match: RegExpMatchArray): FullDate | undefined {
  const { day = '', month = '', year = '' } = match.groups ?? {}
  const number = monthNumber(month)
  const edtf = number === undefined ? undefined : edtfOf(fullYear(year), number, Number(day))
  if (!edtf || !isPageYear(fullYear(year))) return undefined
  const start = match.index ?? 0
  return { start, end: start + match[0].length, edtf, isShort: year.length === 2 }
}

/** What is left of stretches in the order of their beginning, when each that begins inside an earlier one is dropped. */
export function withoutOverlap<T extends { readonly start: number; readonly end: number }>(sorted: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const stretch of sorted) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch)
  }
  return kept
}
