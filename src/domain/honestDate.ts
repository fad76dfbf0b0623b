import { formatPartialDate, type PartialDate, partialDateParts, partialDateSpan, yearOf } from './calendar.ts'

/** Where a date comes from: printed on the page, or concluded from what the page says. */
export type DateBasis = 'stated' | 'inferred'

/**
 * A date that says how much is known. `from` and `to` are the best reading of the evidence (equal where it
 * is one day, month or year); `earliest` and `latest` are the days that it cannot lie outside of, and are
 * what filters and sorting use.
 */
export interface HonestDate {
  readonly edtf: string
  readonly basis: DateBasis
  readonly from: PartialDate
  readonly to: PartialDate
  readonly earliest: PartialDate
  readonly latest: PartialDate
  /** Time of day as printed, `21:04`; undefined where the page prints none. */
  readonly time?: string
  /** Whose word it is; undefined for that of the page. */
  readonly by?: 'reader'
  /** What the date was concluded from, a sentence an entry; empty where the page states it. */
  readonly evidence: readonly string[]
}

/** A date as far as a line shows it: without what it was concluded from. */
export type ShownDate = Omit<HonestDate, 'evidence'>

/** Whether the bounds lie in different years, so that no year can be named for sure. */
export function isYearUncertain(date: Pick<HonestDate, 'earliest' | 'latest'>): boolean {
  return date.earliest.slice(0, 4) !== date.latest.slice(0, 4)
}

/** "đầu 2021", "cuối 2020", "giữa 2021": a month that is only about right, said as a season of its year. */
function formatRoughMonth(date: PartialDate): string {
  const parts = partialDateParts(date)
  if (!parts || parts.month === undefined || parts.day !== undefined) return formatPartialDate(date)
  const third = parts.month <= 3 ? 'đầu' : parts.month >= 10 ? 'cuối' : 'giữa'
  return `${third} ${parts.year}`
}

/** The date in words: "30/9/2022" where it is stated, "khoảng cuối 2020 – đầu 2021" where it is inferred. */
export function formatHonestDate(date: ShownDate): string {
  if (date.basis === 'stated') {
    return date.from === date.to
      ? formatPartialDate(date.from)
      : `${formatPartialDate(date.from)} – ${formatPartialDate(date.to)}`
  }
  const [from, to] = [formatRoughMonth(date.from), formatRoughMonth(date.to)]
  return from === to ? `khoảng ${from}` : `khoảng ${from} – ${to}`
}

/** A time that a report covers or a figure holds for. */
export interface Period {
  readonly edtf: string
  readonly from: PartialDate
  readonly to: PartialDate
  readonly earliest: PartialDate
  readonly latest: PartialDate
}

const MONTH = /^(\d{4})-(\d{2})$/

/** "6 tháng đầu năm 2016", for months from January of one year; undefined for anything else. */
function formatFirstMonths(period: Pick<Period, 'from' | 'to'>): string | undefined {
  const [from, to] = [MONTH.exec(period.from), MONTH.exec(period.to)]
  if (!from || !to || from[1] !== to[1] || from[2] !== '01') return undefined
  return to[2] === '12' ? `năm ${to[1]}` : `${Number(to[2])} tháng đầu năm ${to[1]}`
}

/** A period in words: "năm 2021", "2016–2020", "9 tháng đầu năm 2022", "7/5/2021". */
export function formatPeriod(period: Pick<Period, 'from' | 'to'>): string {
  const { from, to } = period
  if (from === to) return from.length === 4 ? `năm ${from}` : formatPartialDate(from)
  const months = formatFirstMonths(period)
  if (months) return months
  const dash = from.length === 4 && to.length === 4 ? '–' : ' – '
  return `${formatPartialDate(from)}${dash}${formatPartialDate(to)}`
}

/** First and last year that a period or a date touches. */
export function yearsOf(span: Pick<Period, 'earliest' | 'latest'>): { readonly first: number; readonly last: number } {
  const [earliest, latest] = [partialDateSpan(span.earliest), partialDateSpan(span.latest)]
  if (!earliest || !latest) throw new RangeError(`not a span of days: ${span.earliest} to ${span.latest}`)
  return { first: yearOf(earliest.earliest), last: yearOf(latest.latest) }
}
