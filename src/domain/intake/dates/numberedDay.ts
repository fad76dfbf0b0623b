import { type PartialDate, partialDateParts } from '../../calendar.ts'

const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** The years that a page of the web can speak of as its own; a mention in its text may go further back. */
export const isPageYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

const pad = (number: number): string => String(number).padStart(2, '0')

/** A day or month as EDTF, from its numbers; undefined where there is none such (30/2, month 13). */
export function edtfOf(year: number, month: number, day?: number): PartialDate | undefined {
  const text = [String(year).padStart(4, '0'), pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')
  return partialDateParts(text) ? text : undefined
}

/** A year of two digits in full: 20 is 2020, 98 is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year
}

const MONTH_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month that is printed as digits, as a Vietnamese word or as an English name; undefined for anything else. */
export function monthNumber(printed: string): number | undefined {
  const lower = printed.toLowerCase().replace(/\s+/gu, ' ')
  if (/^\d{1,2}$/.test(lower)) return Number(lower)
  const english = ENGLISH_MONTHS.indexOf(lower.slice(0, 3))
  if (english >= 0) return english + 1
  return Object.hasOwn(MONTH_WORDS, lower) ? MONTH_WORDS[lower] : undefined
}
