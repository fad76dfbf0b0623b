import type { Postings } from './postings.ts'
import { indexInSorted, lastNotAfter } from './sorted.ts'

/** How the rows of two indexes stand in one: those of the one in their order, those of the other at the rows that they are given. */
export class RowMap {
  private readonly ownRows: readonly number[]

  /** `ownRows`: the rows of the other, ascending. */
  constructor(ownRows: readonly number[]) {
    this.ownRows = ownRows
  }

  ofOwn(row: number): number {
    return this.ownRows[row] as number
  }

  ofBase(row: number): number {
    // Each of the others that stands before it puts it off by one: as many as are no further from their own beginning.
    let [low, high] = [0, this.ownRows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ownRows[middle] as number) - middle <= row) low = middle + 1
      else high = middle
    }
    return row + low
  }

  /** Undefined for a row of the other. */
  baseRow(row: number): number | undefined {
    const before = lastNotAfter(this.ownRows, row)
    return this.ownRows[before] === row ? undefined : row - (before + 1)
  }

  ownRow(row: number): number {
    return indexInSorted(this.ownRows, row)
  }
}

/** Postings whose rows have other numbers, in the same order. */
export function shiftedPostings({ rows, strengths, positionsAt }: Postings, shift: (row: number) => number): Postings {
  return { rows: rows.map(shift), strengths, positionsAt: (index) => positionsAt(index) }
}

const NONE: Postings = { rows: new Uint32Array(), strengths: new Uint8Array(), positionsAt: () => undefined }

/** Postings of two lists that have no row in common. */
export function joinPostings(one: Postings = NONE, other: Postings = NONE): Postings {
  if (one.rows.length === 0 || other.rows.length === 0) return one.rows.length > 0 ? one : other
  const count = one.rows.length + other.rows.length
  const [rows, strengths, from] = [new Uint32Array(count), new Uint8Array(count), new Int32Array(count)]
  let [first, second] = [0, 0]
  for (let at = 0; at < count; at++) {
    const isFirst = second === other.rows.length || (first < one.rows.length && before(one, first, other, second))
    const [postings, index] = isFirst ? [one, first++] : [other, second++]
    rows[at] = postings.rows[index] as number
    strengths[at] = postings.strengths[index] as number
    from[at] = isFirst ? index : ~index
  }
  const positionsAt = (at: number) => {
    const index = from[at] as number
    return index < 0 ? other.positionsAt(~index) : one.positionsAt(index)
  }
  return { rows, strengths, positionsAt }
}

const before = (one: Postings, first: number, other: Postings, second: number): boolean =>
  (one.rows[first] as number) < (other.rows[second] as number)
