import type { ArticleSummary } from './article.ts'
import type { DataVersion } from './dataVersion.ts'
import type { SearchNote } from './search/askedWords.ts'
import type { MarkedText } from './search/excerpt.ts'
import type { TextRange } from './search/marks.ts'
import type { SearchBlock } from './search/searchText.ts'
import type { Correction } from './search/spelling.ts'

/** Which articles a search found. */
export interface SearchAnswer {
  /** The rows are those of this set of articles. */
  readonly version: DataVersion
  /** Rows of the articles, best first. */
  readonly rows: readonly number[]
  /** How well each answers; comparable within one search alone. */
  readonly scores: readonly number[]
  /** No article has all the words; these have most of them. */
  readonly isPartial: boolean
  readonly corrections: readonly Correction[]
  /** The search with its corrections, as it would have been typed; undefined where there are none. */
  readonly meant?: string
  readonly notes: readonly SearchNote[]
  /** Where it was looked: in all articles, or, without a network, in those that are kept on the device. */
  readonly scope: 'all' | 'kept'
  /** More articles are kept than were looked through: only the newest were. */
  readonly isCut?: true
}

/** What the list shows of an article that was found. */
export interface SearchResult {
  readonly row: number
  readonly summary: ArticleSummary
  readonly titleMarks: readonly TextRange[]
  /** The sentence that answers best. */
  readonly excerpt: MarkedText
  /** Number of the block that it stands in; undefined where it is none of the article's text. */
  readonly paragraph?: number
}

/** The matches in a block of an article. */
export interface BlockMarks {
  readonly n: number
  readonly ranges: readonly TextRange[]
}

/** Searches articles. Every promise may be rejected with an `ArticleLoadError`; asking again tries again. */
export interface ArticleSearch {
  /** Begins to load what a first search needs. */
  prepare(): void
  /** `expected`: so many of the first results are going to be asked for at once, and may be fetched ahead. */
  find(words: string, expected?: number): Promise<SearchAnswer>
  /** What to show of a row that the search of these words found. */
  result(words: string, row: number): Promise<SearchResult>
  /** Where the words stand in an article that is open. */
  marks(words: string, blocks: readonly SearchBlock[]): Promise<readonly BlockMarks[]>
}
