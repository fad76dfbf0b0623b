import type { AnchorBlock, AnchorPlace } from './library/anchor.ts'

/** The parameter of an article's address that says which words of the paragraph (`#d<n>`) are meant. */
export const PASSAGE_PARAM = 'trich'

// Addresses are cut by what they are sent through; for more than this, the paragraph says enough.
const LONGEST = 200

/** What to add to an article's path so that it leads to a passage: `?trich=…#d7`, or `#d7` where it is a whole paragraph, or long. */
export function passageAddress({ n, text }: AnchorBlock, quote: string): string {
  const isWhole = quote === '' || quote === text
  const search = isWhole || quote.length > LONGEST ? '' : `?${PASSAGE_PARAM}=${encodeURIComponent(quote)}`
  return `${search}#d${n}`
}

/** Where the words of such an address stand in the text; undefined where they no longer do, or not in one place of the block alone. */
export function passageAt(blocks: readonly AnchorBlock[], hash: string, quote: unknown): AnchorPlace | undefined {
  if (typeof quote !== 'string' || quote === '') return undefined
  const block = blocks.find(({ n }) => hash === `d${n}`)
  const start = block?.text.indexOf(quote) ?? -1
  if (!block || start < 0 || block.text.indexOf(quote, start + 1) >= 0) return undefined
  return { block: block.n, start, end: start + quote.length }
}
