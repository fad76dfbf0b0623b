import type { AskedWords } from './askedWords.ts'
import type { SearchIndex } from './indexReader.ts'
import { bestPassage } from './passages.ts'
import { hasPhrases } from './phrases.ts'
import { occurrencesIn, type Positions, positionsAtHand, withLongLists } from './positions.ts'
import { strengthWeight } from './postings.ts'
import { bestRun, type Run, runRarity, runsIn } from './runs.ts'
import { type Unit, unitsOf } from './units.ts'

/** What a search found. */
export interface Found {
  /** Rows of the articles, best first. */
  readonly rows: readonly number[]
  /** Their scores; comparable within one search alone. */
  readonly scores: readonly number[]
  /** No article has all that was asked for; these have most of it. */
  readonly isPartial: boolean
  /** How many of the words that matter the best of them have. */
  readonly most: number
  readonly units: readonly Unit[]
}

/** How many of the words that matter an article must have: all of few, most of more, half of a long question. */
function enoughOf(asked: number): number {
  if (asked <= ALL_UP_TO) return asked
  return Math.ceil(asked * (asked < LONG ? 0.6 : 0.5))
}
const ALL_UP_TO = 3
const LONG = 8

// A passage that has it all says more than an article that has it all somewhere.
const WHOLE_ARTICLE = 0.35
const RUN = 1

/** So many articles, those that have most of the search, are looked at passage by passage. */
const MOST_PASSAGES = 1500
const LARGE = 20_000

/**
 * The long lists whose positions are worth reading. They tell what stands side by side; in a large collection each has many
 * pieces, and a search must not cost more for it.
 */
const longLists = (count: number) =>
  count <= LARGE
    ? { mostFiles: 16, isWorth: ({ rarity }: Unit) => rarity >= 0.3 }
    : { mostFiles: 8, isWorth: ({ rarity }: Unit) => rarity >= 0.5 }
// A quotation decides on what is found.
const allOf = ({ phrases }: AskedWords) => ({
  mostFiles: Number.POSITIVE_INFINITY,
  isWorth: (unit: Unit) => phrases.some(({ first, end }) => unit.first >= first && unit.first + 1 < end),
})

/** Finds the articles that answer a search, in the order of how well they do. */
export async function search(reader: SearchIndex, asked: AskedWords): Promise<Found> {
  const units = await unitsOf(reader, asked)
  const { count } = await reader.manifest()
  const tally = tallyOf(units, count)
  const { rows, has, wanted } = answering(asked, tally)
  rows.sort((a, b) => (tally.scores[b] as number) - (tally.scores[a] as number) || a - b)
  const isQuoting = asked.phrases.length > 0
  const quoted = isQuoting ? await withLongLists(reader, units, rows, allOf(asked)) : undefined
  const positions = quoted ?? positionsAtHand(units)
  const found = isQuoting ? rows.filter((row) => hasPhrases(asked, units, positions, row)) : rows
  const ranking = new Ranking(units, asked.words.length, count, found.slice(0, MOST_PASSAGES), positions)
  const scoreOf = (row: number): number => WHOLE_ARTICLE * (tally.scores[row] ?? 0) + ranking.score(row)
  let order = ranked(found, scoreOf)
  const best = order.slice(0, MOST_PASSAGES).map(({ row }) => row)
  const longer = await withLongLists(reader, units, best, longLists(count))
  if (longer) {
    ranking.lookInto(best, longer)
    order = ranked(found, scoreOf)
  }
  const most = found.reduce((max, row) => Math.max(max, has[row] ?? 0), 0)
  const isPartial = found.length > 0 && most < wanted
  return { rows: order.map(({ row }) => row), scores: order.map(({ score }) => score), isPartial, most, units }
}

function ranked(
  rows: readonly number[],
  scoreOf: (row: number) => number,
): readonly { readonly row: number; readonly score: number }[] {
  return rows.map((row) => ({ row, score: scoreOf(row) })).sort((a, b) => b.score - a.score || a.row - b.row)
}

/** What the passages of the best articles say. */
class Ranking {
  private readonly passages = new Map<number, number>()
  private readonly runs = new Map<number, readonly Run[]>()
  private rarityOf: (run: Run) => number = () => 0
  private readonly units: readonly Unit[]
  private readonly words: number
  private readonly count: number

  constructor(units: readonly Unit[], words: number, count: number, rows: readonly number[], positions: Positions) {
    this.units = units
    this.words = words
    this.count = count
    this.lookInto(rows, positions)
  }

  lookInto(rows: readonly number[], positions: Positions): void {
    for (const row of rows) {
      const occurrences = occurrencesIn(this.units, positions, row)
      this.passages.set(row, bestPassage(occurrences, this.words))
      this.runs.set(row, runsIn(occurrences))
    }
    this.rarityOf = runRarity([...this.runs.values()], this.count)
  }

  score(row: number): number {
    return (this.passages.get(row) ?? 0) + RUN * bestRun(this.runs.get(row) ?? [], this.rarityOf)
  }
}

interface Tally {
  readonly scores: Float32Array
  /** Bit i is set where word i of the search stands in the article. */
  readonly covered: Uint32Array
}

/** Adds up what each article has of the search, wherever it stands. */
function tallyOf(units: readonly Unit[], count: number): Tally {
  const tally = { scores: new Float32Array(count), covered: new Uint32Array(count) }
  const best = new Float32Array(count)
  for (const { first, isPair, lists, weight } of units) {
    const touched: number[] = []
    for (const { postings, agreement } of lists) {
      postings.rows.forEach((row, index) => {
        const value = agreement * strengthWeight(postings.strengths[index] ?? 0)
        if (best[row] === 0) touched.push(row)
        if (value > (best[row] as number)) best[row] = value
      })
    }
    const bits = isPair ? 0b11 << first : 1 << first
    for (const row of touched) {
      tally.scores[row] = (tally.scores[row] ?? 0) + (best[row] ?? 0) * weight
      tally.covered[row] = (tally.covered[row] ?? 0) | bits
      best[row] = 0
    }
  }
  return tally
}

interface Answering {
  readonly rows: number[]
  /** How many of the words that matter each article has, and how many there are. */
  readonly has: Uint8Array
  readonly wanted: number
}

/** The articles that have enough of a search; where none has, those that have as much of it as the best. */
function answering({ words }: AskedWords, { covered }: Tally): Answering {
  const content = words.reduce((bits, { isFunctionWord }, index) => (isFunctionWord ? bits : bits | (1 << index)), 0)
  const wanted = bitCount(content)
  const has = Uint8Array.from(covered, (bits) => bitCount(bits & content))
  const most = has.reduce((max, value) => Math.max(max, value), 0)
  const enough = Math.min(enoughOf(wanted), most)
  const rows: number[] = []
  if (most > 0) {
    has.forEach((value, row) => {
      if (value >= enough) rows.push(row)
    })
  }
  return { rows, has, wanted }
}

function bitCount(bits: number): number {
  let [rest, count] = [bits, 0]
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}
