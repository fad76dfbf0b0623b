const SAMPLE = 200_000
const MOST_WORDS = 3000
const ASCII_BETWEEN_WORDS = /[\s\0-@[-`{-~]+/
const PUNCTUATION_AT_ENDS = /^[\u00a0“”‘’…–—•·«»]+|[\u00a0“”‘’…–—•·«»]+$/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what ASCII ends with.
const BEYOND_ASCII = /[^\x00-\x7f]/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ONLY_VIETNAMESE = /[\u1ea0-\u1ef9]/
const VOWEL = /[aăâeêioôơuưy]/
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|nh|ng|[cmnpt])?$/
/** Syllables with marks that no text of some length can do without. */
const FREQUENT = new Set(
  'và của các là được có đã với để những một năm người về đến tại phố tỉnh ủy đạt tỷ đồng xã hội phát triển kế hoạch thực hiện nhân dân công tác đảng'.split(
    ' ',
  ),
)

/** How well the words of a text that have letters beyond ASCII are spelled as Vietnamese ones. */
export interface Spelling {
  /** How many such words were looked at. */
  readonly words: number
  /** The part of them that are Vietnamese syllables, from 0 to 1. */
  readonly right: number
  /** The part that are among the most frequent. */
  readonly frequent: number
  /** The part that have a letter of Vietnamese alone, such as ạ or ế, whole: no misreading gives many. */
  readonly whole: number
  /** The part that words with letters beyond ASCII have of all. */
  readonly marked: number
}

/** Whether a word could be a Vietnamese syllable; undefined for short forms without a vowel, such as HĐND. */
function isSyllable(word: string): boolean | undefined {
  // Many portals print Ð (eth) for Đ; that is put right later.
  const parts = word.replaceAll('ð', 'đ').normalize('NFD')
  const letters = parts.replace(TONES, '').normalize('NFC')
  if (!VOWEL.test(letters)) return undefined
  return parts.length - parts.replace(TONES, '').length <= 1 && letters.length <= 7 && SYLLABLE.test(letters)
}

/** Looks at the beginning of a text, 3,000 words of it at the most. Markup counts as what stands between words. */
export function spellingOf(text: string): Spelling {
  const all = text.slice(0, SAMPLE).split(ASCII_BETWEEN_WORDS)
  const marked = all.filter((word) => BEYOND_ASCII.test(word))
  const words = marked
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(PUNCTUATION_AT_ENDS, '').normalize('NFC').toLowerCase())
    .filter((word) => BEYOND_ASCII.test(word))
  const checks = words.map(isSyllable).filter((check) => check !== undefined)
  const count = checks.length
  const share = (part: number): number => (count === 0 ? 0 : part / count)
  return {
    words: count,
    right: share(checks.filter(Boolean).length),
    frequent: share(words.filter((word) => FREQUENT.has(word)).length),
    whole: share(words.filter((word) => ONLY_VIETNAMESE.test(word)).length),
    marked: all.length === 0 ? 0 : marked.length / all.length,
  }
}
