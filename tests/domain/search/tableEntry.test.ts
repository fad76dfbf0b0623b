// @vitest-environment node

import { expect, test } from 'vitest'
import { ByteWriter } from '#src/domain/search/bytes.ts'
import { postingsOf, writePositions, writeStrengths } from '#src/domain/search/postings.ts'
import { postingsIn, readEntries, type TableEntry, writeEntry } from '#src/domain/search/tableEntry.ts'

const lists = {
  rows: Uint32Array.of(1, 5, 9),
  starts: Uint32Array.of(0, 2, 3, 4),
  positions: Uint32Array.of(4, 300, 7, 256),
}

const entries: readonly TableEntry[] = [
  { folded: 'nong', variants: [{ exact: 'nong', articles: 1, list: { form: 'positions', bytes: Uint8Array.of() } }] },
  {
    folded: 'nong thon',
    variants: [
      { exact: 'nông thon', articles: 3, list: { form: 'positions', bytes: writePositions(lists) } },
      { exact: 'nông thôn', articles: 3, list: { form: 'strengths', bytes: writeStrengths(lists) } },
      { exact: 'nông thôn1', articles: 90_000, list: { form: 'long', list: 12, chunkRows: [0, 17, 40_000] } },
    ],
  },
  { folded: 'nuoc', variants: [{ exact: 'nươc1', articles: 100_000, list: { form: 'long', list: 0, chunkRows: [] } }] },
  { folded: '1542,5', variants: [{ exact: '1542,5%', articles: 2, list: { form: 'positions', bytes: Uint8Array.of(1, 2) } }] },
]

function bytesOf(some: readonly TableEntry[]): Uint8Array {
  const writer = new ByteWriter()
  let last = ''
  for (const entry of some) {
    writeEntry(writer, entry, last)
    last = entry.folded
  }
  return writer.taken()
}

test('the entries of a shard are read back, each under its key and in their order', () => {
  const read = readEntries(bytesOf(entries))
  expect([...read.keys()]).toEqual(entries.map(({ folded }) => folded))
  expect([...read.values()]).toEqual(entries)
})

test('a shard without bytes has none', () => {
  expect(readEntries(new Uint8Array()).size).toBe(0)
})

test('a shard that is cut short is said to be so', () => {
  expect(() => readEntries(bytesOf(entries).slice(0, -1))).toThrow(RangeError)
})

test('a list is read in the form in which it stands', () => {
  const whole = postingsOf(lists)
  const positions = postingsIn(writePositions(lists), 'positions', 3)
  const strengths = postingsIn(writeStrengths(lists), 'strengths', 3)
  for (const { rows, strengths: each } of [positions, strengths]) expect([rows, each]).toEqual([whole.rows, whole.strengths])
  expect([0, 1, 2].map((index) => positions.positionsAt(index))).toEqual([0, 1, 2].map((index) => whole.positionsAt(index)))
})
