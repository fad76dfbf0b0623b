import type { DataVersion } from '../dataVersion.ts'
import type { ShortenedTerm } from '../glossary.ts'
import { type Abbreviations, abbreviationsOf, expandAbbreviations } from './abbreviations.ts'
import { type IndexFile, type KnownWord, manifestFiles, VOCABULARY, writeVocabulary } from './indexFiles.ts'
import { BODY_START, LEAD_START, type PositionLists } from './postings.ts'
import { type SearchText, searchFields, type Zone } from './searchText.ts'
import { type ExactList, TableWriter } from './tableWriter.ts'
import { tokenize } from './tokens.ts'

// Signs in the stream of an article's words, below the ids of words.
const BREAK = 0
const START_OF: Readonly<Record<Zone, number>> = { title: 1, lead: 2, body: 3 }
const FIRST_ID = 4
const FIRST_POSITION: Readonly<Record<number, number>> = { 1: 0, 2: LEAD_START, 3: BODY_START }

// A longer run of letters is no word; a rarer word, in a large collection, hardly what was meant.
const LONGEST_WORD = 24
const MOST_KNOWN_WORDS = 20_000
/** So many places of words are sorted at once: it bounds the memory, whatever the number of articles. */
const PLACES_AT_ONCE = 12_000_000
// Two ids make one number; above, they would no longer be told apart.
const MOST_IDS = 2 ** 26

interface KnownForm {
  readonly folded: string
  readonly exact: string
}

/** Builds the index of a collection: add every article in the order of the rows, then take the files. */
export class IndexBuilder {
  private readonly ids = new Map<string, number>()
  private readonly forms: KnownForm[] = []
  private readonly streams: Uint32Array[] = []
  private readonly terms: readonly ShortenedTerm[]
  private readonly abbreviations: Abbreviations

  private readonly placesAtOnce: number

  constructor(terms: readonly ShortenedTerm[], placesAtOnce = PLACES_AT_ONCE) {
    this.terms = terms
    this.placesAtOnce = placesAtOnce
    this.abbreviations = abbreviationsOf(terms)
  }

  add(text: SearchText): void {
    const stream: number[] = []
    let zone: Zone | undefined
    for (const field of searchFields(text)) {
      if (field.zone !== zone) stream.push(START_OF[field.zone])
      zone = field.zone
      for (const token of expandAbbreviations(tokenize(field.text), this.abbreviations)) {
        if (token.isAfterBreak) stream.push(BREAK)
        // What is no word parts those beside it.
        stream.push(token.folded.length <= LONGEST_WORD ? this.idOf(token) : BREAK)
      }
      stream.push(BREAK)
    }
    this.streams.push(Uint32Array.from(stream))
  }

  /** All files of the index. The articles' own texts are none of them. */
  *files(version: DataVersion): Generator<IndexFile> {
    let lists = 0
    const nextList = () => lists++
    const [words, pairs] = [new TableWriter('words', nextList), new TableWriter('pairs', nextList)]
    const known: KnownWord[] = []
    for (const isTaken of this.passes()) {
      for (const { folded, variants } of this.entriesOfWords(isTaken)) {
        known.push({ folded, articles: articlesIn(variants) })
        yield* words.add(folded, variants)
      }
      for (const { folded, variants } of this.entriesOfPairs(isTaken)) yield* pairs.add(folded, variants)
    }
    yield* words.end()
    yield* pairs.end()
    yield { name: VOCABULARY, bytes: writeVocabulary(mostCommon(known)) }
    const shards = { words: words.firsts, pairs: pairs.firsts }
    yield* manifestFiles({ version, count: this.streams.length, terms: this.terms, shards })
  }

  private idOf({ folded, exact }: KnownForm): number {
    const key = `${folded} ${exact}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = FIRST_ID + this.forms.length
    if (id >= MOST_IDS) throw new RangeError('too many different words')
    this.ids.set(key, id)
    this.forms.push({ folded, exact })
    return id
  }

  private formOf(id: number): KnownForm {
    return this.forms[id - FIRST_ID] as KnownForm
  }

  /** Splits the ids into groups, in the order of their folded forms, that have about so many places each as can be sorted at once. */
  private *passes(): Generator<(id: number) => boolean> {
    const counts = new Uint32Array(this.forms.length)
    for (const stream of this.streams) for (const id of stream) if (id >= FIRST_ID) count(counts, id - FIRST_ID)
    const order = this.forms.map(({ folded }, index) => ({ folded, index })).sort((a, b) => compare(a.folded, b.folded))
    let taken = new Uint8Array(this.forms.length)
    let places = 0
    for (const [at, { folded, index }] of order.entries()) {
      taken[index] = 1
      places += counts[index] as number
      // All that folds alike belongs into one entry.
      const isGroupEnd = order[at + 1]?.folded !== folded
      if (at < order.length - 1 && !(isGroupEnd && places >= this.placesAtOnce)) continue
      const ofThisPass = taken
      yield (id) => ofThisPass[id - FIRST_ID] === 1
      taken = new Uint8Array(this.forms.length)
      places = 0
    }
  }

  private *entriesOfWords(isTaken: (id: number) => boolean): Generator<Entry> {
    const places = new Places()
    this.eachPlace((id, row, position) => {
      if (isTaken(id)) places.add(id, row, position)
    })
    yield* entriesOf(places, (id) => this.formOf(id))
  }

  private *entriesOfPairs(isTaken: (id: number) => boolean): Generator<Entry> {
    const places = new Places()
    const pairIds = new Map<number, number>()
    const members: [number, number][] = []
    this.eachPlace((id, row, position, next) => {
      if (next < FIRST_ID || !isTaken(id)) return
      const key = id * MOST_IDS + next
      let pair = pairIds.get(key)
      if (pair === undefined) {
        pair = members.length
        pairIds.set(key, pair)
        members.push([id, next])
      }
      places.add(pair, row, position)
    })
    yield* entriesOf(places, (pair) => {
      const [first, second] = (members[pair] as [number, number]).map((id) => this.formOf(id)) as [KnownForm, KnownForm]
      return { folded: `${first.folded} ${second.folded}`, exact: `${first.exact} ${second.exact}` }
    })
  }

  private eachPlace(visit: (id: number, row: number, position: number, next: number) => void): void {
    for (const [row, stream] of this.streams.entries()) {
      let position = 0
      for (let at = 0; at < stream.length; at++) {
        const id = stream[at] as number
        if (id >= FIRST_ID) visit(id, row, position, stream[at + 1] ?? BREAK)
        else position = Math.max(position, FIRST_POSITION[id] ?? 0)
        position++
      }
    }
  }
}

interface Entry {
  readonly folded: string
  readonly variants: readonly ExactList[]
}

/** In how many articles a word stands, however it is written. */
const articlesIn = (variants: readonly ExactList[]): number => new Set(variants.flatMap(({ lists }) => [...lists.rows])).size

/** Counts one more at an index, and gives the count before it. */
function count(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function mostCommon(words: readonly KnownWord[]): readonly KnownWord[] {
  const letters = words.filter(({ folded }) => !/\d/.test(folded))
  if (letters.length <= MOST_KNOWN_WORDS) return letters
  const least = letters.map(({ articles }) => articles).sort((a, b) => b - a)[MOST_KNOWN_WORDS] as number
  return letters.filter(({ articles }) => articles > least)
}

function* entriesOf(places: Places, formOf: (term: number) => KnownForm): Generator<Entry> {
  const terms = places.terms().map((term) => ({ term, ...formOf(term) }))
  terms.sort((a, b) => compare(a.folded, b.folded) || compare(a.exact, b.exact))
  const sorted = places.sorted()
  for (let at = 0; at < terms.length; ) {
    const { folded } = terms[at] as KnownForm
    const variants: ExactList[] = []
    for (; terms[at]?.folded === folded; at++) {
      const { exact, term } = terms[at] as KnownForm & { term: number }
      variants.push({ exact, lists: sorted(term) })
    }
    yield { folded, variants }
  }
}

/** Places of terms, collected in the order of the rows. */
class Places {
  private term = new Uint32Array(1 << 16)
  private row = new Uint32Array(1 << 16)
  private position = new Uint32Array(1 << 16)
  private length = 0
  private most = 0

  add(term: number, row: number, position: number): void {
    if (this.length === this.term.length) this.grow()
    this.term[this.length] = term
    this.row[this.length] = row
    this.position[this.length++] = position
    if (term > this.most) this.most = term
  }

  /** Every term that has a place. */
  terms(): number[] {
    return [...new Set(this.term.subarray(0, this.length))]
  }

  /** Sorts by counting: places of one term stay in the order in which they came, which is that of rows and positions. */
  sorted(): (term: number) => PositionLists {
    const starts = new Uint32Array(this.most + 2)
    for (let at = 0; at < this.length; at++) count(starts, (this.term[at] as number) + 1)
    for (let term = 0; term <= this.most; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
    const next = starts.slice()
    const order = new Uint32Array(this.length)
    for (let at = 0; at < this.length; at++) order[count(next, this.term[at] as number)] = at
    return (term) => this.listsOf(order.subarray(starts[term], starts[term + 1]))
  }

  private listsOf(order: Uint32Array): PositionLists {
    const [rows, starts]: [number[], number[]] = [[], []]
    order.forEach((place, index) => {
      const row = this.row[place] as number
      if (rows.at(-1) === row) return
      rows.push(row)
      starts.push(index)
    })
    starts.push(order.length)
    return {
      rows: Uint32Array.from(rows),
      starts: Uint32Array.from(starts),
      positions: order.map((place) => this.position[place] as number),
    }
  }

  private grow(): void {
    for (const column of ['term', 'row', 'position'] as const) {
      const grown = new Uint32Array(this[column].length * 2)
      grown.set(this[column])
      this[column] = grown
    }
  }
}
