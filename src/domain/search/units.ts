import { type AskedWord, type AskedWords, agreement, isMeant } from './askedWords.ts'
import { articlesOf, type SearchIndex } from './indexReader.ts'
import type { Postings } from './postings.ts'
import type { TableEntry, Variant } from './tableEntry.ts'

/** The list of one form, and how well that form answers the search. */
export interface UnitList {
  readonly variant: Variant
  readonly postings: Postings
  readonly agreement: number
  /** It is as it was typed: what a quotation asks for. */
  readonly isAsTyped: boolean
}

/** What is looked up for a search: a word of it, or two that stand together. */
export interface Unit {
  /** Indices of the words that it covers: one, or two in a row. */
  readonly first: number
  readonly isPair: boolean
  readonly lists: readonly UnitList[]
  /** The rarer it is, the more it says. */
  readonly rarity: number
  /** How much it counts where it stands once, as it was typed. */
  readonly weight: number
}

// Of a short search every word is looked up at once; of a longer one those that no pair is known of.
const SHORT = 4
const MOST_SINGLE_WORDS = 8
const PREFIX_SHARDS = 2
const MOST_CONTINUATIONS = 60

/** Looks up a search: all pairs of its words, and as many of the words themselves as it takes. */
export async function unitsOf(reader: SearchIndex, { words, phrases }: AskedWords): Promise<readonly Unit[]> {
  const { count } = await reader.manifest()
  const lookUp = (first: number) => wordUnit(reader, words[first] as AskedWord, { first, isAlone: words.length === 1, count })
  const content = words.flatMap(({ isFunctionWord }, index) => (isFunctionWord ? [] : [index]))
  const quoted = phrases.flatMap(({ first, end }) => (end - first === 1 ? [first] : []))
  const atOnce = [...new Set([...quoted, ...(content.length <= SHORT ? content : [])])]
  const [pairs, singles] = await Promise.all([
    Promise.all(words.flatMap(({ isJoined }, first) => (isJoined ? [pairUnit(reader, words, first, count)] : []))),
    Promise.all(atOnce.map(lookUp)),
  ])
  const inPairs = new Set(pairs.flatMap(({ first, lists }) => (lists.length > 0 ? [first, first + 1] : [])))
  const alone = content.filter((index) => !inPairs.has(index) && !atOnce.includes(index))
  return weighted([...pairs, ...singles, ...(await Promise.all(alone.slice(0, MOST_SINGLE_WORDS).map(lookUp)))])
}

// A word says little that its pairs do not; much where none of them is known.
const BESIDE_PAIRS = 0.3

function weighted(units: readonly Omit<Unit, 'weight'>[]): readonly Unit[] {
  const inPairs = new Set(units.flatMap(({ isPair, lists, first }) => (isPair && lists.length > 0 ? [first, first + 1] : [])))
  return units.map((unit) => ({ ...unit, weight: unit.rarity * (unit.isPair || !inPairs.has(unit.first) ? 1 : BESIDE_PAIRS) }))
}

async function pairUnit(
  reader: SearchIndex,
  words: readonly AskedWord[],
  first: number,
  count: number,
): Promise<Omit<Unit, 'weight'>> {
  const [left, right] = words.slice(first, first + 2) as [AskedWord, AskedWord]
  const entries = await entriesFor(reader, 'pairs', `${left.folded} `, right)
  const lists = await listsOf(reader, entries, (folded, exact) => {
    const [foldedLeft = '', foldedRight = ''] = folded.split(' ')
    const [exactLeft = '', exactRight = ''] = exact.split(' ')
    const [ofLeft, ofRight] = [agreement(left, foldedLeft, exactLeft), agreement(right, foldedRight, exactRight)]
    return ofLeft === undefined || ofRight === undefined ? undefined : Math.min(ofLeft, ofRight)
  })
  return { first, isPair: true, lists, rarity: rarityOf(lists, count) }
}

/**
 * Of many articles, a word among others is not read in spellings that were not meant: its pairs are, and it stands in so many
 * articles in some way or other that it says nothing. A word that is all of a search is read in every spelling.
 */
function worthReading(
  { folded, variants }: TableEntry,
  agree: (folded: string, exact: string) => number | undefined,
): TableEntry {
  const isWorth = ({ exact, list }: Variant) => list.form !== 'long' || isMeant(agree(folded, exact) ?? 0)
  return { folded, variants: variants.filter(isWorth) }
}

async function wordUnit(
  reader: SearchIndex,
  word: AskedWord,
  { first, isAlone, count }: { readonly first: number; readonly isAlone: boolean; readonly count: number },
): Promise<Omit<Unit, 'weight'>> {
  const entries = await entriesFor(reader, 'words', '', word)
  const agree = (folded: string, exact: string) => agreement(word, folded, exact)
  const lists = await listsOf(reader, isAlone ? entries : entries.map((entry) => worthReading(entry, agree)), agree)
  return { first, isPair: false, lists, rarity: rarityOf(lists, count) }
}

async function entriesFor(
  reader: SearchIndex,
  table: 'words' | 'pairs',
  before: string,
  { folded, stem, isOpen }: AskedWord,
): Promise<readonly TableEntry[]> {
  const key = before + folded
  const whole = reader.entry(table, key)
  if (!isOpen) return [await whole].filter((entry) => entry !== undefined)
  const starts = [...new Set([key, before + stem])]
  const read = await Promise.all(starts.map((start) => reader.entriesFrom(table, start, PREFIX_SHARDS, MOST_CONTINUATIONS)))
  const longer = read.flat()
  return [await whole, ...longer.filter(({ folded }) => folded !== key)].filter((entry) => entry !== undefined)
}

async function listsOf(
  reader: SearchIndex,
  entries: readonly TableEntry[],
  agree: (folded: string, exact: string) => number | undefined,
): Promise<readonly UnitList[]> {
  const answering = entries.flatMap(({ folded, variants }) =>
    variants.flatMap((variant) => {
      const agreed = agree(folded, variant.exact)
      return agreed === undefined ? [] : [{ variant, agreement: agreed }]
    }),
  )
  const lists = await Promise.all(
    answering.map(async (found) => ({
      ...found,
      isAsTyped: found.agreement >= LEAST_AS_TYPED,
      postings: await reader.postings(found.variant),
    })),
  )
  return scaled(lists)
}

/** Where nothing stands just as it was typed, what comes nearest counts as much as if it did. */
function scaled(lists: readonly UnitList[]): readonly UnitList[] {
  const best = lists.reduce((most, list) => Math.max(most, list.agreement), 0)
  if (best === 1 || !isMeant(best)) return lists
  return lists.map((list) => (isMeant(list.agreement) ? { ...list, agreement: list.agreement / best } : list))
}

const LEAST_AS_TYPED = 0.8
const LEAST_RARITY = 0.1

/** Of what was typed; where it stands nowhere, of what was meant, and else of all. */
function rarityOf(lists: readonly UnitList[], count: number): number {
  const best = lists.reduce((most, list) => Math.max(most, list.agreement), 0)
  const typed = lists.filter(({ agreement }) => agreement >= Math.min(best, LEAST_AS_TYPED))
  const articles = articlesOf({ folded: '', variants: typed.map(({ variant }) => variant) })
  return Math.max(LEAST_RARITY, Math.log((count + 1) / (articles + 0.5)))
}
