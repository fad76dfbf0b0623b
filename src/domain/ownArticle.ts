import type { Article } from './article.ts'
import type { RemovedLine } from './intake/recognised.ts'
import type { LibraryProblem } from './library.ts'
import type { Watched } from './watched.ts'

// Articles that a reader brought in. They are on the device alone, and can be had from nowhere else.

/** What the slug of every such article begins with; no article of content/ may have one. */
const OWN = 'cua-ban-'

export const ownSlug = (id: string): string => `${OWN}${id}`
/** Whether an article is one that the reader brought in: “của bạn”. */
export const isOwnSlug = (slug: string): boolean => slug.startsWith(OWN)

export interface OwnArticle {
  /** Its slug is an own one; it names no neighbours and no related articles. */
  readonly article: Article
  /** Name of the file that it was read from, for people; empty where it was pasted. */
  readonly file: string
  /** What was put aside when it was read. */
  readonly removed: readonly RemovedLine[]
  /** By the device's clock, ISO 8601 with its offset. */
  readonly addedAt: string
}

export type OwnArticlesState =
  /** Nobody has asked yet, or they are on their way. */
  | { readonly status: 'opening' }
  /** By slug. */
  | { readonly status: 'open'; readonly articles: ReadonlyMap<string, OwnArticle> }
  | { readonly status: 'unavailable'; readonly problem: LibraryProblem }

/** The articles that a reader brought in. What changes them rejects with a `LibraryError` where it is not written. */
export interface OwnArticles {
  readonly state: Watched<OwnArticlesState>
  /** Whether any were there when they were last looked at: known at once, and not to be trusted against the store. */
  readonly hasSome: boolean
  open(): void
  /** Adds an article, or puts it in place of that of the same slug. */
  save(own: OwnArticle): Promise<void>
  /** Gives what was taken away, so that it can be put back with `save`; undefined where there was none. */
  remove(slug: string): Promise<OwnArticle | undefined>
}
