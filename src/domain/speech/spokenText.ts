import type { ShortenedTerm } from '../glossary.ts'
import { dateRules } from './dateRules.ts'
import { documentRules, numberRules, phoneRules, rangeRules } from './numberRules.ts'
import type { SpeechRule } from './rule.ts'
import { signRules } from './signRules.ts'
import { unitRules } from './unitRules.ts'
import { abbreviationRules, glossaryRules, titleRules } from './wordRules.ts'

/** A run of what is said, and where it was written: start and end in the text, the end exclusive. */
export interface SpokenPiece {
  readonly said: string
  readonly start: number
  readonly end: number
}

/** What the ear is to hear of a written text, in order. */
export type SpokenText = readonly SpokenPiece[]

const WORD_OR_SIGN = /\p{L}[\p{L}\p{M}]*|[\s\S]/uy
const LETTER = /[\p{L}\p{M}\p{N}]/u

/**
 * Reads written Vietnamese (NFC) as it is said: numbers, dates, units and signs in words, abbreviations of the terms in their
 * long form, others by their letters. All other words stay as they are; no digit does.
 */
export function speechReader(terms: readonly ShortenedTerm[]): (text: string) => SpokenText {
  const rules = [
    ...titleRules,
    ...glossaryRules(terms),
    ...rangeRules,
    ...phoneRules,
    ...documentRules,
    ...dateRules,
    ...unitRules,
    ...numberRules,
    ...signRules,
    ...abbreviationRules,
  ]
  return (text) => spokenPieces(text, rules)
}

function spokenPieces(text: string, rules: readonly SpeechRule[]): SpokenText {
  const pieces: SpokenPiece[] = []
  let last = ''
  for (let start = 0; start < text.length; ) {
    const { said, end } = heardAt(text, start, rules)
    const spaced = joined(last, said)
    if (spaced !== '') {
      pieces.push({ said: spaced, start, end })
      last = spaced
    }
    start = end
  }
  return pieces
}

/** What is said from a place on, and where that ends. */
function heardAt(text: string, start: number, rules: readonly SpeechRule[]): { readonly said: string; readonly end: number } {
  for (const { pattern, say } of rules) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const said = match && say(match, match.groups ?? {})
    if (match && said !== undefined && said !== null) return { said, end: start + match[0].length }
  }
  WORD_OR_SIGN.lastIndex = start
  const said = WORD_OR_SIGN.exec(text)?.[0] ?? ''
  return { said, end: start + said.length }
}

/** Words that stood together as signs are apart as words, and by one space only. */
function joined(last: string, said: string): string {
  const after = last.at(-1) ?? ' '
  if (/\s/.test(after)) return said.trimStart()
  return LETTER.test(after) && LETTER.test(said[0] ?? '') ? ` ${said}` : said
}

/** The text as it is said. */
export function textOf(spoken: SpokenText): string {
  return spoken
    .map(({ said }) => said)
    .join('')
    .trim()
}

/**
 * Where that was written which is said from a place on in the spoken text: start and end in the written one. A voice tells
 * with every word where it is.
 */
export function writtenAt(spoken: SpokenText, index: number): { readonly start: number; readonly end: number } | undefined {
  let end = 0
  for (const { said, ...place } of spoken) {
    end += said.length
    if (index < end) return place
  }
  return undefined
}
