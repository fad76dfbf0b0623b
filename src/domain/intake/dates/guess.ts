import type { Evidence } from '../recognised.ts'
import { type DatedTime, eventOf, isDay, isInHead, isPast, isPastDay, latestOf, openingEventOf } from './datedTime.ts'
import { isReported } from './reportedMonths.ts'
import { weightOf, type YearsTold } from './yearsTold.ts'

/** A guess at the date before its bounds are drawn. */
export interface Guess {
  /** EDTF without signs of doubt: what the date lies in. */
  readonly from: string
  readonly to: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** What it cannot lie before and, where nothing nearer is told, not after. */
  readonly earliest: string
  readonly latest: string
}

/** The best guess that the times of an article allow: by an event, by what it reports on and plans, by documents and announcements. */
export function guessOf(times: readonly DatedTime[], years: YearsTold): Guess | undefined {
  return (
    byEvent(times, openingEventOf(times)) ??
    byMonths(times) ??
    byYears(years) ??
    byEvent(times, eventOf(times)) ??
    byRecord(times) ??
    byAhead(times) ??
    byOnlyYear(times)
  )
}

/** News come out on the day that they tell of, or soon after. */
function byEvent(times: readonly DatedTime[], event: DatedTime | undefined): Guess | undefined {
  if (!event) return undefined
  const last = [event.latest, latestOf(times.filter(isPastDay))?.latest ?? ''].toSorted().at(-1) ?? event.latest
  const confidence = event.mention.year === undefined ? 0.6 : 0.7
  return { from: last, to: last, confidence, evidence: [event.evidence], earliest: last, latest: monthAfter(last, 2) }
}

/** A report of months comes out in the last of them or in the next. */
function byMonths(times: readonly DatedTime[]): Guess | undefined {
  const reported = times.filter((time) => isReported(time) && time.mention.kind !== 'lastMonths' && weightOf(time) > 1)
  const [first] = reported.toSorted((a, b) => b.latest.localeCompare(a.latest))
  if (!first) return undefined
  const month = first.latest.slice(0, 7)
  const evidence = [first.evidence]
  return { from: month, to: monthAfter(month, 1), confidence: 0.5, evidence, earliest: month, latest: monthAfter(month, 6) }
}

/** What looks back on a year and ahead on the next comes out at the turn of the years. */
function byYears({ reviewed, planned }: YearsTold): Guess | undefined {
  const over = reviewed?.year ?? (planned && planned.year - 1)
  if (over === undefined) return undefined
  return {
    from: `${over}-12`,
    to: `${over + 1}-01`,
    confidence: reviewed && planned ? 0.6 : 0.5,
    evidence: [reviewed, planned].flatMap((told) => told?.evidence.slice(0, 2) ?? []),
    earliest: reviewed ? `${over}-12` : `${over}`,
    latest: `${over + 1}-12`,
  }
}

/** News on a document come out when it is new. */
function byRecord(times: readonly DatedTime[]): Guess | undefined {
  const last = latestOf(times.filter((time) => time.isOfRecord && isInHead(time)))
  if (!last) return undefined
  const day = last.latest
  return { from: day, to: day, confidence: 0.4, evidence: [last.evidence], earliest: day, latest: monthAfter(day, 6) }
}

/** News on what will begin on a day come out shortly before it. */
function byAhead(times: readonly DatedTime[]): Guess | undefined {
  const first = times.find((time) => isDay(time) && time.role === 'ahead' && isInHead(time))
  if (!first) return undefined
  const day = first.earliest
  return { from: day, to: day, confidence: 0.4, evidence: [first.evidence], earliest: monthAfter(day, -2), latest: day }
}

function byOnlyYear(times: readonly DatedTime[]): Guess | undefined {
  const own = times.filter((time) => isPast(time) && !time.isOfRecord && time.mention.kind === 'year')
  const [last] = own.toSorted((a, b) => b.latest.localeCompare(a.latest))
  if (!last) return undefined
  const year = last.latest.slice(0, 4)
  return { from: year, to: year, confidence: 0.3, evidence: [last.evidence], earliest: year, latest: String(Number(year) + 1) }
}

/** `2022-09` and two months on: `2022-11`; the same from a day. */
export function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
