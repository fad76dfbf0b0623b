// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { ByteReader } from '#src/domain/search/bytes.ts'
import {
  BODY_START,
  type PositionLists,
  type Postings,
  postingsOf,
  readLong,
  readPositions,
  readStrengths,
  strengthOf,
  strengthWeight,
  writeLong,
  writePositions,
  writeStrengths,
} from '#src/domain/search/postings.ts'
import { type SeededRandom, seededRandom } from '#tests/support/seededRandom.ts'

type Places = readonly (readonly [row: number, positions: readonly number[]])[]

function listsOf(places: Places): PositionLists {
  const starts = [0]
  for (const [, positions] of places) starts.push((starts.at(-1) ?? 0) + positions.length)
  return {
    rows: Uint32Array.from(places, ([row]) => row),
    starts: Uint32Array.from(starts),
    positions: Uint32Array.from(places.flatMap(([, positions]) => positions)),
  }
}

const placesIn = ({ rows, positionsAt }: Postings): Places =>
  [...rows].map((row, index) => [row, [...(positionsAt(index) ?? [])]] as const)

const ascending = (random: SeededRandom, count: number, step: number): number[] => {
  let value = random.below(step)
  return Array.from({ length: count }, () => (value += 1 + random.below(step)))
}

const randomPlaces = (random: SeededRandom): Places =>
  ascending(random, random.below(60), random.pick([1, 9, 5000])).map((row) => [
    row,
    ascending(random, 1 + random.below(random.pick([1, 8])), random.pick([3, 300, 40_000])),
  ])

describe('postings are read back as they were written', () => {
  test.each<[string, Places]>([
    ['of no article', []],
    ['of the first article, at the first place', [[0, [0]]]],
    ['of an article with many places', [[7, [1, 2, 3, 1000, 70_000]]]],
    [
      'of the last article that there can be',
      [
        [0, [1]],
        [2 ** 31 - 1, [5]],
      ],
    ],
  ])('%s', (_case, places) => {
    const lists = listsOf(places)
    expect(placesIn(readPositions(new ByteReader(writePositions(lists)), places.length))).toEqual(places)
    expect(placesIn(postingsOf(lists))).toEqual(places)
  })

  test('of any articles', () => {
    const random = seededRandom(3)
    let seen = 0
    for (let round = 0; round < 300; round++) {
      const places = randomPlaces(random)
      const lists = listsOf(places)
      const reader = new ByteReader(writePositions(lists))
      const read = readPositions(reader, places.length)
      expect(placesIn(read), `${round}`).toEqual(places)
      expect(reader.isAtEnd).toBe(true)
      const strengths = readStrengths(new ByteReader(writeStrengths(lists)), places.length)
      expect([...strengths.rows], `${round}`).toEqual(places.map(([row]) => row))
      expect([...strengths.strengths], `${round}`).toEqual([...read.strengths])
      seen += places.length
    }
    expect(seen).toBeGreaterThan(3000)
  })

  test('in part', () => {
    const places = randomPlaces(seededRandom(5))
    const [first, end] = [2, places.length - 1]
    const read = readPositions(new ByteReader(writePositions(listsOf(places), first, end)), end - first)
    expect(placesIn(read)).toEqual(places.slice(first, end))
    expect(read.rows.length).toBeGreaterThan(3)
  })

  test('without their places where those are left out', () => {
    const lists = listsOf([[4, [1, 9]]])
    expect(readStrengths(new ByteReader(writeStrengths(lists)), 1).positionsAt(0)).toBeUndefined()
  })
})

describe('a long list', () => {
  const readBack = (places: Places): Postings => {
    const reader = new ByteReader(writeLong(listsOf(places)))
    const postings = readLong(reader, places.length)
    expect(reader.isAtEnd).toBe(true)
    return postings
  }

  test.each<[string, Places]>([
    ['of every article', Array.from({ length: 900 }, (_, row) => [row, [BODY_START + row]])],
    ['of every third article', Array.from({ length: 900 }, (_, at) => [at * 3, [at % 300, 400]])],
    ['of few articles', Array.from({ length: 900 }, (_, at) => [at * 700 + 5, ascending(seededRandom(at), 1 + (at % 9), 90)])],
    ['of the first article', [[0, [300]]]],
    ['of the eighth and the ninth', [7, 8].map((row) => [row, [1]])],
    ['of none', []],
  ])('%s has its rows, and how strongly each has it', (_case, places) => {
    const { rows, strengths, positionsAt } = readBack(places)
    expect([...rows]).toEqual(places.map(([row]) => row))
    expect([...strengths]).toEqual(places.map(([, positions]) => strengthOf(Uint32Array.from(positions))))
    expect(positionsAt(0)).toBeUndefined()
  })

  test('knows how strong the strongest are, where most are strong', () => {
    const places: Places = Array.from({ length: 9000 }, (_, row) => [row, row % 5 === 0 ? [1, 2, 3, 4, 5, 6, 7] : [300, 301]])
    const { rows, strengths } = readBack(places)
    expect(rows).toHaveLength(9000)
    expect(strengths.filter((strength) => strength > 1)).toHaveLength(1800)
    expect([...rows].filter((_, index) => (strengths[index] ?? 0) > 1).every((row) => row % 5 === 0)).toBe(true)
  })
})

describe('a word stands in an article', () => {
  const [text, title] = [BODY_START, 3]
  const weightOf = (...positions: readonly number[]) => strengthWeight(strengthOf(Uint32Array.from(positions)))
  const times = (count: number, first: number) => Array.from({ length: count }, (_, at) => first + at)

  test('the more strongly, the more often, up to six times', () => {
    const weights = [1, 2, 3, 6].map((count) => weightOf(...times(count, text)))
    expect(weights).toEqual(weights.toSorted((a, b) => a - b))
    expect(new Set(weights).size).toBe(4)
    expect(weightOf(...times(50, text))).toBe(weights.at(-1))
  })

  test('more strongly for being in the title than for being often in the text', () => {
    expect(weightOf(title)).toBeGreaterThan(weightOf(...times(50, text)))
    expect(weightOf(title, text)).toBeGreaterThan(weightOf(title))
  })

  test('with weight 1 where it does once', () => {
    expect(weightOf(text)).toBe(1)
  })
})

test('postings that are cut short are said to be so', () => {
  const bytes = writePositions(
    listsOf([
      [1, [1, 2]],
      [3, [9]],
    ]),
  )
  expect(() => readPositions(new ByteReader(bytes.slice(0, -1)), 2)).toThrow(RangeError)
})
