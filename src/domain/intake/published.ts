import { inferPublished } from './dates/inferPublished.ts'
import { statedPublished } from './dates/statedPublished.ts'
import type { Recognised, RecognisedDate, SortedPage } from './recognised.ts'

/** How sure it must be that a page is a list or a home page: its dates are those of other pages, or of today. */
const SURELY_NONE = 0.6

/** When an article came out: as printed, or as its text lets conclude. Undefined where it tells nothing, and for a page of lists. */
export function recognisePublished(sorted: SortedPage): Recognised<RecognisedDate> | undefined {
  const { value: isArticle, confidence } = sorted.isArticle
  if (!isArticle && confidence >= SURELY_NONE) return undefined
  return statedPublished(sorted) ?? inferPublished(sorted)
}
