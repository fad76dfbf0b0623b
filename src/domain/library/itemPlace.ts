import type { Article } from '../article.ts'
import type { LibraryItem } from '../library.ts'
import { type SearchBlock, searchTextOf } from '../search/searchText.ts'
import { locate } from './anchor.ts'

/** An article that was looked up for what is kept of it; `gone` where there is none of its slug any more. */
export type LookedUp = 'gone' | { readonly article: Article; readonly blocks: readonly SearchBlock[] }

export const lookedUp = (article: Article | undefined): LookedUp =>
  article ? { article, blocks: searchTextOf(article).blocks } : 'gone'

/**
 * Where an item stands. `unchecked`: nobody has looked, `block` is where it was taken from · `found`: there, in block `#d<n>` ·
 * `orphaned`: its words are in the article no more, or no longer in one place · `gone`: nor is the article. `block` is
 * undefined where the article as a whole is meant.
 */
export type ItemPlace =
  | { readonly status: 'unchecked' | 'found'; readonly block: number | undefined }
  | { readonly status: 'orphaned' | 'gone' }

/** Where an item stands in its article; undefined for one that was not looked up. */
export function itemPlace({ anchor }: LibraryItem, article: LookedUp | undefined): ItemPlace {
  if (article === undefined) return { status: 'unchecked', block: anchor?.block }
  if (article === 'gone') return { status: 'gone' }
  if (!anchor) return { status: 'found', block: undefined }
  const place = locate(anchor, article.blocks)
  return place ? { status: 'found', block: place.block } : { status: 'orphaned' }
}

/** Whether nothing of the site is behind an item any more; it is all that is left of those words. */
export const isOrphan = (place: ItemPlace): place is Extract<ItemPlace, { readonly status: 'orphaned' | 'gone' }> =>
  place.status === 'orphaned' || place.status === 'gone'
