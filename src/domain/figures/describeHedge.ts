import { contradictsItself, hedgesIn, isEstimate } from './hedges.ts'

/**
 * What the words that qualify a number mean, in a sentence; that they leave it open where one denies another. Empty where
 * there are none.
 */
export function describeHedge(hedge: string): string {
  const meanings = hedgesIn(hedge).map(({ meaning }) => meaning)
  if (meanings.length === 0) return ''
  if (!contradictsItself(hedge)) return `Bài ghi “${hedge}”, nghĩa là ${meanings.join(', ')}.`
  const estimate = isEstimate(hedge) ? 'đây là số ước tính, nhưng ' : ''
  return `Bài ghi “${hedge}”: ${estimate}có từ trái nhau, nên không rõ là thấp hơn hay cao hơn con số này.`
}
