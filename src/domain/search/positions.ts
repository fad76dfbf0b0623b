import { isMeant } from './askedWords.ts'
import type { IndexReader } from './indexReader.ts'
import type { Occurrence } from './passages.ts'
import type { Postings } from './postings.ts'
import type { Unit, UnitList } from './units.ts'

/** Postings with positions, by the list that they belong to. */
export type Positions = ReadonlyMap<UnitList, readonly Postings[]>

/** The positions that came with the lists; those of long ones stand in other files. */
export function positionsAtHand(units: readonly Unit[]): Positions {
  return new Map(units.flatMap(({ lists }) => lists.map((list) => [list, [list.postings]] as const)))
}

/** The same and the positions of long lists in some rows, from about so many files, of pairs that are worth it. */
export async function withLongLists(
  reader: IndexReader,
  units: readonly Unit[],
  rows: readonly number[],
  { mostFiles, isWorth }: { readonly mostFiles: number; readonly isWorth: (unit: Unit) => boolean },
): Promise<Positions> {
  const lists = units.filter((unit) => unit.isPair && isWorth(unit)).flatMap((unit) => unit.lists)
  const long = lists.filter(({ variant, agreement }) => variant.list.form === 'long' && isMeant(agreement))
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
    const index = indexOfRow(one.rows, row)
    if (index >= 0) return one.positionsAt(index) ?? NONE
  }
  return NONE
}

/** Index of a row in ascending rows; -1 where it is not among them. */
export function indexOfRow(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row ? low : -1
}
