import { type AskedWord, type AskedWords, isMeant } from './askedWords.ts'
import type { KnownWord } from './indexFiles.ts'
import { articlesOf, type SearchIndex } from './indexReader.ts'
import { isBare, syllableOf, writeSyllable } from './syllable.ts'
import type { TableEntry } from './tableEntry.ts'
import { readTelex } from './telex.ts'
import type { Unit } from './units.ts'

/** A word that was searched for in place of one that was typed. */
export interface Correction {
  readonly typed: string
  readonly meant: string
}

export interface Corrected {
  readonly asked: AskedWords
  readonly corrections: readonly Correction[]
}

const SHORTEST = 3
const MOST_TRIED = 12

/**
 * The search as it may have been meant: typed by the rules of Telex, or with one slip. Undefined where no word is in doubt,
 * or nothing better is known.
 */
export async function corrected(reader: SearchIndex, asked: AskedWords, units: readonly Unit[]): Promise<Corrected | undefined> {
  const doubtful = asked.words.flatMap((word, index) => (isDoubtful(asked, units, index) ? [{ word, index }] : []))
  if (doubtful.length === 0) return undefined
  const known = await reader.vocabulary()
  return fromTelex(asked, new Set(known.map(({ folded }) => folded))) ?? withoutSlip(reader, asked, doubtful, known)
}

/** Every word that is none, and is one by the rules of Telex: who types one so types all so. */
function fromTelex(asked: AskedWords, known: ReadonlySet<string>): Corrected | undefined {
  const corrections: Correction[] = []
  const words = asked.words.map((word) => {
    const exact = word.isWritten && isBare(word) && !known.has(word.folded) ? readTelex(word.folded) : undefined
    const meant = exact && writeSyllable(exact)
    // As it is compared: quys is quý, and so is quí.
    const syllable = meant && syllableOf(meant)
    if (!meant || !syllable || !known.has(syllable.folded)) return word
    corrections.push({ typed: word.typed, meant })
    return { ...word, ...syllable, isOpen: false, isMarked: true }
  })
  return corrections.length > 0 ? { asked: { ...asked, words }, corrections } : undefined
}

interface Doubt {
  readonly word: AskedWord
  readonly index: number
}

async function withoutSlip(
  reader: SearchIndex,
  asked: AskedWords,
  doubtful: readonly Doubt[],
  known: readonly KnownWord[],
): Promise<Corrected | undefined> {
  const tried = doubtful.flatMap((doubt) => candidatesFor(doubt.word, known).map((candidate) => ({ ...doubt, ...candidate })))
  const rated = await Promise.all(tried.map(async (one) => ({ ...one, value: await valueIn(reader, asked, one) })))
  const best = rated.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value)[0]
  if (!best) return undefined
  const { word, index, folded } = best
  const exact = isBare(word) ? folded : await likeliestSpelling(reader, folded, word.exact)
  return {
    asked: {
      ...asked,
      words: asked.words.with(index, { ...word, folded, exact, isOpen: false, isMarked: !isBare(word) && word.isMarked }),
    },
    corrections: [{ typed: word.typed, meant: writeSyllable(exact) }],
  }
}

/** The most common way to write a word with the tone that was typed; without it, where it is never written so. */
async function likeliestSpelling(reader: SearchIndex, folded: string, typed: string): Promise<string> {
  const entry = await reader.entry('words', folded)
  const common = [...(entry?.variants ?? [])].sort((a, b) => b.articles - a.articles).map(({ exact }) => exact)
  const tone = typed.at(-1) ?? ''
  return common.find((exact) => exact.at(-1) === tone || (!/\d$/.test(tone) && !/\d$/.test(exact))) ?? common[0] ?? folded
}

/** A word is in doubt where no article has it beside any of its neighbours in the search; alone, where no article has it. */
function isDoubtful({ words, phrases }: AskedWords, units: readonly Unit[], index: number): boolean {
  const word = words[index] as AskedWord
  if (!word.isWritten || word.folded.length < SHORTEST || /\d/.test(word.folded)) return false
  if (phrases.some(({ first, end }) => index >= first && index < end)) return false
  const pairs = units.filter(({ first, isPair }) => isPair && (first === index || first === index - 1))
  if (pairs.length > 0) return pairs.every((unit) => !isKnown(unit))
  return !units.some((unit) => unit.first === index && !unit.isPair && isKnown(unit))
}

const isKnown = ({ lists }: Unit): boolean => lists.some(({ agreement }) => isMeant(agreement))

interface Candidate {
  readonly folded: string
  /** Less, the further away it is. */
  readonly nearness: number
}

function candidatesFor(word: AskedWord, known: readonly KnownWord[]): readonly Candidate[] {
  return known
    .filter(({ folded }) => folded !== word.folded && isOneSlipAway(word.folded, folded))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_TRIED)
    .map(({ folded }) => ({ folded, nearness: folded[0] === word.folded[0] ? 1 : 0.7 }))
}

/** Whether one letter more, less, another, or two in the wrong order make the one word of the other. */
export function isOneSlipAway(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === word[start]) start++
  const [restTyped, restWord] = [typed.slice(start), word.slice(start)]
  if (restTyped.length === restWord.length) {
    const isSwapped = restTyped[0] === restWord[1] && restTyped[1] === restWord[0] && restTyped.slice(2) === restWord.slice(2)
    return isSwapped || restTyped.slice(1) === restWord.slice(1)
  }
  return restTyped.length > restWord.length ? restTyped.slice(1) === restWord : restTyped === restWord.slice(1)
}

/** How often a candidate stands beside the neighbours that the search has it beside; 0 where none of them knows it. */
async function valueIn(
  reader: SearchIndex,
  { words }: AskedWords,
  { index, folded, nearness }: Doubt & Candidate,
): Promise<number> {
  const [before, after] = [words[index - 1], words[index]?.isJoined ? words[index + 1] : undefined]
  const left = before?.isJoined ? [reader.entry('pairs', `${before.folded} ${folded}`)] : []
  const right = after ? [reader.entry('pairs', `${folded} ${after.folded}`)] : []
  const beside = (await Promise.all([...left, ...right])).map(often)
  if (beside.length === 0) return nearness * often(await reader.entry('words', folded))
  const isAll = beside.every((value) => value > 0)
  return nearness * beside.reduce((sum, value) => sum + value, 0) * (isAll ? 2 : 1)
}

const often = (entry: TableEntry | undefined): number => (entry ? Math.log(1 + articlesOf(entry)) + 1 : 0)
