/** Which side of its number a word puts what is meant; undefined where it says nothing of it. */
type Side = 'below' | 'above' | 'around'

interface HedgeWord {
  readonly word: string
  readonly side?: Side
  readonly meaning: string
}

const LOWER = 'thấp hơn con số này'
const HIGHER = 'cao hơn con số này'
const AROUND = 'quanh con số này, có thể thấp hơn hoặc cao hơn một chút'
const AT_LEAST = 'bằng con số này hoặc cao hơn'
const AT_MOST = 'bằng con số này hoặc thấp hơn'

const ESTIMATES: readonly HedgeWord[] = ['ước tính', 'dự ước', 'ước'].map((word) => ({ word, meaning: 'số ước tính' }))

/** Longer words before those that they begin with. */
const HEDGES: readonly HedgeWord[] = [
  ...ESTIMATES,
  { word: 'gần', side: 'below', meaning: `${LOWER} một chút` },
  { word: 'trên dưới', side: 'around', meaning: AROUND },
  { word: 'trên', side: 'above', meaning: HIGHER },
  { word: 'hơn', side: 'above', meaning: HIGHER },
  { word: 'khoảng', side: 'around', meaning: AROUND },
  { word: 'dưới', side: 'below', meaning: LOWER },
  { word: 'ít nhất', side: 'above', meaning: AT_LEAST },
  { word: 'tối thiểu', side: 'above', meaning: AT_LEAST },
  { word: 'tối đa', side: 'below', meaning: AT_MOST },
  { word: 'không dưới', side: 'above', meaning: AT_LEAST },
  { word: 'không quá', side: 'below', meaning: AT_MOST },
  { word: 'chưa tới', side: 'below', meaning: LOWER },
  { word: 'chưa đến', side: 'below', meaning: LOWER },
  { word: 'chưa đầy', side: 'below', meaning: LOWER },
  { word: 'xấp xỉ', side: 'around', meaning: AROUND },
]

/** They stand after the unit: `830 tỷ đồng trở lên`. */
const AFTER: readonly HedgeWord[] = [
  { word: 'trở lên', side: 'above', meaning: AT_LEAST },
  { word: 'trở xuống', side: 'below', meaning: AT_MOST },
]

const BY_WORD: ReadonlyMap<string, HedgeWord> = new Map([...HEDGES, ...AFTER].map((hedge) => [hedge.word, hedge]))
const WORD = new RegExp(`(?<!\\p{L})(?:${[...HEDGES, ...AFTER].map(({ word }) => word).join('|')})(?!\\p{L})`, 'giu')

/** Words that loosen a number; longer ones before those that they begin with. */
export const HEDGE_WORDS: readonly string[] = HEDGES.map(({ word }) => word)

/** Words after a unit that loosen its number. */
export const HEDGE_WORDS_AFTER: readonly string[] = AFTER.map(({ word }) => word)

/** The words that qualify a number, in order, with what they mean. */
export function hedgesIn(hedge: string): readonly HedgeWord[] {
  return [...hedge.matchAll(WORD)].flatMap(([word]) => BY_WORD.get(word.toLowerCase()) ?? [])
}

/** Whether the words that qualify a number say that it was reckoned before it was known. */
export const isEstimate = (hedge: string): boolean => hedgesIn(hedge).some((word) => ESTIMATES.includes(word))

/** Whether the words that qualify a number say both that it is less and that it is more: `ước gần trên`. */
export function contradictsItself(hedge: string): boolean {
  const sides = new Set(hedgesIn(hedge).map(({ side }) => side))
  return sides.has('below') && sides.has('above')
}
