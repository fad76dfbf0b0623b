import type { Evidence } from '../recognised.ts'
import type { ToldText, ToldTime } from './toldTime.ts'

/** A year that an article tells of, with how much it does. */
export interface YearTold {
  readonly year: number
  readonly weight: number
  readonly isInTitle: boolean
  readonly evidence: readonly Evidence[]
}

/** What an article reviews and plans by whole years. */
export interface YearsTold {
  /** The year whose results are told as those of a whole year. */
  readonly reviewed?: YearTold
  /** The year that tasks are set for, where it comes up more than in passing. */
  readonly planned?: YearTold
}

const WEIGHTS: Readonly<Record<ToldTime['place'], number>> = { title: 4, dek: 3, lead: 2, heading: 3, caption: 0, body: 1 }
const LEAST_WEIGHT = 2
const YEAR_PAST = /(?<!\p{L})(?:(?:trong |một )?năm (?:vừa )?qua|kết thúc năm|tổng kết năm|cả năm)(?!\p{L})/iu

/** How much a place counts for what an article is about. */
export const weightOf = ({ place }: Pick<ToldTime, 'place'>): number => WEIGHTS[place]

/** The year that an article reviews, and the one that it sets tasks for; `stated` is its date of publication, if one is printed. */
export function yearsTold(parts: readonly ToldText[], times: readonly ToldTime[], stated?: string): YearsTold {
  const current = stated === undefined ? undefined : Number(stated.slice(0, 4))
  const years = times.filter(({ mention }) => mention.kind === 'year')
  const ahead = years.filter(({ role, mention }) => role === 'ahead' && (mention.year ?? 0) >= (current ?? 0))
  const planned = heaviest(ahead, LEAST_WEIGHT)
  const last = planned ? planned.year - 1 : current
  const done = years.filter(
    ({ role, mention }) => role === 'done' && (last === undefined || isReviewable(mention.year, last, planned)),
  )
  // Where tasks for the next year are set, a single sentence on the year that is over tells enough.
  const reviewed = heaviest(done, planned ? 1 : LEAST_WEIGHT) ?? reviewWithoutYear(parts, planned, current)
  return { ...(reviewed && { reviewed }), ...(planned && { planned }) }
}

/** Beside a plan, it is the year before that one that is reviewed; otherwise any that is not still to come. */
const isReviewable = (year: number | undefined, last: number, planned: YearTold | undefined): boolean =>
  year !== undefined && (planned ? year === last : year <= last)

function heaviest(times: readonly ToldTime[], least: number): YearTold | undefined {
  const years = [...new Set(times.flatMap(({ mention }) => mention.year ?? []))]
  const told = years.map((year): YearTold => {
    const own = times.filter(({ mention }) => mention.year === year)
    const weight = own.reduce((sum, time) => sum + weightOf(time), 0)
    return { year, weight, isInTitle: own.some(({ place }) => place === 'title'), evidence: own.map(({ evidence }) => evidence) }
  })
  return told.filter(({ weight }) => weight >= least).toSorted((a, b) => b.weight - a.weight)[0]
}

/** `Trong năm qua`, where the year itself comes up as none that is over. */
function reviewWithoutYear(
  parts: readonly ToldText[],
  planned: YearTold | undefined,
  current: number | undefined,
): YearTold | undefined {
  const part = parts.find(({ text }) => YEAR_PAST.test(text))
  const words = part && YEAR_PAST.exec(part.text)?.[0]
  if (!planned || !part || !words || (current !== undefined && planned.year > current + 1)) return undefined
  const evidence = [{ words, ...(part.line !== undefined && { line: part.line }) }]
  return { year: planned.year - 1, weight: LEAST_WEIGHT, isInTitle: false, evidence }
}
