/** What is read of a search: no sentence is longer; what is pasted into a field may be. */
export const LONGEST_WORDS = 500

const INVISIBLE = /\p{Cf}+/gu
// What no keyboard writes parts words, too.
const BETWEEN_WORDS = /[\s\p{Cc}]+/gu
const NEXT_CHARACTER = /^ ?./su
const QUOTATION_MARK = /["“”„‟«»]/g

/**
 * What was typed into a search box, as an address carries it; undefined where it holds nothing. Total. Where it is too
 * long, one character more than is read is kept, so that the search can tell.
 */
export function wordsIn(typed = ''): string | undefined {
  const words = typed.replaceAll(INVISIBLE, '').normalize('NFC').replaceAll(BETWEEN_WORDS, ' ').trim()
  const more = NEXT_CHARACTER.exec(words.slice(LONGEST_WORDS))?.[0] ?? ''
  return words.slice(0, LONGEST_WORDS) + more || undefined
}

/** The same, empty where it holds nothing. */
export const toWords = (typed: string): string => wordsIn(typed) ?? ''

/** Words that need not stand as they were quoted. */
export const withoutQuotes = (words: string): string => toWords(words.replaceAll(QUOTATION_MARK, ' '))
