import { type ByteReader, ByteWriter } from './bytes.ts'

// Positions count the syllables of an article. The title has the first ones, the lead the next, so that a position says
// where it stands; a text that is longer than its share goes on into the next.
export const LEAD_START = 64
export const BODY_START = 256

/** Where a word or a pair stands: articles by their rows, ascending, and how strongly it stands in each. */
export interface Postings {
  readonly rows: Uint32Array
  /** `strengthOf` its positions. */
  readonly strengths: Uint8Array
  /** Positions in the article at an index of `rows`, ascending; undefined where the index holds none. */
  positionsAt(index: number): Uint32Array | undefined
}

const STRENGTHS = 8
const IN_TITLE = 4

/** How strongly a word stands in an article: from 0 (once) to 3 (six times and more), and 4 more for being in the title. */
export function strengthOf(positions: Uint32Array): number {
  const count = positions.length
  const often = count < 2 ? 0 : count < 3 ? 1 : count < 6 ? 2 : 3
  return often + ((positions[0] ?? BODY_START) < LEAD_START ? IN_TITLE : 0)
}

/** The weight of a strength: 1 for once in the text, 2.5 at most. */
export const strengthWeight = (strength: number): number => 1 + 0.2 * (strength % IN_TITLE) + (strength >= IN_TITLE ? 0.9 : 0)

/** Rows and their positions, as the index is built from them: `starts[i]` to `starts[i + 1]` are the positions in row i. */
export interface PositionLists {
  readonly rows: Uint32Array
  readonly starts: Uint32Array
  readonly positions: Uint32Array
}

/** Rows from `first` to before `end` with their positions, as bytes. */
export function writePositions({ rows, starts, positions }: PositionLists, first = 0, end = rows.length): Uint8Array {
  const writer = new ByteWriter()
  let lastRow = 0
  for (let index = first; index < end; index++) {
    const row = rows[index] as number
    const [from, to] = [starts[index] as number, starts[index + 1] as number]
    // Most stand in an article once: that takes a bit.
    writer.number((row - lastRow) * 2 + (to - from === 1 ? 0 : 1))
    lastRow = row
    if (to - from > 1) writer.number(to - from)
    let last = 0
    for (let at = from; at < to; at++) {
      writer.number((positions[at] as number) - last)
      last = positions[at] as number
    }
  }
  return writer.taken()
}

/** The inverse of `writePositions`. */
export function readPositions(reader: ByteReader, count: number): Postings {
  const [rows, starts] = [new Uint32Array(count), new Uint32Array(count + 1)]
  const positions: number[] = []
  let row = 0
  for (let index = 0; index < count; index++) {
    const head = reader.number()
    row += Math.floor(head / 2)
    rows[index] = row
    let position = 0
    for (let left = head % 2 === 0 ? 1 : reader.number(); left > 0; left--) {
      position += reader.number()
      positions.push(position)
    }
    starts[index + 1] = positions.length
  }
  return postingsOf({ rows, starts, positions: Uint32Array.from(positions) })
}

/** Postings of lists at hand. */
export function postingsOf({ rows, starts, positions }: PositionLists): Postings {
  const positionsAt = (index: number) => positions.subarray(starts[index], starts[index + 1])
  return { rows, strengths: Uint8Array.from(rows, (_, index) => strengthOf(positionsAt(index))), positionsAt }
}

/** Rows with their strengths alone: a list of rows for each strength, which cost a byte each at most. */
export function writeStrengths({ rows, starts, positions }: PositionLists): Uint8Array {
  const byStrength = Array.from({ length: STRENGTHS }, (): number[] => [])
  rows.forEach((row, index) => {
    byStrength[strengthOf(positions.subarray(starts[index], starts[index + 1]))]?.push(row)
  })
  const writer = new ByteWriter()
  for (const list of byStrength) {
    writer.number(list.length)
    writeGaps(writer, list)
  }
  return writer.taken()
}

/** The inverse of `writeStrengths`. */
export function readStrengths(reader: ByteReader, count: number): Postings {
  // Row and strength as one number, so that sorting numbers puts the lists together.
  const marked = new Uint32Array(count)
  let filled = 0
  for (let strength = 0; strength < STRENGTHS; strength++) {
    let row = 0
    for (let left = reader.number(); left > 0; left--) {
      row += reader.number()
      marked[filled++] = row * STRENGTHS + strength
    }
  }
  marked.sort()
  return {
    rows: marked.map((value) => Math.floor(value / STRENGTHS)),
    strengths: Uint8Array.from(marked, (value) => value % STRENGTHS),
    positionsAt: () => undefined,
  }
}

// Of the rows of a long list so many have their strength with them: it is for choosing which to look into.
const MOST_STRONG = 2000
const BITS = 8

/** The rows of a long list, in as few bytes as they take, and the strengths of the strongest; the others count as weak. */
export function writeLong(lists: PositionLists): Uint8Array {
  const { rows, starts, positions } = lists
  const writer = new ByteWriter()
  const bitmapLength = Math.ceil(((rows.at(-1) ?? 0) + 1) / BITS)
  const isDense = bitmapLength < rows.length
  writer.number(isDense ? bitmapLength : 0)
  if (isDense) writer.append(bitmapOf(rows, bitmapLength))
  else writeGaps(writer, rows)
  const strong = Array.from(rows, (row, index) => ({
    row,
    strength: strengthOf(positions.subarray(starts[index], starts[index + 1])),
  }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, MOST_STRONG)
  for (let strength = 1; strength < STRENGTHS; strength++) {
    const equal = strong.filter((one) => one.strength === strength).map(({ row }) => row)
    writer.number(equal.length)
    writeGaps(writer, equal)
  }
  return writer.taken()
}

/** The inverse of `writeLong`, as far as it was written. */
export function readLong(reader: ByteReader, count: number): Postings {
  const bitmapLength = reader.number()
  const rows = bitmapLength > 0 ? rowsInBitmap(reader.take(bitmapLength), count) : readGaps(reader, count)
  const indices = new Map(Array.from(rows, (row, index) => [row, index]))
  const strengths = new Uint8Array(count)
  for (let strength = 1; strength < STRENGTHS; strength++) {
    for (const row of readGaps(reader, reader.number())) strengths[indices.get(row) ?? count] = strength
  }
  return { rows, strengths, positionsAt: () => undefined }
}

function bitmapOf(rows: Uint32Array, length: number): Uint8Array {
  const bitmap = new Uint8Array(length)
  for (const row of rows) bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7))
  return bitmap
}

function rowsInBitmap(bitmap: Uint8Array, count: number): Uint32Array {
  const rows = new Uint32Array(count)
  let filled = 0
  bitmap.forEach((byte, at) => {
    for (let bit = 0; bit < BITS; bit++) if (byte & (1 << bit)) rows[filled++] = at * BITS + bit
  })
  return rows
}

function writeGaps(writer: ByteWriter, rows: Iterable<number>): void {
  let last = 0
  for (const row of rows) {
    writer.number(row - last)
    last = row
  }
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const rows = new Uint32Array(count)
  let row = 0
  for (let index = 0; index < count; index++) {
    row += reader.number()
    rows[index] = row
  }
  return rows
}
