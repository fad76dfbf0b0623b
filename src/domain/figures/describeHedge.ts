import { contradictsItself } from './hedge.ts'

const LOWER = 'thấp hơn con số này'
const HIGHER = 'cao hơn con số này'
const AROUND = 'quanh con số này, có thể thấp hơn hoặc cao hơn một chút'
const AT_LEAST = 'bằng con số này hoặc cao hơn'
const AT_MOST = 'bằng con số này hoặc thấp hơn'

/** Longer words before those that they begin with. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ước', 'số ước tính'],
  ['gần', `${LOWER} một chút`],
  ['trên dưới', AROUND],
  ['trên', HIGHER],
  ['hơn', HIGHER],
  ['khoảng', AROUND],
  ['dưới', LOWER],
  ['ít nhất', AT_LEAST],
  ['tối thiểu', AT_LEAST],
  ['tối đa', AT_MOST],
  ['không quá', AT_MOST],
  ['chưa tới', LOWER],
  ['xấp xỉ', AROUND],
])
const WORD = new RegExp(`(?<!\\p{L})(?:${[...MEANINGS.keys()].join('|')})(?!\\p{L})`, 'giu')

/** Whether the words that qualify a number say that it was reckoned before it was known. */
export const isEstimate = (hedge: string): boolean => /(?<!\p{L})ước(?!\p{L})/iu.test(hedge)

/**
 * What the words that qualify a number mean, in a sentence; that they leave it open where one denies another. Empty where
 * there are none.
 */
export function describeHedge(hedge: string): string {
  const meanings = [...hedge.matchAll(WORD)].map(([word]) => MEANINGS.get(word.toLowerCase()))
  if (meanings.length === 0) return ''
  if (!contradictsItself(hedge)) return `Bài ghi “${hedge}”, nghĩa là ${meanings.join(', ')}.`
  const estimate = isEstimate(hedge) ? 'đây là số ước tính, nhưng ' : ''
  return `Bài ghi “${hedge}”: ${estimate}có từ trái nhau, nên không rõ là thấp hơn hay cao hơn con số này.`
}
