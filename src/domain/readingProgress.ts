import type { ReadingPosition } from './library.ts'

type Progress = Pick<ReadingPosition, 'furthest' | 'blocks' | 'isRead'>

/** How much of an article a reader has behind them, in percent from 1 to 99; 100 only where it counts as read. */
export function percentRead({ furthest, blocks, isRead }: Progress): number {
  if (isRead) return 100
  return Math.min(99, Math.max(1, Math.round((furthest / Math.max(blocks, 1)) * 100)))
}

/** Articles that were begun and not finished, the last one first. */
export function unfinished(positions: Iterable<ReadingPosition>): readonly ReadingPosition[] {
  return [...positions].filter(({ isRead }) => !isRead).sort((a, b) => b.order - a.order)
}
