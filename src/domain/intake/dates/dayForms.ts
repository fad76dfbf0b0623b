import { fullDatesIn } from './fullDate.ts'
import type { DateMention } from './mention.ts'
import { endYearIn, LEAP_YEAR, MONTH_WORD, mentionsOf, YEAR, yearIn } from './mentionsOf.ts'
import { edtfOf, monthNumber } from './numberedDay.ts'

const TO = '\\s?(?:đến|tới|-|–|—|và)\\s?(?:hết\\s)?(?:ngày\\s)?'

/** `-05-16`; undefined where no year has such a day. */
function dayOfYear(month: string | undefined, day: string): string | undefined {
  const number = monthNumber(month ?? '')
  return number === undefined ? undefined : edtfOf(LEAP_YEAR, number, Number(day))?.slice(4)
}

/** Days with their year. */
export function fullDays(text: string): DateMention[] {
  return fullDatesIn(text)
    .filter(({ isShort }) => !isShort)
    .map(({ start, end, edtf }) => ({ kind: 'day', start, end, year: Number(edtf.slice(0, 4)), from: edtf.slice(4) }))
}

// A bare `4/5` is a part of five; only these words before it, or brackets around it, make it a day.
const SHORT_DAY = new RegExp(
  `(?<lead>(?<!\\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|nay|hôm|mùng|mồng)\\s(?:ngày\\s|nay\\s|qua\\s)?(?:mùng\\s|mồng\\s)?\\(?|\\((?=\\d{1,2}[/-]\\d{1,2}\\)))(?<day>\\d{1,2})(?:\\s?[/.-]\\s?(?<month>\\d{1,2})|\\stháng\\s(?<named>\\d{1,2}|${MONTH_WORD}))(?!\\d|[/.-]\\d|\\s?%|\\p{L})`,
  'giu',
)

/** Days without a year. */
export function shortDays(text: string): DateMention[] {
  return mentionsOf(text, SHORT_DAY, ({ day = '', month, named }) => {
    const from = dayOfYear(month ?? named, day)
    return from === undefined ? undefined : { from }
  })
}

const side = (n: number, monthCount: '' | '?'): string =>
  `(?<day${n}>\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\stháng\\s)(?<month${n}>\\d{1,2}))${monthCount}(?:(?:\\s?[/.-]\\s?|\\snăm\\s)(?<year${n}>${YEAR}))?`
const DAYS = new RegExp(
  `(?<![\\d/.,])(?<lead>(?<!\\p{L})(?:từ\\s)?(?:các\\s)?(?<word>ngày\\s)?)${side(1, '?')}(?<to>${TO})${side(2, '')}(?!\\d|[/.]\\d)`,
  'giu',
)

/** `từ ngày 16/4 đến ngày 7/5/2021`, `04-10/3/2024`, `ngày 28 và 29/12`. */
export function stretchesOfDays(text: string): DateMention[] {
  return mentionsOf(text, DAYS, ({ word, to: joint = '', day1 = '', month1, year1, day2 = '', month2, year2 }) => {
    // `8-10/3` without a word or a year may be anything.
    const isStretch = Boolean(word ?? year2) || /ngày/iu.test(joint)
    const [from, to] = [dayOfYear(month1 ?? month2, day1), dayOfYear(month2, day2)]
    if (!isStretch || !from || !to) return undefined
    const isInOrder = `${year1 ?? ''}${from}` < `${(year1 && year2) ?? ''}${to}`
    return isInOrder ? { kind: 'days', ...yearIn(year1 ?? year2), ...endYearIn(year2), from, to } : undefined
  })
}
