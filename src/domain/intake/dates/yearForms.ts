import type { DateMention, MentionKind } from './mention.ts'
import { mentionsOf } from './mentionsOf.ts'

const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,/]\\d|-\\d\\d?(?!\\d))'

const STRETCH_WORDS: Readonly<Record<string, MentionKind>> = {
  'giai đoạn': 'stage',
  'thời kỳ': 'stage',
  '5 năm': 'stage',
  'năm năm': 'stage',
  'nhiệm kỳ': 'term',
  'nhiệm kì': 'term',
  khóa: 'term',
  khoá: 'term',
  'năm học': 'schoolYear',
  'niên khóa': 'schoolYear',
  'niên khoá': 'schoolYear',
}
const STRETCH = new RegExp(
  `(?<![\\d/.,-])(?:(?<word>${Object.keys(STRETCH_WORDS).join('|')})\\s(?:\\()?)?(?:từ\\s)?(?:năm\\s)?(?<first>${YEAR})\\s?(?:-|–|—|đến|tới)\\s?(?:hết\\s)?(?:năm\\s)?(?<last>${YEAR})`,
  'giu',
)

/** Stretches of years, told apart by the word before them: a stage, a term of office, a school year. */
export function stretchesOfYears(text: string): DateMention[] {
  return mentionsOf(text, STRETCH, ({ word, first = '', last = '' }) => {
    const [year, endYear] = [Number(first), Number(last)]
    if (endYear <= year) return undefined
    return { kind: word ? (STRETCH_WORDS[word.toLowerCase()] ?? 'years') : 'years', year, endYear, from: '', to: '' }
  })
}

const NAMED_YEAR = new RegExp(`(?<!\\p{L})năm\\s(?<year>${YEAR})`, 'giu')
// A bare number is a year only where no unit can follow it.
const BARE_YEAR = /(?<lead>\p{L}\s)(?<year>20[0-4]\d(?!\d|[.,/]\d|-\d))(?=\s?[,.;:)”"–!?…]|$|\s(?:của|và|là|với|so)\s)/gu

/** `năm 2021`, and the bare number where it can be nothing else. */
export function singleYears(text: string): DateMention[] {
  const read = ({ year = '' }: Readonly<Record<string, string | undefined>>) => ({ kind: 'year' as const, year: Number(year) })
  return [...mentionsOf(text, NAMED_YEAR, read), ...mentionsOf(text, BARE_YEAR, read)]
}
