import { LONGEST_WORDS } from '../searchWords.ts'
import { type Abbreviations, expandAbbreviations } from './abbreviations.ts'
import { areFunctionWords } from './functionWords.ts'
import { isBare, isSparserSpelling, syllableOf } from './syllable.ts'
import { type Token, tokenize } from './tokens.ts'

/** A word of a search. */
export interface AskedWord extends Token {
  /** As it was typed. */
  readonly typed: string
  /** It was typed as it stands here, and is no part of a long form or of a date. */
  readonly isWritten: boolean
  /** What an unfinished word may go on from: “quy” is read as qui, and may become quyết. */
  readonly stem: string
  /** Says little by itself, and may be missing from what is found. */
  readonly isFunctionWord: boolean
  /** The reader may still be typing it: it may go on, and get its tone. */
  readonly isOpen: boolean
  /** The next word belongs right behind it, unless a quotation or a sentence begins or ends between them. */
  readonly isJoined: boolean
  /** Most of the search was typed with marks: where this word has none, it was meant without. */
  readonly isMarked: boolean
}

/** Words that were put in quotation marks, as indices; `end` is exclusive. They are asked for exactly so. */
export interface AskedPhrase {
  readonly first: number
  readonly end: number
}

/** What is worth telling of a search, whatever it finds. */
export type SearchNote = 'no-words' | 'too-long' | 'open-quotation'

export interface AskedWords {
  readonly words: readonly AskedWord[]
  readonly phrases: readonly AskedPhrase[]
  readonly notes: readonly SearchNote[]
}

const MOST_WORDS = 30
const QUOTATION_MARK = /["“”„‟«»]/g
const LAST_IS_WHOLE = /[^\p{L}\p{M}\p{N}]$/u

/** A text without characters that nobody sees: soft hyphens and the like come along when text is copied. */
export const visible = (text: string): string => text.replaceAll(/\p{Cf}+/gu, '')

/** Reads what was typed into a search. Total: anything gives words, or a note that there are none. */
export function readSearch(typed: string, abbreviations: Abbreviations): AskedWords {
  const whole = visible(typed)
  const text = whole.slice(0, LONGEST_WORDS)
  const all = expandAbbreviations(tokenize(text), abbreviations)
  const tokens = all.slice(0, MOST_WORDS)
  const { spans, isLeftOpen } = quotations(text)
  const notes: SearchNote[] = []
  if (tokens.length === 0) notes.push('no-words')
  if (whole.length > LONGEST_WORDS || all.length > MOST_WORDS) notes.push('too-long')
  if (isLeftOpen && tokens.length > 0) notes.push('open-quotation')
  const phrases = spans.flatMap((span) => phrasesIn(tokens, span))
  const isOpenEnd = !notes.includes('too-long') && !LAST_IS_WHOLE.test(text)
  return { words: asked(text, tokens, phrases, isOpenEnd), phrases, notes }
}

function asked(
  text: string,
  tokens: readonly Token[],
  phrases: readonly AskedPhrase[],
  isOpenEnd: boolean,
): readonly AskedWord[] {
  const areFunction = areFunctionWords(tokens)
  const isAnyContent = areFunction.some((isFunction) => !isFunction)
  const isMarked = mostAreMarked(tokens)
  const phraseOf = (index: number) => phrases.findIndex(({ first, end }) => index >= first && index < end)
  return tokens.map((token, index) => ({
    ...token,
    typed: text.slice(token.start, token.end),
    isWritten: syllableOf(text.slice(token.start, token.end)).folded === token.folded,
    stem: stemOf(token, text),
    isFunctionWord: isAnyContent && areFunction[index] === true && phraseOf(index) < 0,
    // A long form that an abbreviation stands for is whole.
    isOpen: isOpenEnd && index === tokens.length - 1 && tokens[index - 1]?.start !== token.start,
    isJoined: index < tokens.length - 1 && !tokens[index + 1]?.isAfterBreak && phraseOf(index) === phraseOf(index + 1),
    isMarked,
  }))
}

const stemOf = ({ folded, start, end }: Token, text: string): string =>
  folded.endsWith('i') && /y\p{M}*$/iu.test(text.slice(start, end).normalize('NFD')) ? `${folded.slice(0, -1)}y` : folded

/** Half of all syllables of a text have marks, at least; where fewer have, the typist left them out. */
function mostAreMarked(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ folded }) => !/\d/.test(folded))
  return words.filter((word) => !isBare(word)).length * 2 >= words.length
}

interface Span {
  readonly start: number
  readonly end: number
}

function quotations(text: string): { readonly spans: readonly Span[]; readonly isLeftOpen: boolean } {
  const marks = [...text.matchAll(QUOTATION_MARK)].map(({ index }) => index)
  const spans: Span[] = []
  for (let at = 0; at + 1 < marks.length; at += 2) spans.push({ start: marks[at] as number, end: marks[at + 1] as number })
  return { spans, isLeftOpen: marks.length % 2 === 1 }
}

/** Where a sentence ends within a quotation, each part is asked for by itself. */
function phrasesIn(tokens: readonly Token[], { start, end }: Span): readonly AskedPhrase[] {
  const inside = tokens.flatMap((token, index) => (token.start > start && token.end <= end ? [index] : []))
  const firsts = inside.filter((index, at) => at === 0 || tokens[index]?.isAfterBreak)
  return firsts.map((first, at) => ({ first, end: firsts[at + 1] ?? (inside.at(-1) ?? first) + 1 }))
}

/** What a typist may still be on the way to. */
const GOES_ON = 0.4
/** By how the search was typed: where marks were left out, any are as good; where they were set, none means none. */
const MORE_MARKS = { sparing: 0.95, careful: 0.35 }
/** How much a form counts that has other marks than were typed. */
export const OTHER_MARKS = 0.3

/**
 * How well a form in a text answers a word of a search, from 0 to 1: 1 where it is as it was typed, less where the text has
 * more marks, little where it has others. Undefined where it is another word.
 */
export function agreement(word: AskedWord, folded: string, exact: string): number | undefined {
  const isSame = folded === word.folded
  if (!isSame && !goesOn(word, folded)) return undefined
  const typed = isSame || folded.startsWith(word.folded) ? word.exact : word.exact.replace(/i(?=\d?$)/, 'y')
  if (typed === exact || (isSame && isBare(word) && !word.isMarked)) return 1
  if (!isSparserSpelling(typed, exact, word.isOpen)) return isSame ? OTHER_MARKS : OTHER_MARKS * GOES_ON
  if (word.isOpen) return GOES_ON
  return word.isMarked ? MORE_MARKS.careful : MORE_MARKS.sparing
}

const goesOn = ({ isOpen, folded, stem }: AskedWord, other: string): boolean =>
  isOpen && (other.startsWith(folded) || other.startsWith(stem))

/** What agrees as well as this was meant; the rest is found since nothing may be missed. */
export const isMeant = (agreed: number): boolean => agreed > OTHER_MARKS
