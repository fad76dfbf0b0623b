import { BODY_START, LEAD_START } from './postings.ts'

/** A place where a unit of the search stands in an article. */
export interface Occurrence {
  readonly position: number
  /** Index of the unit's first word in the search. */
  readonly word: number
  readonly isPair: boolean
  /** How well it agrees with what was typed. */
  readonly agreement: number
  /** How much it counts: its rarity, by how well it agrees. */
  readonly weight: number
}

const FOLLOWS = 0.5
const LEAST_WINDOW = 16

/**
 * The weight of an article's best passage: the sum over what stands in it of the search, each once, and more for what stands
 * in the order of the search without a gap. Passages in the title and the lead count more. Occurrences come in order.
 */
export function bestPassage(occurrences: readonly Occurrence[], words: number): number {
  const span = Math.max(LEAST_WINDOW, words * 2)
  let best = 0
  for (let start = 0; start < occurrences.length; start++) {
    const weight = passageFrom(occurrences, start, span)
    if (weight > best) best = weight
  }
  return best
}

function passageFrom(occurrences: readonly Occurrence[], start: number, span: number): number {
  const first = occurrences[start] as Occurrence
  const byUnit = new Map<number, number>()
  const following = new Map<number, number>()
  for (let at = start; at < occurrences.length; at++) {
    const one = occurrences[at] as Occurrence
    if (one.position - first.position > span) break
    const unit = one.word * 2 + (one.isPair ? 1 : 0)
    byUnit.set(unit, Math.max(byUnit.get(unit) ?? 0, one.weight))
    if (one.isPair && followsAt(occurrences, at)) following.set(one.word, Math.max(following.get(one.word) ?? 0, one.weight))
  }
  let weight = 0
  for (const value of byUnit.values()) weight += value
  for (const value of following.values()) weight += FOLLOWS * value
  return weight * zoneWeight(first.position)
}

/** Whether the pair at an index goes on from the pair before it in the search, without a gap. */
function followsAt(occurrences: readonly Occurrence[], index: number): boolean {
  const { position, word } = occurrences[index] as Occurrence
  for (let at = index - 1; at >= 0; at--) {
    const before = occurrences[at] as Occurrence
    if (before.position < position - 1) return false
    if (before.isPair && before.position === position - 1 && before.word === word - 1) return true
  }
  return false
}

const zoneWeight = (position: number): number => (position < LEAD_START ? 1.3 : position < BODY_START ? 1.1 : 1)
