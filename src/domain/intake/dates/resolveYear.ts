import type { DateMention } from './mention.ts'
import type { ToldTime } from './toldTime.ts'

/** What a mention without a year is read by. */
export interface YearContext {
  /** The day or month of publication, as far as it is stated: `2022-09-30`. */
  readonly stated?: string
  /** The years that the article speaks of as its own, earliest first: of its head, where that names any. */
  readonly years: readonly number[]
}

const CURRENT_KINDS: readonly DateMention['kind'][] = ['day', 'days', 'month', 'firstMonths', 'lastMonths', 'quarter', 'year']

/** What the times of an article and its date of publication, if one is stated, tell of the years of other times. */
export function yearContext(times: readonly ToldTime[], stated?: string): YearContext {
  const head = ownYears(times.filter(({ place }) => place !== 'body' && place !== 'caption'))
  const years = (head.length > 0 ? head : ownYears(times)).toSorted((a, b) => a - b)
  return { years, ...(stated && { stated }) }
}

/** The years that are named, but not as a base, a far goal, the day of a document or a term. */
function ownYears(times: readonly ToldTime[]): readonly number[] {
  const own = times.filter(
    ({ mention, role, isOfRecord }) => CURRENT_KINDS.includes(mention.kind) && role !== 'base' && role !== 'goal' && !isOfRecord,
  )
  return [...new Set(own.flatMap(({ mention }) => mention.year ?? []))]
}

/** The year of a mention: its own, or that which the date of publication or the only year of the text gives it. */
export function yearOfMention({ mention, role }: Pick<ToldTime, 'mention' | 'role'>, context: YearContext): number | undefined {
  if (mention.year !== undefined) return mention.year
  if (context.stated !== undefined) return yearBy(context.stated, mention, role === 'ahead')
  return onlyYear(mention, context.years)
}

/** A quarter that ends within so many months is the next one, whatever is told of it. */
const MONTHS_OF_PLAN = 5

/** What is over lies before the day of publication, what is to come lies after it; a report may come out before its months end. */
function yearBy(stated: string, { kind, from, to }: DateMention, isAhead: boolean): number {
  const year = Number(stated.slice(0, 4))
  const [month, last] = [Number(stated.slice(5, 7)) || 12, Number((to ?? from).slice(1, 3)) || 12]
  if (isAhead) return last < month ? year + 1 : year
  // Told of in spring, the last months of a year are those of the year before; later on they are still to come.
  if (kind === 'lastMonths') return month <= 2 ? year - 1 : year
  return last > month + slackOf(kind) ? year - 1 : year
}

function slackOf(kind: DateMention['kind']): number {
  if (kind === 'quarter') return MONTHS_OF_PLAN
  return kind === 'day' || kind === 'days' ? 0 : 2
}

function onlyYear({ from }: DateMention, years: readonly number[]): number | undefined {
  const [first, second] = years
  if (first === undefined || second === undefined) return first
  // A year that is over and the next one: what falls late in a year is of the first, what falls early of the second.
  if (years.length > 2 || second !== first + 1) return undefined
  const month = Number(from.slice(1, 3))
  if (month >= 10) return first
  return month <= 3 && month > 0 ? second : undefined
}
