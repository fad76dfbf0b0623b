import type { Recognised, RecognisedDate, SortedPage } from './recognised.ts'

/** When a page came out: as printed, or as its text lets conclude. Undefined where it tells nothing. */
export function recognisePublished(_sorted: SortedPage): Recognised<RecognisedDate> | undefined {
  return undefined
}
