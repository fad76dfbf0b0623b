import type { ArticleSummary } from './article.ts'
import type { DataVersion } from './dataVersion.ts'
import type { Facets } from './facets.ts'
import type { LocalityOption } from './locality.ts'

/** Articles in a page of summaries, and in the first screen of the list. */
export const PAGE_SIZE = 20

/** A page of summaries, as its file holds it. */
export interface SummaryPage {
  readonly version: DataVersion
  readonly summaries: readonly ArticleSummary[]
}

/** What the first screen needs of all articles, however many there are. */
export interface Overview {
  readonly version: DataVersion
  readonly localities: readonly LocalityOption[]
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  /** Counts with no filter set. */
  readonly facets: Facets
  /** The newest articles, a page of them at most. */
  readonly newest: readonly ArticleSummary[]
}
