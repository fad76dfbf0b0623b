import { rule, type SpeechRule } from './rule.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': 'và',
  '+': 'cộng',
  '=': 'bằng',
  '<': 'nhỏ hơn',
  '>': 'lớn hơn',
  '≤': 'không quá',
  '≥': 'từ',
  '±': 'cộng trừ',
  '×': 'nhân',
  '≈': 'khoảng',
  '~': 'khoảng',
  '°': 'độ',
  $: 'đô la',
}
const ENTITIES: Readonly<Record<string, string>> = { gt: '>', lt: '<', amp: '&' }

/** Signs that were copied with the code of a web page, marks that are seen and not heard, and signs in words. */
export const signRules: readonly SpeechRule[] = [
  rule('&(?<name>gt|lt|amp);', ({ name = '' }) => SIGNS[ENTITIES[name] ?? '']),
  rule('&(?:nbsp|quot|apos|#\\d+);', () => ' '),
  rule(String.raw`\./\.`, () => '.'),
  rule('https?://', () => ''),
  // A plus before an entry of a list; before a number it is its sign.
  rule(String.raw`(?<=^\s*)\+(?!\s*\d)\s`, () => ''),
  rule(String.raw`(?<=\d\s?)[x*](?=\s?\d)`, () => 'nhân'),
  rule(String.raw`(?<=\d):(?=\d)`, () => 'trên'),
  rule('[&+=<>≤≥±×≈~°$]', (_, { 0: sign }) => SIGNS[sign]),
]
