import { type AskedWords, agreement, isMeant } from './askedWords.ts'
import type { Token } from './tokens.ts'

/** A run of characters in a text; the end is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A place in a text that answers words of a search, one behind the other. */
export interface Match extends TextRange {
  /** Index of the first word of the search that it answers, and how many it does. */
  readonly word: number
  readonly length: number
  /** It has the marks that were typed. */
  readonly isMeant: boolean
}

/** Every place in a text that answers the search: the longest runs of its words. */
export function matchesIn(tokens: readonly Token[], { words }: AskedWords): readonly Match[] {
  const matches: Match[] = []
  for (let at = 0; at < tokens.length; at++) {
    for (let word = 0; word < words.length; word++) {
      // It is part of the run that began one word before.
      if (
        at > 0 &&
        word > 0 &&
        words[word - 1]?.isJoined &&
        !tokens[at]?.isAfterBreak &&
        agreementAt(tokens, at - 1, words, word - 1) !== undefined
      )
        continue
      const match = runFrom(tokens, at, words, word)
      if (match && (match.length === words.length || isWhole(tokens, at, match.length))) matches.push(match)
    }
  }
  return matches
}

const agreementAt = (tokens: readonly Token[], at: number, words: AskedWords['words'], word: number): number | undefined => {
  const [token, asked] = [tokens[at], words[word]]
  return token && asked && agreement(asked, token.folded, token.exact)
}

/** Where more is asked for, an abbreviation answers with all of its long form or not at all: HĐND is not UBND for its nhân dân. */
function isWhole(tokens: readonly Token[], at: number, length: number): boolean {
  const isCutBetween = (before: Token | undefined, after: Token | undefined) =>
    before !== undefined && after !== undefined && before.start === after.start && before.end === after.end
  return !isCutBetween(tokens[at - 1], tokens[at]) && !isCutBetween(tokens[at + length - 1], tokens[at + length])
}

function runFrom(tokens: readonly Token[], at: number, words: AskedWords['words'], word: number): Match | undefined {
  let [length, areMeant] = [0, true]
  for (;;) {
    const agreed = agreementAt(tokens, at + length, words, word + length)
    if (agreed === undefined) break
    areMeant &&= isMeant(agreed)
    length++
    if (!words[word + length - 1]?.isJoined || tokens[at + length]?.isAfterBreak) break
  }
  if (length === 0) return undefined
  const { start } = tokens[at] as Token
  const { end } = tokens[at + length - 1] as Token
  return { start, end, word, length, isMeant: areMeant }
}

/**
 * The matches that are worth showing in an article, by its texts. What matches as it was typed drives out what has other
 * marks; words that stand together somewhere are not shown where they stand alone; function words never are.
 */
export function worthShowing(
  fields: readonly (readonly Match[])[],
  { words, phrases }: AskedWords,
): readonly (readonly Match[])[] {
  const all = fields.flat()
  const inRuns = new Set(all.filter(isRun).flatMap(({ word, length }) => indices(word, length)))
  const meant = new Set(all.filter((match) => match.isMeant).flatMap(({ word, length }) => indices(word, length)))
  const quoted = new Set(phrases.flatMap(({ first, end }) => indices(first, end - first)))
  const isShown = (match: Match): boolean => {
    const covered = indices(match.word, match.length)
    if (!match.isMeant && covered.every((word) => meant.has(word))) return false
    if (covered.some((word) => quoted.has(word)))
      return phrases.some(({ first, end }) => match.word === first && match.length === end - first)
    if (isRun(match)) return covered.some((word) => !words[word]?.isFunctionWord)
    return !inRuns.has(match.word) && !words[match.word]?.isFunctionWord
  }
  return fields.map((matches) => matches.filter(isShown))
}

const isRun = ({ length }: Match): boolean => length > 1

const indices = (first: number, length: number): readonly number[] => Array.from({ length }, (_, at) => first + at)

/** Matches as ranges in order, none touching another. */
export function rangesOf(matches: readonly TextRange[]): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1)
    if (last && start <= last.end) ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else ranges.push({ start, end })
  }
  return ranges
}
