import type { FigureKind } from '../../figures/figure.ts'
import type { Clause } from './clause.ts'
import type { NamedTime } from './namedTimes.ts'

// The time that a figure holds for, of those that its sentence names.

/** To the end of the clause, with what it names in brackets. */
const OWN_PART = /^[^,;:(]*(?:\((?:19|20)[^()]{2,24}\))?/u
/** `95% vào năm 2025` */
const RIGHT_AFTER = /^\s(?:vào|đến|trong)(?: (?:cuối|hết|giữa|đầu))?\s?$/iu
const DONE = /(?<!\p{L})đã(?!\p{L})/iu

/** Where a figure stands in its sentence. */
export interface Standing {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The last time that is named before a figure, or else the one that is named after it in its clause. */
export function timeOf(
  { start, end }: Standing,
  clause: Clause,
  kind: FigureKind,
  times: readonly NamedTime[],
): NamedTime | undefined {
  const before = times.findLast((time) => time.end <= start)
  // What follows a ratio or a change is what it is measured against.
  if (kind === 'ratio' || kind === 'change') return before
  const after = times.find((time) => time.start >= end && time.start < end + reach(clause))
  const isRightAfter = after !== undefined && RIGHT_AFTER.test(clause.after.slice(0, after.start - end))
  return isRightAfter ? after : (before ?? after)
}

/** How far after a figure its time may stand: years in a row are named at the end of what they were years of. */
const reach = ({ unit, after }: Clause): number => ((unit === 'năm' ? /^[^;.]*/u : OWN_PART).exec(after)?.[0] ?? '').length

/** Whether a time makes what is told of it a goal: it is still to come, and nothing says that the thing is done. */
export const isToCome = (time: NamedTime, { whole }: Clause): boolean => time.isAhead && !DONE.test(whole.slice(-200))
