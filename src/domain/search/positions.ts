import { isMeant } from './askedWords.ts'
import type { SearchIndex } from './indexReader.ts'
import type { Occurrence } from './passages.ts'
import type { Postings } from './postings.ts'
import { indexInSorted } from './sorted.ts'
import type { Unit, UnitList } from './units.ts'

/** Postings with positions, by the list that they belong to. */
export type Positions = ReadonlyMap<UnitList, readonly Postings[]>

/** The positions that came with the lists; those of long ones stand in other files. */
export function positionsAtHand(units: readonly Unit[]): Positions {
  return new Map(units.flatMap(({ lists }) => lists.map((list) => [list, [list.postings]] as const)))
}

/**
 * The same and the positions of long lists in some rows, the first ones before others, from about so many files, of pairs that
 * are worth it. Undefined where there are no such lists: then all is at hand.
 */
export async function withLongLists(
  reader: SearchIndex,
  units: readonly Unit[],
  rows: readonly number[],
  { mostFiles, isWorth }: { readonly mostFiles: number; readonly isWorth: (unit: Unit) => boolean },
): Promise<Positions | undefined> {
  const lists = units.filter((unit) => unit.isPair && isWorth(unit)).flatMap((unit) => unit.lists)
  const long = lists.filter(({ variant, agreement }) => variant.list.form === 'long' && isMeant(agreement))
  if (long.length === 0) return undefined
  const filesOfEach = Math.max(1, Math.floor(mostFiles / long.length))
  const read = long.map(async (list) => [list, await reader.positionsOf(list.variant, rows, filesOfEach)] as const)
  return new Map([...positionsAtHand(units), ...(await Promise.all(read))])
}

/** Where the words of a search stand in an article, as far as it is known, in order. */
export function occurrencesIn(units: readonly Unit[], positions: Positions, row: number): readonly Occurrence[] {
  const occurrences = units.flatMap((unit) =>
    unit.lists.flatMap((list) =>
      [...positionsIn(positions.get(list) ?? [], row)].map((position) => occurrenceOf(unit, list.agreement, position)),
    ),
  )
  return [...occurrences, ...implied(units, occurrences)].sort((a, b) => a.position - b.position)
}

const occurrenceOf = ({ first, isPair, weight }: Unit, agreement: number, position: number): Occurrence => ({
  position,
  word: first,
  isPair,
  agreement,
  weight: weight * agreement,
})

/** Where the pairs before and after a pair stand two apart, it stands between them: its own list need not be read. */
function implied(units: readonly Unit[], occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const isLong = ({ isPair, lists }: Unit) => isPair && lists.some(({ variant }) => variant.list.form === 'long')
  return units.filter(isLong).flatMap((unit) => {
    const after = new Map(
      occurrences.filter((one) => one.isPair && one.word === unit.first + 1).map((one) => [one.position, one]),
    )
    return occurrences
      .filter((one) => one.isPair && one.word === unit.first - 1 && after.has(one.position + 2))
      .map((one) => occurrenceOf(unit, Math.min(one.agreement, after.get(one.position + 2)?.agreement ?? 1), one.position + 1))
  })
}

const NONE = new Uint32Array()

/** Positions in a row; none where they are not known. */
export function positionsIn(postings: readonly Postings[], row: number): Uint32Array {
  for (const one of postings) {
    const index = indexInSorted(one.rows, row)
    if (index >= 0) return one.positionsAt(index) ?? NONE
  }
  return NONE
}
