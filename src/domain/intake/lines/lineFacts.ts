import { sentencesOf } from '../../sentence.ts'
import { type DateLine, readDateLine } from '../dateLine.ts'
import type { PageLine } from '../page.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { furnitureByNames } from './furnitureByNames.ts'
import { lineKey, wordCount } from './lineKey.ts'

/** A line with what can be told of it alone, before its neighbours are looked at. */
export interface LineFacts {
  readonly line: PageLine
  readonly text: string
  /** To compare it with others. */
  readonly key: string
  readonly words: number
  readonly endsSentence: boolean
  readonly isItem: boolean
  /** Long enough, and ended like one, to be a paragraph of an article. */
  readonly isProse: boolean
  /** Short, and not ended like a sentence: a title, heading, caption, name or button. */
  readonly isShort: boolean
  readonly furniture?: Furniture
  readonly date?: DateLine
}

const SENTENCE_END = /[.…:;][”"’»)\]]*$|[!?][”"’»)\]]+$/u
const ITEM = /^(?:[-–—•+*●▪■◦‣►]\s*\p{L}|\(?\d{1,2}[.)]\)?\s|\(?[a-zđ]\)\s|[IVX]{1,5}\.\s)/u
const PROSE_WORDS = 12
const MOST_KEY_WORDS = 60
/** As many words without an end are a paragraph all the same. */
export const LONG_WORDS = 36
const LINKED = 0.7

/** The facts of each line of a page. */
export function factsOf(lines: readonly PageLine[]): readonly LineFacts[] {
  return lines.map(factsOfLine)
}

function factsOfLine(line: PageLine): LineFacts {
  const { text } = line
  const words = wordCount(text)
  const endsSentence = SENTENCE_END.test(text)
  // Of a paragraph only whether it stands there twice is asked.
  const key = words > MOST_KEY_WORDS ? text : lineKey(text)
  const furniture = furnitureOf(text, key) ?? furnitureByNames(line)
  const date = words <= LONG_WORDS ? dateOf(text) : undefined
  const isProse = !furniture && !date?.isAlone && line.linked < LINKED && isParagraphLong(text, words, endsSentence)
  return {
    line,
    text,
    key,
    words,
    endsSentence,
    isItem: ITEM.test(text),
    isProse,
    isShort: !endsSentence && words < LONG_WORDS,
    ...(furniture && { furniture }),
    ...(date && { date }),
  }
}

/** The date of a line that names the author behind it too: `20:55, 22/06/2022 bởi Minh Anh`. */
function dateOf(text: string): DateLine | undefined {
  const date = readDateLine(text)
  if (date) return date
  const before = text.split(/\s(?:·|•|bởi|by)\s/u)[0] ?? text
  const part = before === text ? undefined : readDateLine(before)
  return part && { ...part, isAlone: false }
}

function isParagraphLong(text: string, words: number, endsSentence: boolean): boolean {
  if (words >= LONG_WORDS) return true
  return words >= PROSE_WORDS && (endsSentence || hasSeveralSentences(text))
}

/** Whether a text has more than one sentence. */
export function hasSeveralSentences(text: string): boolean {
  const sentences = sentencesOf(text)
  sentences.next()
  return sentences.next().done !== true
}

/** Whether a line is mostly links: a menu, a list of other news. */
export const isLink = ({ line }: LineFacts): boolean => line.linked >= LINKED

/** Whether a line could be the title of some news: a few words to two lines, not ended like a sentence. */
export function isTitleLike({ words, isShort, furniture, date, isItem }: LineFacts): boolean {
  return isShort && words >= 5 && !furniture && !date?.isAlone && !isItem
}
