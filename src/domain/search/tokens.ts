import { type Syllable, syllableOf } from './syllable.ts'

/** A unit of a text: a syllable or a number. Start and end are places in the text as it stands; the end is exclusive. */
export interface Token extends Syllable {
  readonly start: number
  readonly end: number
  /** A sentence, or a part of one, ended before it: no phrase reaches across. */
  readonly isAfterBreak?: true
}

const DAY = String.raw`0?[1-9]|[12]\d|3[01]`
const MONTH = '0?[1-9]|1[0-2]'
/** 30/9/2022, 9/2022 and 30/9; with day, month and year, dots and hyphens do as well. */
const DATE = new RegExp(
  String.raw`^(?:(?<day>${DAY})[/.-])?(?<month>${MONTH})[/.-](?<year>\d{4})$|^(?<dayOnly>${DAY})/(?<monthOnly>${MONTH})$`,
)

const TOKEN =
  /(?<date>(?<![\d/])\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\/\d{4}|\/\d{1,2})(?![/.-]?[\p{L}\d]))|(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+(?:[.,]\d+)?)(?<percent>\s?%)?|\p{L}[\p{L}\p{M}]*/gu
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** `1.542` as 1542, `03` as 3, `17.5` as 17,5. */
function numberForm(written: string): string {
  const plain = THOUSANDS.test(written) ? written.replaceAll('.', '') : written.replace('.', ',')
  return plain.replace(/^0+(?=\d)/, '')
}

const LONGEST_KEPT = 16
const MOST_KEPT = 50_000

const known = new Map<string, Syllable>()

/** The syllable of a word, as `syllableOf` gives it. Texts are made of few syllables: each spelling is looked at once. */
export function knownSyllable(word: string): Syllable {
  const kept = known.get(word)
  if (kept) return kept
  const { folded, exact } = syllableOf(word)
  // Not the given object: its strings may hold on to the whole text that they were cut from.
  const syllable = { folded, exact }
  if (word.length <= LONGEST_KEPT && known.size < MOST_KEPT) known.set(word, syllable)
  return syllable
}

const MONTH_WORD = syllableOf('tháng')
const YEAR_WORD = syllableOf('năm')

/**
 * A date as it is spoken, since it is also written so: 30/9/2022 as 30 tháng 9 năm 2022. The words stand where the sign
 * stood. What is no date is its numbers.
 */
function dateTokens(written: string, start: number): Token[] {
  const parts = DATE.exec(written)?.groups
  const words = parts?.dayOnly || parts?.day ? [MONTH_WORD, YEAR_WORD] : [YEAR_WORD]
  const numbers = [...written.matchAll(/\d+/g)]
  return numbers.flatMap(({ 0: digits, index }, at) => {
    const folded = numberForm(digits)
    const number = { folded, exact: folded, start: start + index, end: start + index + digits.length }
    const word = words[at - 1]
    return parts && word && at > 0 ? [{ ...word, start: number.start - 1, end: number.start }, number] : [number]
  })
}

/**
 * The syllables and numbers of a text, in order. Dots between thousands and leading zeros are dropped, a percent sign is kept
 * in the exact form alone; letters and digits are apart, so that QL18 is two.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = { start: 0, end: 0 }
  for (const match of text.matchAll(TOKEN)) {
    const read = tokensOf(match)
    if (read[0] && tokens.length > 0 && isBreak(text, last, match.index)) read[0] = { ...read[0], isAfterBreak: true }
    tokens.push(...read)
    last = { start: match.index, end: match.index + match[0].length }
  }
  return tokens
}

function tokensOf(match: RegExpExecArray): Token[] {
  const { date, number, percent } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  if (date !== undefined) return dateTokens(date, start)
  if (number === undefined) return [{ ...knownSyllable(match[0]), start, end }]
  const folded = numberForm(number)
  return [{ folded, exact: percent ? `${folded}%` : folded, start, end }]
}

const SENTENCE_END = /[!?;…\n]|\.\s/
// A dot behind these shortens a word: TP. Hải Dương, P. Bình Hàn, ThS. Lan.
const SHORTENED = /^\p{Lu}\p{L}{0,2}$/u

function isBreak(text: string, last: { readonly start: number; readonly end: number }, start: number): boolean {
  // Mostly there is a space between two words, and nothing else.
  if (start - last.end <= 1) return false
  const between = text.slice(last.end, start)
  return SENTENCE_END.test(between) && !(between.startsWith('. ') && SHORTENED.test(text.slice(last.start, last.end)))
}
