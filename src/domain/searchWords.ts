/** No sentence is longer; what is pasted into a field may be. */
export const LONGEST_WORDS = 500

// What no keyboard writes parts words, too.
const BETWEEN_WORDS = /[\s\p{Cc}]+/gu
const HALF_CHARACTER_AT_END = /[\ud800-\udbff]$/

/** What was typed into a search box, as an address carries it; undefined where it holds nothing. Total. */
export function wordsIn(typed = ''): string | undefined {
  const words = typed.normalize('NFC').replaceAll(BETWEEN_WORDS, ' ').trim()
  return words.slice(0, LONGEST_WORDS).replace(HALF_CHARACTER_AT_END, '').trimEnd() || undefined
}
