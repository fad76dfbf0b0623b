import { sentenceAt } from '../sentence.ts'
import { type AskedWords, OTHER_MARKS } from './askedWords.ts'
import { type Match, rangesOf, type TextRange } from './marks.ts'
import type { SearchField } from './searchText.ts'

/** A text with what matched in it. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly TextRange[]
}

/** The sentence that answers best, in one of the texts; `value` says how well. */
export interface Excerpt extends MarkedText {
  readonly field: number
  readonly value: number
}

const FUNCTION_WORD = 0.1
const FOLLOWS = 0.5
// A heading says what the text below it says better.
const LEAST_SENTENCE = 60
const SHORT = 0.8
const NOTE = 0.7

/** The best sentence of the texts for a search, given their matches; undefined where nothing matches. */
export function bestExcerpt(
  texts: readonly SearchedText[],
  matches: readonly (readonly Match[])[],
  asked: AskedWords,
): Excerpt | undefined {
  const weights = wordWeights(matches.flat(), asked)
  const best = texts
    .flatMap(({ text }, field) => sentencesWith(text, field, matches[field] ?? []))
    .map((sentence) => ({
      ...sentence,
      value: valueOfSentence(sentence, weights) * (texts[sentence.field]?.isNote ? NOTE : 1),
    }))
    .reduce<RatedSentence | undefined>((most, one) => (!most || one.value > most.value ? one : most), undefined)
  if (!best) return undefined
  const { field, value } = best
  return { ...cutOut(texts[field]?.text ?? '', best, rangesOf(best.matches)), field, value }
}

/** What an excerpt may be taken from. */
type SearchedText = Pick<SearchField, 'text' | 'isNote'>

/**
 * How much each word counts in a sentence of this article. The more often it stands there the less: an article on Chí Linh
 * names it in every paragraph, and whoever asks for hộ nghèo in Chí Linh wants to read of hộ nghèo.
 */
function wordWeights(matches: readonly Match[], { words }: AskedWords): readonly number[] {
  return words.map(({ isFunctionWord }, index) => {
    const count = matches.filter(({ word, length }) => index >= word && index < word + length).length
    return (isFunctionWord ? FUNCTION_WORD : 1) / Math.sqrt(Math.max(count, 1))
  })
}

interface Sentence extends TextRange {
  readonly field: number
  readonly matches: readonly Match[]
}

type RatedSentence = Sentence & { readonly value: number }

function sentencesWith(text: string, field: number, matches: readonly Match[]): readonly Sentence[] {
  const sentences = new Map<number, Sentence & { matches: Match[] }>()
  for (const match of matches) {
    const { start, end } = sentenceAt(text, match.start)
    const sentence = sentences.get(start) ?? { start, end: Math.max(end, match.end), field, matches: [] }
    sentence.matches.push(match)
    sentences.set(start, sentence)
  }
  return [...sentences.values()]
}

/** Each word of the search counts once, by its best match; longer runs more than words apart. */
function valueOfSentence({ start, end, matches }: Sentence, weights: readonly number[]): number {
  const values = weights.map(() => 0)
  for (const { word, length, isMeant } of matches) {
    for (let at = word; at < word + length; at++) {
      const value = (weights[at] ?? 0) * (isMeant ? 1 : OTHER_MARKS) * (at > word ? 1 + FOLLOWS : 1)
      values[at] = Math.max(values[at] ?? 0, value)
    }
  }
  return values.reduce((sum, value) => sum + value, 0) * (end - start < LEAST_SENTENCE ? SHORT : 1)
}

const LONGEST_EXCERPT = 320
const BEFORE_MATCH = 90

/** A long sentence is cut at words, so that its first match shows. */
function cutOut(text: string, sentence: TextRange, marks: readonly TextRange[]): MarkedText {
  const first = marks[0] ?? { start: sentence.start, end: sentence.start }
  const isLong = sentence.end - sentence.start > LONGEST_EXCERPT
  const start =
    isLong && first.start - sentence.start > BEFORE_MATCH + 40
      ? wordStart(text, first.start - BEFORE_MATCH, first.start)
      : sentence.start
  const end = sentence.end - start > LONGEST_EXCERPT ? wordEnd(text, start + LONGEST_EXCERPT, first.end) : sentence.end
  const before = start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  return {
    text: before + text.slice(start, end) + after,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start + before.length, end: mark.end - start + before.length })),
  }
}

/** Where a word begins from `near` on, at `last` at the latest: an address goes on for long without a space. */
function wordStart(text: string, near: number, last: number): number {
  const space = text.indexOf(' ', near)
  return space >= 0 && space < last ? space + 1 : last
}

/** Where a word ends up to `near`, at `first` at the earliest. */
const wordEnd = (text: string, near: number, first: number): number => Math.max(first, text.lastIndexOf(' ', near))
