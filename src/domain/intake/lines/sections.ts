import type { RemovalReason } from '../recognised.ts'
import { isCaption } from './captions.ts'
import { isTitleLike, type LineFacts } from './lineFacts.ts'

/** A part of a page, from one line that says what follows (`Tin liên quan`) to the next. `end` is exclusive. */
export interface Section {
  readonly start: number
  readonly end: number
  /** What the line that it begins with says of it; undefined for the first one. */
  readonly opener?: RemovalReason
}

// What follows such a line is seldom the article itself.
const OPENED_WEIGHT: Readonly<Partial<Record<RemovalReason, number>>> = { comments: 0.3, counter: 0.5, related: 0.8 }
const LIST_WEIGHT = 0.15

/** The parts of a page, in order; they cover all its lines. */
export function sectionsOf(facts: readonly LineFacts[]): readonly Section[] {
  const openers = facts.flatMap(({ furniture }, at) => (furniture?.isOpener ? [{ at, reason: furniture.reason }] : []))
  const first = { start: 0, end: openers[0]?.at ?? facts.length }
  const opened = openers.map(({ at, reason }, i) => ({ start: at, end: openers[i + 1]?.at ?? facts.length, opener: reason }))
  return first.end > 0 ? [first, ...opened] : opened
}

/** Characters of paragraphs in a part, less where it looks like a list of news or comments. */
export function weightOf(facts: readonly LineFacts[], { start, end, opener }: Section): number {
  const lines = facts.slice(start, end)
  const prose = lines.reduce((sum, { isProse, text }) => sum + (isProse ? text.length : 0), 0)
  return prose * (looksLikeNewsList(lines) ? LIST_WEIGHT : 1) * (opener ? (OPENED_WEIGHT[opener] ?? 1) : 1)
}

/** Whether lines are news after news: two paragraphs or more, nearly each right under a title of its own, or a date. */
export function looksLikeNewsList(lines: readonly LineFacts[]): boolean {
  const prose = lines.flatMap(({ isProse }, at) => (isProse ? [at] : []))
  if (prose.length < 2) return false
  const titled = prose.filter((at) => isUnderTitle(lines, at))
  const dates = lines.filter(({ date }) => date?.isAlone).length
  const long = prose.filter((at) => (lines[at]?.text.length ?? 0) > LONGEST_SUMMARY).length
  return titled.length >= prose.length * 0.8 && (long <= prose.length * 0.2 || dates >= prose.length * 0.6)
}

const LONGEST_SUMMARY = 420

function isUnderTitle(lines: readonly LineFacts[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const above = lines[i]
    if (above?.furniture || above?.date?.isAlone || isCaption(lines, i) || isRepeatedAbove(lines, i)) continue
    return above !== undefined && isTitleLike(above)
  }
  return false
}

/** A caption stands twice in a row, mostly, as the description of its picture and under it. A title may do so too, at the top. */
const isRepeatedAbove = (lines: readonly LineFacts[], at: number): boolean =>
  at > 1 && !lines[at]?.isProse && lines[at - 1]?.key === lines[at]?.key && lines[at - 2]?.isProse === true
