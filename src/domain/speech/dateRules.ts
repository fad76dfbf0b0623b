import { dayMonthKind, isShareOf } from './dayMonth.ts'
import { integerWords, monthWords } from './numberWords.ts'
import { rule, type SpeechRule, textAfter, textBefore } from './rule.ts'

const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`
const MONTH = '(?<month>0?[1-9]|1[0-2])'
const START = String.raw`(?<![\d/]|\d[.,])`
const END = String.raw`(?![\d/]|[.,-]\d)`

const AFTER_DAY_WORD = /(?:ngày|mùng|mồng)\s+$/iu
const AFTER_MONTH_WORD = /tháng\s+$/iu

const yearWords = (year: string | undefined): string => (year ? ` năm ${integerWords(year)}` : '')

const BEFORE_TIME = /^\s+\d{1,2}\s?[:hg]\d/u

/** The word “ngày” is said where it is not written, and a pause kept before the time of the day. */
function dateWords(match: RegExpExecArray, day = '', month = '', year?: string): string {
  const lead = AFTER_DAY_WORD.test(textBefore(match)) ? '' : 'ngày '
  const pause = BEFORE_TIME.test(textAfter(match)) ? ',' : ''
  return `${lead}${integerWords(day)} tháng ${monthWords(month)}${yearWords(year)}${pause}`
}

function dayMonthWords(match: RegExpExecArray, day = '', month = ''): string | undefined {
  const kind = dayMonthKind(match, Number(day), Number(month))
  if (kind === 'fraction') return undefined
  return kind === 'date' ? dateWords(match, day, month) : `${integerWords(day)} tháng ${monthWords(month)}`
}

function timeWords(hour = '', minute = '', second?: string): string {
  const minutes = Number(minute) > 0 || second ? ` ${integerWords(minute || '0')} phút` : ''
  return `${integerWords(hour)} giờ${minutes}${second ? ` ${integerWords(second)} giây` : ''}`
}

const HOUR = String.raw`(?<hour>[01]?\d|2[0-4])`
const MINUTE = String.raw`(?<minute>[0-5]\d)`

/** Dates, months of a year, fractions of the same look, and times of the day. */
export const dateRules: readonly SpeechRule[] = [
  rule(String.raw`${START}${DAY}(?<by>[/.-])${MONTH}\k<by>(?<year>\d{4}|\d{2})${END}`, ({ day, month, year }, match) =>
    dateWords(match, day, month, year),
  ),
  rule(String.raw`${START}(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\d|3[01])${END}`, ({ day, month, year }, match) =>
    dateWords(match, day, month, year),
  ),
  rule(String.raw`${START}${DAY}/${MONTH}(?![\d/]|[.,]\d)`, ({ day, month }, match) => dayMonthWords(match, day, month)),
  rule(String.raw`${START}(?<quarter>[1-4])/(?<year>\d{4})${END}`, ({ quarter = '', year }, match) =>
    /quý\s+$/iu.test(textBefore(match)) ? `${integerWords(quarter)}${yearWords(year)}` : undefined,
  ),
  rule(String.raw`${START}${MONTH}(?<by>[/-])(?<year>(?:19|20)\d{2})${END}`, ({ month = '', by, year }, match) => {
    const isAfterWord = AFTER_MONTH_WORD.test(textBefore(match))
    if (by === '-' && !isAfterWord) return undefined
    return `${isAfterWord ? '' : 'tháng '}${monthWords(month)}${yearWords(year)}`
  }),
  // A quarter in Roman numerals or a span of months, and its year.
  rule(String.raw`(?<=[IVX]|[Tt]háng|THÁNG)\s?/\s?(?<year>(?:19|20)\d{2})${END}`, ({ year }) => yearWords(year)),
  // Around the clock, a set phrase, in which four keeps its name.
  rule(`${START}24/7${END}`, () => 'hai mươi bốn trên bảy'),
  rule(String.raw`${START}(?<part>\d+)/(?<whole>\d+)(?![/\d]|[.,]\d)`, ({ part = '', whole = '' }, match) => {
    const isShare = isShareOf(match) && Number(part) < Number(whole)
    return `${integerWords(part)} ${isShare ? 'phần' : 'trên'} ${integerWords(whole)}`
  }),
  rule(String.raw`(?<![\d:.,])${HOUR}:${MINUTE}(?::(?<second>[0-5]\d))?(?![\d:])`, ({ hour, minute, second }) =>
    timeWords(hour, minute, second),
  ),
  rule(String.raw`(?<![\d:.,])${HOUR}\s?h(?:\s?${MINUTE}(?:'|p(?:h|hút)?)?)?(?![\p{L}\d])`, ({ hour, minute }) =>
    timeWords(hour, minute),
  ),
  rule(String.raw`(?<![\d:.,])${HOUR}g${MINUTE}(?![\p{L}\d])`, ({ hour, minute }) => timeWords(hour, minute)),
]
