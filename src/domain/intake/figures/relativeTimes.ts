import type { DateMention } from '../dates/mention.ts'
import { edtfBetween } from '../edtf.ts'

/** The time from which an article is written. */
export interface Standpoint {
  readonly year: number
  /** The day or month on which it came out, as far as that is known. */
  readonly day?: string
}

/** A time as it stands in a sentence, in EDTF. */
export interface WrittenTime {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly edtf: string
}

const YEAR_WORD =
  /(?<!\p{L})(?<lead>(?:^|trong|cả|[,;:(]|đến|hết|vào|của|riêng|là|ở|dịp)\s?)(?<word>năm ngoái|năm trước|năm nay|năm tới|(?:hết |cuối )năm(?: nay)?|cả năm(?: nay)?)(?! (?:19|20)\d\d|-| học| khóa)(?!\p{L})/giu
const SINCE =
  /(?<!\p{L})(?:từ|kể từ|tính từ) (?:đầu năm(?: (?<begun>20\d\d))?|năm (?<since>20\d\d))(?! học)(?<to> đến(?: nay|(?: hết)? (?=ngày \d|tháng \d|\d{1,2}\/)))?/giu

/** The years that a sentence names by when it is written, as `năm ngoái`. */
export function relativeYears(sentence: string, { year, day }: Standpoint): readonly WrittenTime[] {
  // In January and February, a year of which results are told is the one that has just ended.
  const isJustBegun = /^-0[12]/u.test(day?.slice(4) ?? '')
  return [...sentence.matchAll(YEAR_WORD)].map(({ index, 0: words, groups: { lead = '', word = '' } = {} }) => ({
    start: index + lead.length,
    end: index + words.length,
    edtf: String(year + shift(word.toLowerCase(), isJustBegun)),
  }))
}

function shift(word: string, isJustBegun: boolean): number {
  if (word === 'năm ngoái' || word === 'năm trước') return -1
  if (word === 'năm tới') return 1
  return isJustBegun && !word.includes('nay') ? -1 : 0
}

/** Times that began with a year and last: to the publication, or to another time that the sentence names next. */
export function timesSince(
  sentence: string,
  { year, day }: Standpoint,
  others: readonly (WrittenTime & Pick<DateMention, 'kind'>)[],
): readonly WrittenTime[] {
  return [...sentence.matchAll(SINCE)].flatMap(({ index, 0: words, groups = {} }) => {
    const { begun, since, to = '' } = groups
    const end = index + words.length
    const until = /nay|^$/u.test(to.trim())
      ? undefined
      : others.find(({ start }) => start >= end && start <= end + 'ngày '.length)
    const from = since ?? `${begun ?? year}-01`
    const edtf = edtfBetween(from, until?.edtf.split('/').at(-1) ?? day ?? '')
    return edtf === undefined ? [] : [{ start: index, end: until?.end ?? end, edtf }]
  })
}
