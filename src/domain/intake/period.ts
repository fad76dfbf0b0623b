import { partialDateSpan } from '../calendar.ts'
import { type DatedTime, datedTimes, eventOf, isDay, isInHead } from './dates/datedTime.ts'
import { halfTermReview, type LongReview, stageReview } from './dates/longReview.ts'
import { relativeDay } from './dates/relativeDay.ts'
import { reportedMonths } from './dates/reportedMonths.ts'
import { toldTexts, toldTimesOf } from './dates/toldTime.ts'
import { type YearTold, yearsTold } from './dates/yearsTold.ts'
import type { Recognised, RecognisedDate, SortedPage } from './recognised.ts'

/** What a year must weigh to go before the day of an event that the first paragraphs tell of: the title, or several mentions. */
const MORE_THAN_PASSING = 4

/** The time that an article reports on, as EDTF; for a plan, the time planned for. Undefined where it names none. */
export function recognisePeriod(sorted: SortedPage, published: RecognisedDate | undefined): Recognised<string> | undefined {
  const parts = toldTexts(sorted)
  const stated = published?.basis === 'stated' ? published.date.slice(0, 10) : undefined
  const times = toldTimesOf(parts)
  const dated = datedTimes(times, stated)
  const event = eventOf(dated.filter((time) => isNews(time, stated)))
  const { reviewed, planned } = yearsTold(parts, times, stated)
  const found =
    halfTermReview(parts, dated, event?.latest ?? stated) ??
    stageReview(dated, reviewed?.year) ??
    reportedMonths(dated, event !== undefined) ??
    (isPlan(reviewed, planned) ? undefined : ofYear(reviewed, event, supportFor(reviewed, planned, stated))) ??
    ofYear(planned, event) ??
    ofEvent(event ?? dated.find((time) => isDay(time) && time.isOfRecord && isInHead(time) && isNews(time, stated))) ??
    relativeDay(parts, stated) ??
    ofYearInPassing(dated)
  return found && { value: found.edtf, confidence: found.confidence, evidence: found.evidence }
}

/** How long before the date of publication a day may lie that an article is news of. */
const DAYS_OF_NEWS = 62

function isNews({ latest }: DatedTime, stated: string | undefined): boolean {
  const [last, now] = [partialDateSpan(latest)?.latest, stated === undefined ? undefined : partialDateSpan(stated)?.latest]
  return last === undefined || now === undefined || last >= now - DAYS_OF_NEWS
}

/** A title that speaks of the year to come alone, in an article that does so too. */
function isPlan(reviewed: YearTold | undefined, planned: YearTold | undefined): boolean {
  if (!reviewed || !planned?.isInTitle || reviewed.isInTitle) return false
  return planned.weight >= 2 * reviewed.weight
}

/** What else speaks for the year that is reviewed: a plan for the next, or a date of publication soon after it. */
const supportFor = (reviewed: YearTold | undefined, planned: YearTold | undefined, stated: string | undefined): number =>
  (planned?.weight ?? 0) + (reviewed && isJustOver(reviewed, stated) ? 2 : 0)

/** Whether a year is told of in the first months after it, when its results come in. */
const isJustOver = (told: YearTold, stated: string | undefined): boolean =>
  stated !== undefined && told.year === Number(stated.slice(0, 4)) - 1 && stated.slice(5, 7) <= '03'

/** A year stands against the day of an event where it weighs more, or where the next year is planned for too. */
function ofYear(told: YearTold | undefined, event: DatedTime | undefined, support = 0): LongReview | undefined {
  if (!told) return undefined
  const isSure = told.weight + support >= MORE_THAN_PASSING
  if (event && !isSure) return undefined
  return { edtf: String(told.year), confidence: isSure ? 0.75 : 0.55, evidence: told.evidence.slice(0, 2) }
}

const ofEvent = (event: DatedTime | undefined): LongReview | undefined =>
  event && { edtf: event.edtf, confidence: 0.7, evidence: [event.evidence] }

/** A title or dek that names a year and no more. */
function ofYearInPassing(times: readonly DatedTime[]): LongReview | undefined {
  const year = times.find(
    ({ mention, place, role }) =>
      mention.kind === 'year' && (place === 'title' || place === 'dek') && role !== 'base' && role !== 'goal',
  )
  return year && { edtf: year.edtf, confidence: 0.4, evidence: [year.evidence] }
}
