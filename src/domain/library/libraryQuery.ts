import { type Ignored, IgnoredValues, keyOf, parseChoice, textOf } from '../addressValues.ts'
import type { RawSearch } from '../articleQuery.ts'
import type { HighlightColour } from '../library.ts'
import { wordsIn } from '../searchWords.ts'

/** What is kept, by what it is; `note` is anything with a note. */
export const ITEM_KINDS = ['bookmark', 'highlight', 'note'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** `article` goes by place, then by title, then from the top of each article to its end. */
export const LIBRARY_ORDERS = ['newest', 'oldest', 'article'] as const
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number]

/** What the reader asks of their library. What is undefined leaves everything in. */
export interface LibraryQuery {
  /** What to search for, as `wordsIn` gives it. */
  readonly words?: string | undefined
  readonly kind?: ItemKind | undefined
  readonly colour?: HighlightColour | undefined
  /** Name of the place that the articles are about. */
  readonly placeName?: string | undefined
  /** Slug of the article. */
  readonly article?: string | undefined
  readonly order: LibraryOrder
}

/** What is to be different in a query. */
export type QueryChange = Partial<LibraryQuery>

export interface ParsedLibraryQuery {
  readonly query: LibraryQuery
  readonly ignored: readonly Ignored<'unknown'>[]
}

const KINDS: Readonly<Record<string, ItemKind>> = { 'dau-trang': 'bookmark', 'to-mau': 'highlight', 'ghi-chu': 'note' }
const COLOURS: Readonly<Record<string, HighlightColour>> = { vang: 'yellow', xanh: 'green', hong: 'pink' }
const ORDERS: Readonly<Record<string, LibraryOrder>> = { moi: 'newest', cu: 'oldest', bai: 'article' }
const SLUG = /^[a-z0-9-]{1,200}$/

/**
 * Reads an address' search parameters as a query. Total: whatever they hold, the query is valid, and each value that was left
 * out of it is listed. An article or a place of which nothing is kept (any more) is no fault of the address.
 */
export function parseLibraryQuery(raw: RawSearch): ParsedLibraryQuery {
  const ignored = new IgnoredValues<'unknown'>()
  const words = wordsIn(raw.q)
  const kind = parseChoice(raw, 'loai', KINDS, ignored)
  const colour = parseChoice(raw, 'mau', COLOURS, ignored)
  const placeName = textOf(raw, 'noi') || undefined
  const slug = textOf(raw, 'bai')
  const article = SLUG.test(slug) ? slug : ignored.add('bai', slug, 'unknown')
  const order = parseChoice(raw, 'sap-xep', ORDERS, ignored) ?? 'newest'
  return { query: { words, kind, colour, placeName, article, order }, ignored: ignored.list }
}

/** A query as search parameters, in a fixed order and without what goes without saying. */
export function toLibrarySearch({ words, kind, colour, placeName, article, order }: LibraryQuery): RawSearch {
  return {
    ...(words && { q: words }),
    ...(kind && { loai: keyOf(KINDS, kind) }),
    ...(colour && { mau: keyOf(COLOURS, colour) }),
    ...(placeName && { noi: placeName }),
    ...(article && { bai: article }),
    ...(order !== 'newest' && { 'sap-xep': keyOf(ORDERS, order) }),
  }
}

/** Whether a query leaves anything out; the order does not count. */
export const isSelective = ({ order: _order, ...rest }: LibraryQuery): boolean =>
  Object.values(rest).some((asked) => asked !== undefined)
