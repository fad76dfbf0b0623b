import type { SearchBlock } from '../search/searchText.ts'
import { sentencesOf } from '../sentence.ts'

/** A sentence of an article, where it stands: number of its block, start and end in the block's text, the end exclusive. */
export interface SentencePlace {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A sentence to be read aloud. */
export interface ReadingSentence extends SentencePlace {
  readonly text: string
  /** It is the first of a note, which has to be told from the words of the source. */
  readonly opensNote?: true
}

const HEARABLE = /[\p{L}\p{N}]/u

/** What is read aloud of an article, in order; what has neither letter nor number in it is silent. */
export function readingList(blocks: readonly SearchBlock[]): readonly ReadingSentence[] {
  return blocks.flatMap((block, at) => {
    const sentences = [...sentencesOf(block.text)]
      .map(({ start, end }): ReadingSentence => ({ block: block.n, start, end, text: block.text.slice(start, end) }))
      .filter(({ text }) => HEARABLE.test(text))
    const opensNote = block.isNote && !blocks[at - 1]?.isNote
    return sentences.map((sentence, place) => (opensNote && place === 0 ? { ...sentence, opensNote } : sentence))
  })
}

// Chrome ends what takes longer than some fifteen seconds: at the slowest rate, about so many characters.
const LONGEST_PART = 220
const PAUSES = [/[;:.!?] (?!.*[;:.!?] )/su, /, (?!.*, )/su, / (?!.* )/su] as const

/** A spoken text in parts that are short enough for a voice: parted at a semicolon, else a comma, else a space. */
export function speechParts(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > LONGEST_PART) {
    const end = cutIn(rest.slice(0, LONGEST_PART))
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** Where a text that goes on is best cut. A part of a few letters is not worth a pause. */
function cutIn(text: string): number {
  const fewest = LONGEST_PART / 4
  for (const pause of PAUSES) {
    const at = text.search(pause)
    if (at >= fewest) return at + 1
  }
  return text.length
}
