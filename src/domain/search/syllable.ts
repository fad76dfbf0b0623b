/** Tones as digits, in the order of the VNI keyboard: sắc, huyền, hỏi, ngã, nặng. */
const TONES: Readonly<Record<string, string>> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' }
const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
const MARK = /\p{M}/u

/**
 * A word of one syllable, as it is compared. `folded` has no marks at all (đ is d); `exact` has those of the letters, and
 * the tone as a digit behind them, so that it is the same wherever the tone was placed: hòa and hoà are both `hoa2`.
 */
export interface Syllable {
  readonly folded: string
  readonly exact: string
}

// The letter y is i where it is the whole rhyme (kỹ, lý, tỷ), and in quy.
const WHOLE_RHYME_Y = /^([bcdđghklmnpqrstvx]{0,3}|qu)y$/

const unifyY = (letters: string): string => (WHOLE_RHYME_Y.test(letters) ? `${letters.slice(0, -1)}i` : letters)

/** The syllable of a word in any normal form and case. Total: words of other languages come out as their letters. */
export function syllableOf(word: string): Syllable {
  let [letters, folded, tone] = ['', '', '']
  // Ð of Icelandic is what some portals print for Đ.
  for (const char of word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD')) {
    if (char in TONES) tone = TONES[char] ?? ''
    else {
      letters += char
      if (!MARK.test(char)) folded += char === 'đ' ? 'd' : char
    }
  }
  return { folded: unifyY(folded), exact: unifyY(letters.normalize('NFC')) + tone }
}

/** Whether a syllable was written without any mark; then nothing is known of the marks that were meant. */
export const isBare = ({ folded, exact }: Syllable): boolean => folded === exact

const TONE = /[1-5]$/

interface Spelling {
  readonly letters: string
  readonly tone: string
}

/** An exact form that begins with a digit is a number, and has no tone. */
function spellingOf(exact: string): Spelling {
  const hasTone = TONE.test(exact) && !/^\d/.test(exact)
  return hasTone ? { letters: exact.slice(0, -1), tone: exact.slice(-1) } : { letters: exact, tone: '' }
}

const baseOf = (letter: string): string => (letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] ?? letter))

/**
 * Whether the marks of `typed` all stand in `exact` too, which may have more: a reader who leaves marks out means any, one
 * who sets them means those. `isOpen`: the typed form may also go on.
 */
export function isSparserSpelling(typed: string, exact: string, isOpen = false): boolean {
  const [sparse, full] = [spellingOf(typed), spellingOf(exact)]
  if (sparse.tone && sparse.tone !== full.tone) return false
  if (isOpen ? sparse.letters.length > full.letters.length : sparse.letters.length !== full.letters.length) return false
  return [...sparse.letters].every((letter, at) => {
    const other = full.letters[at] ?? ''
    return letter === other || letter === baseOf(other)
  })
}

/** Where the tone stands in a syllable's letters, as most of the press places it: hòa, thủy, quý, giữa, người. */
function tonePlace(letters: string): number {
  const onset = /^(?:qu|gi(?=[aăâeêoôơuưy]))/.exec(letters)?.[0].length ?? 0
  const vowels = [...letters.slice(onset).matchAll(/[aăâeêioôơuưy]/g)].map(({ index }) => index + onset)
  const marked = vowels.filter((at) => 'ăâêôơư'.includes(letters[at] ?? ''))
  const isClosed = (vowels.at(-1) ?? 0) < letters.length - 1
  return marked.at(-1) ?? (isClosed || vowels.length === 1 ? vowels.at(-1) : vowels.at(-2)) ?? letters.length - 1
}

/** An exact form as it is written: `hoa2` as hòa. */
export function writeSyllable(exact: string): string {
  const { letters: read, tone } = spellingOf(exact)
  const letters = read === 'qui' ? 'quy' : read
  if (!tone) return letters
  const place = tonePlace(letters) + 1
  return (letters.slice(0, place) + TONE_MARKS[Number(tone)] + letters.slice(place)).normalize('NFC')
}
