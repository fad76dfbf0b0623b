import type { AskedPhrase, AskedWords } from './askedWords.ts'
import { type Positions, positionsIn } from './positions.ts'
import { indexInSorted } from './sorted.ts'
import type { Unit } from './units.ts'

/** Whether an article has every quoted phrase of a search, word behind word, with the marks that were typed. */
export function hasPhrases({ phrases }: AskedWords, units: readonly Unit[], positions: Positions, row: number): boolean {
  return phrases.every((phrase) => hasPhrase(phrase, units, positions, row))
}

function hasPhrase({ first, end }: AskedPhrase, units: readonly Unit[], positions: Positions, row: number): boolean {
  if (end - first === 1) return standsIn(unitAt(units, first, false), row)
  const pairs = Array.from({ length: end - first - 1 }, (_, at) =>
    positionsAsTyped(unitAt(units, first + at, true), positions, row),
  )
  return [...(pairs[0] ?? [])].some((start) => pairs.every((places, at) => places.has(start + at)))
}

const unitAt = (units: readonly Unit[], first: number, isPair: boolean): Unit | undefined =>
  units.find((unit) => unit.first === first && unit.isPair === isPair)

function positionsAsTyped(unit: Unit | undefined, positions: Positions, row: number): ReadonlySet<number> {
  const lists = unit?.lists.filter(({ isAsTyped }) => isAsTyped) ?? []
  return new Set(lists.flatMap((list) => [...positionsIn(positions.get(list) ?? [], row)]))
}

function standsIn(unit: Unit | undefined, row: number): boolean {
  return unit?.lists.some(({ isAsTyped, postings }) => isAsTyped && indexInSorted(postings.rows, row) >= 0) ?? false
}
