import type { ArticleReference, ReadingPosition } from '../library.ts'

/** When something changes: a moment (ISO 8601), and the highest order of any position so far. */
export interface PositionMoment {
  readonly now: string
  readonly newestOrder: number
}

/** Where a reader is by now, after where they were; undefined for an article that they had not opened. */
export function movedTo(
  before: ReadingPosition | undefined,
  article: ArticleReference,
  { block, blocks }: Pick<ReadingPosition, 'block' | 'blocks'>,
  { now, newestOrder }: PositionMoment,
): ReadingPosition {
  const furthest = Math.max(block, before?.furthest ?? 0)
  return { article, block, furthest, blocks, isRead: before?.isRead ?? false, order: newestOrder + 1, changedAt: now }
}

/**
 * An article that is said to be read, or not to be. One that was never opened has a position of no blocks while it is read;
 * undefined where nothing is left to keep.
 */
export function markedRead(
  before: ReadingPosition | undefined,
  article: ArticleReference,
  isRead: boolean,
  { now, newestOrder }: PositionMoment,
): ReadingPosition | undefined {
  if (!isRead && (before?.blocks ?? 0) === 0) return undefined
  const place = before ?? { block: 0, furthest: 0, blocks: 0 }
  return { ...place, article, isRead, order: newestOrder + 1, changedAt: now }
}
