import { type DatedTime, isPast } from './datedTime.ts'
import type { LongReview } from './longReview.ts'
import type { MentionKind } from './mention.ts'
import { weightOf } from './yearsTold.ts'

const BONUS: Readonly<Partial<Record<MentionKind, number>>> = {
  firstMonths: 2,
  someMonths: 1.5,
  quarter: 1,
  month: -1,
  lastMonths: 0,
}
/** Below it, months are named in passing. */
const LEAST_WEIGHT = 1
const LEAST_BESIDE_EVENT = 3
const SURE_WEIGHT = 5

interface Reported {
  readonly edtf: string
  readonly weight: number
  readonly times: readonly DatedTime[]
}

/** The months of a year that an article reports on: those that weigh most by place and number of mentions. */
export function reportedMonths(times: readonly DatedTime[], hasEvent: boolean): LongReview | undefined {
  const own = times.filter(isReported)
  const periods = [...new Set(own.map(({ edtf }) => edtf))].map((edtf) => weighed(own.filter((time) => time.edtf === edtf)))
  const [best] = periods.toSorted((a, b) => b.weight - a.weight)
  if (!best || best.weight < (hasEvent ? LEAST_BESIDE_EVENT : LEAST_WEIGHT)) return undefined
  const { edtf, weight, times: chosen } = fromBeginning(best, periods)
  return { edtf, confidence: weight >= SURE_WEIGHT ? 0.85 : 0.7, evidence: chosen.slice(0, 2).map(({ evidence }) => evidence) }
}

function weighed(times: readonly DatedTime[]): Reported {
  const bonus = Math.max(...times.map(({ mention }) => BONUS[mention.kind] ?? 0))
  return { edtf: times[0]?.edtf ?? '', times, weight: times.reduce((sum, time) => sum + weightOf(time), 0) + bonus }
}

/** A report at the end of a quarter or month gives its figures from the beginning of the year, where it counts its months. */
function fromBeginning(best: Reported, periods: readonly Reported[]): Reported {
  const [end] = best.times
  const longer = periods.find(({ times }) =>
    times.some(({ mention, latest }) => /^(?:first|some)Months$/.test(mention.kind) && latest === end?.latest),
  )
  return longer ?? best
}

const REPORT_OF_MONTH =
  /(?<!\p{L})(?:báo cáo|tình hình|kết quả|công tác|phiên họp|họp phiên|giao ban|sơ kết)(?!\p{L})[^,;.]{0,60}$|(?<!\p{L})trong\s$/iu

/** Whether an article reports on these months; a single month mostly tells when something was, and counts where a report is named. */
export function isReported(time: DatedTime): boolean {
  const { mention, place, before } = time
  if (BONUS[mention.kind] === undefined || !isPast(time)) return false
  if (mention.kind !== 'month' || mention.to !== undefined) return true
  return place === 'title' || place === 'dek' || place === 'heading' || REPORT_OF_MONTH.test(before)
}
