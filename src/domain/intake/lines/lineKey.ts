import { knownSyllable } from '../../search/tokens.ts'

const WORD = /[\p{L}\p{M}]+|\d+/gu
// Furniture and titles are shorter; a paragraph is compared with nothing.
const LONGEST_KEY = 400

/** The words of a line without marks, case and signs, to compare it with others: `• Tin liên quan:` as `tin lien quan`. */
export function lineKey(text: string): string {
  const words = text.slice(0, LONGEST_KEY).match(WORD) ?? []
  return words.map((word) => (/\d/.test(word) ? word : knownSyllable(word).folded)).join(' ')
}

/** How many words a text has; signs that stand alone are none. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0
}
