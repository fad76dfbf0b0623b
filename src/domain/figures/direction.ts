import type { StatedFigure } from './statedFigure.ts'

const WORD =
  /(?<!\p{L})(?:(?<denied>không|chưa) )?(?:(?<rise>tăng|cao hơn|vượt)|(?<fall>giảm|sụt|sút|tụt|hụt|âm|mất|thấp hơn|ít hơn|kém|thu hẹp))(?!\p{L})/giu

/** Where the words that belong to a figure begin: after what another figure or another clause says. */
const CLAUSE_END = /[,;](?=\s)|%/gu

/**
 * Whether a figure tells of a rise or a fall: figures have no sign, the words before them in their clause have. Undefined where
 * no word says it, or two words say both.
 */
export function directionOf({ quote, at }: Pick<StatedFigure, 'quote' | 'at'>): 'rise' | 'fall' | undefined {
  const before = quote.slice(0, at)
  const clause = before.slice([...before.matchAll(CLAUSE_END)].at(-1)?.index ?? 0)
  const groups = [...clause.matchAll(WORD)].map((match) => match.groups ?? {})
  if (groups.some(({ denied }) => denied)) return undefined
  const [rises, falls] = [groups.some(({ rise }) => rise), groups.some(({ fall }) => fall)]
  if (rises === falls) return undefined
  return rises ? 'rise' : 'fall'
}
