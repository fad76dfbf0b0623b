import { sentenceAt } from '../sentence.ts'
import type { AskedWords } from './askedWords.ts'
import { type Match, rangesOf, type TextRange } from './marks.ts'

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

const OTHER_MARKS = 0.3
const FUNCTION_WORD = 0.1
const FOLLOWS = 0.5
// A heading says what the text below it says better.
const LEAST_SENTENCE = 60
const SHORT = 0.8

/** The best sentence of the texts for a search, given their matches; undefined where nothing matches. */
export function bestExcerpt(
  texts: readonly string[],
  matches: readonly (readonly Match[])[],
  asked: AskedWords,
): Excerpt | undefined {
  let best: (TextRange & { readonly field: number; readonly value: number; readonly matches: readonly Match[] }) | undefined
  for (const [field, text] of texts.entries()) {
    for (const sentence of sentencesWith(text, matches[field] ?? [])) {
      const value = valueOf(sentence.matches, asked) * (sentence.end - sentence.start < LEAST_SENTENCE ? SHORT : 1)
      if (!best || value > best.value) best = { ...sentence, field, value }
    }
  }
  if (!best) return undefined
  const text = texts[best.field] ?? ''
  return { ...cutOut(text, best, rangesOf(best.matches)), field: best.field, value: best.value }
}

function sentencesWith(text: string, matches: readonly Match[]): readonly (TextRange & { readonly matches: readonly Match[] })[] {
  const sentences = new Map<number, TextRange & { matches: Match[] }>()
  for (const match of matches) {
    const { start, end } = sentenceAt(text, match.start)
    const sentence = sentences.get(start) ?? { start, end: Math.max(end, match.end), matches: [] }
    sentence.matches.push(match)
    sentences.set(start, sentence)
  }
  return [...sentences.values()]
}

/** Each word of the search counts once, by its best match; longer runs more than words apart. */
function valueOf(matches: readonly Match[], { words }: AskedWords): number {
  const byWord = new Map<number, number>()
  for (const { word, length, isMeant } of matches) {
    for (let at = word; at < word + length; at++) {
      const weight = words[at]?.isFunctionWord ? FUNCTION_WORD : isMeant ? 1 : OTHER_MARKS
      byWord.set(at, Math.max(byWord.get(at) ?? 0, weight * (at > word ? 1 + FOLLOWS : 1)))
    }
  }
  return [...byWord.values()].reduce((sum, value) => sum + value, 0)
}

const LONGEST_EXCERPT = 320
const BEFORE_MATCH = 90

/** A long sentence is cut at words, so that its first match shows. */
function cutOut(text: string, sentence: TextRange, marks: readonly TextRange[]): MarkedText {
  const first = marks[0]?.start ?? sentence.start
  const start =
    first - sentence.start > BEFORE_MATCH + 40 && sentence.end - sentence.start > LONGEST_EXCERPT
      ? wordStart(text, first - BEFORE_MATCH)
      : sentence.start
  const end = sentence.end - start > LONGEST_EXCERPT ? wordEnd(text, start + LONGEST_EXCERPT) : sentence.end
  const before = start > sentence.start ? '… ' : ''
  const after = end < sentence.end ? ' …' : ''
  return {
    text: before + text.slice(start, end) + after,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start + before.length, end: mark.end - start + before.length })),
  }
}

const wordStart = (text: string, near: number): number => text.indexOf(' ', near) + 1
const wordEnd = (text: string, near: number): number => {
  const space = text.lastIndexOf(' ', near)
  return space > 0 ? space : near
}
