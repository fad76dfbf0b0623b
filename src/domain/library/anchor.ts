import type { Anchor } from '../library.ts'
import { textHash } from './textHash.ts'

/** A block's plain text under its number: what a reader can hold on to. */
export interface AnchorBlock {
  readonly n: number
  readonly text: string
}

/** A run of a block's text; `end` is exclusive. */
export interface AnchorPlace {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** How much is remembered of what stands on each side, in UTF-16 units, as long as that is enough to tell the place. */
const CONTEXT = 32
/** From this length on, one side alone tells a place. */
const TELLING_SIDE = 12
/** From this length on, a quote tells its place by itself. */
const TELLING_QUOTE = 40

/** Holds on to the text from `start` to `end` (exclusive) of a block, with so much around it that it stands there once. */
export function makeAnchor({ n, text }: AnchorBlock, start: number, end: number): Anchor {
  const quote = text.slice(start, end)
  for (let length = CONTEXT; ; length *= 2) {
    const prefix = text.slice(Math.max(0, start - length), start)
    const suffix = text.slice(end, end + length)
    const isWhole = prefix.length + quote.length + suffix.length === text.length
    if (isWhole || placesIn(text, prefix + quote + suffix).length === 1) {
      return { block: n, quote, prefix, suffix, textHash: textHash(text) }
    }
  }
}

/**
 * Where in an article's blocks an anchor's text stands by now; undefined where that is not certain. A block that has not
 * changed answers at once. Otherwise the quote has to stand in one place alone, between the words that it stood between; or,
 * where one side has changed, beside the other; or, a long one, anywhere.
 */
export function locate(anchor: Anchor, blocks: readonly AnchorBlock[]): AnchorPlace | undefined {
  if (anchor.quote === '') return undefined
  return inSameBlock(anchor, blocks) ?? inAnyBlock(anchor, blocks)
}

function inSameBlock(anchor: Anchor, blocks: readonly AnchorBlock[]): AnchorPlace | undefined {
  const same = blocks.find(({ n }) => n === anchor.block)
  if (!same || textHash(same.text) !== anchor.textHash) return undefined
  return only(quotesIn(same, anchor.quote).filter((place) => hasPrefix(anchor, same, place) && hasSuffix(anchor, same, place)))
}

function inAnyBlock(anchor: Anchor, blocks: readonly AnchorBlock[]): AnchorPlace | undefined {
  const found = blocks.flatMap((block) => quotesIn(block, anchor.quote).map((place) => ({ block, place })))
  const whole = found.filter(({ block, place }) => hasPrefix(anchor, block, place) && hasSuffix(anchor, block, place))
  if (whole.length > 0) return only(whole)?.place
  const beside = found.filter(
    ({ block, place }) =>
      (anchor.prefix.length >= TELLING_SIDE && hasPrefix(anchor, block, place)) ||
      (anchor.suffix.length >= TELLING_SIDE && hasSuffix(anchor, block, place)),
  )
  if (beside.length > 0) return only(beside)?.place
  return anchor.quote.length >= TELLING_QUOTE ? only(found)?.place : undefined
}

/** Nothing before the quote says that it began its block. */
function hasPrefix({ prefix }: Anchor, { text }: AnchorBlock, { start }: AnchorPlace): boolean {
  return prefix === '' ? start === 0 : text.slice(0, start).endsWith(prefix)
}

function hasSuffix({ suffix }: Anchor, { text }: AnchorBlock, { end }: AnchorPlace): boolean {
  return suffix === '' ? end === text.length : text.startsWith(suffix, end)
}

const quotesIn = ({ n, text }: AnchorBlock, quote: string): readonly AnchorPlace[] =>
  placesIn(text, quote).map((start) => ({ block: n, start, end: start + quote.length }))

/** Where words begin in a text, those that overlap included. */
function placesIn(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

const only = <T>(places: readonly T[]): T | undefined => (places.length === 1 ? places[0] : undefined)
