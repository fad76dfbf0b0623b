import type { ShortenedTerm } from '../glossary.ts'
import { isPronounceable, spelledOut } from './letterNames.ts'
import { anyOf, rule, type SpeechRule, textBefore, WORD_END, WORD_START } from './rule.ts'

const PLACES: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  P: 'phường',
  Q: 'quận',
  H: 'huyện',
}
const DEGREES: Readonly<Record<string, string>> = {
  PGS: 'phó giáo sư',
  GS: 'giáo sư',
  TS: 'tiến sĩ',
  ThS: 'thạc sĩ',
  BS: 'bác sĩ',
  KS: 'kỹ sư',
}

/** Short forms that end in a dot or have a stroke in them, which no glossary lists. */
export const titleRules: readonly SpeechRule[] = [
  rule(String.raw`${WORD_START}(?<place>${anyOf(Object.keys(PLACES))})\.\s?(?=\p{Lu})`, ({ place = '' }) => `${PLACES[place]} `),
  rule(
    String.raw`${WORD_START}(?<degree>${anyOf(Object.keys(DEGREES))})(?:\.\s?(?=\p{Lu})|(?=\s\p{Lu}\p{Ll}))`,
    ({ degree = '' }) => `${DEGREES[degree]} `,
  ),
  rule(String.raw`${WORD_START}[Đđ]/[Cc]${WORD_END}\.?`, () => 'đồng chí'),
  rule(String.raw`${WORD_START}v\.\s?v(?:\.+|…)*${WORD_END}`, () => 'vân vân'),
  rule(String.raw`${WORD_START}[Cc][Oo][Vv][Ii][Dd](?<strain>\s?[-–]?\s?19(?!\d))?${WORD_END}`, ({ strain }) =>
    strain ? 'cô vít mười chín' : 'cô vít',
  ),
]

/** Whether an abbreviation is told beside its long form: “… trực tiếp nước ngoài (FDI)”, “IIP (chỉ số …)”. */
function isExplained(match: RegExpExecArray, term: string): boolean {
  const { input, index } = match
  const [short, long] = [match[0], term.toLowerCase()]
  const before = input.slice(Math.max(0, index - term.length - 2), index).toLowerCase()
  const behind = input.slice(index + short.length, index + short.length + term.length + 5).toLowerCase()
  return before === `${long} (` || behind.startsWith(` (${long}`) || behind.startsWith(` là ${long}`)
}

const bySound = (short: string): string =>
  short
    .split(/\s+/)
    .map((word) => (isPronounceable(word) ? word : spelledOut(word)))
    .join(' ')

/** Abbreviations of the glossary in their long form; by their letters where the long form stands beside them. */
export function glossaryRules(terms: readonly ShortenedTerm[]): readonly SpeechRule[] {
  const longForms = new Map(terms.flatMap(({ term, abbreviations }) => abbreviations.map((short) => [short, term] as const)))
  if (longForms.size === 0) return []
  const shortForms = anyOf(longForms.keys()).replace(/\s+/g, String.raw`\s+`)
  const say = (match: RegExpExecArray): string | undefined => {
    const term = longForms.get(match[0].replace(/\s+/g, ' ')) ?? ''
    return isExplained(match, term) ? bySound(match[0]) : term
  }
  return [rule(`${WORD_START}${shortForms}${WORD_END}`, (_, match) => say(match))]
}

/** In a heading of capitals alone, capitals say nothing, and short words are words. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{L}\s+\S+\s+\p{L}/u.test(text)

/** Abbreviations that nobody lists: by their letters, unless they can be said as a word. */
export const abbreviationRules: readonly SpeechRule[] = [
  rule(String.raw`(?<![\p{L}\p{M}])\p{Lu}{2,12}g?(?![\p{L}\p{M}])`, (_, match) => {
    const { 0: letters, input } = match
    return isPronounceable(letters, isShouted(input) ? 2 : 3) ? undefined : spelledOut(letters)
  }),
  rule(String.raw`(?<=\d)\p{Lu}(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])\p{Lu}(?=\d)`, (_, match) =>
    /\p{L}$/u.test(textBefore(match)) ? undefined : spelledOut(match[0]),
  ),
]
