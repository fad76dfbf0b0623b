import type { Article, ArticleSummary } from './article.ts'
import type { ArticleColumns } from './articleColumns.ts'
import type { ShortenedTerm } from './glossary.ts'
import type { Overview } from './overview.ts'

/** Where screens get articles from. Every promise may be rejected with an `ArticleLoadError`; asking again tries again. */
export interface ArticleSource {
  overview(): Promise<Overview>
  /** Filter columns of all articles; rows stand newest first. */
  columns(): Promise<ArticleColumns>
  /** Summaries of some rows, in the order asked for. */
  summaries(rows: readonly number[]): Promise<readonly ArticleSummary[]>
  /** Undefined where there is no article of this slug. */
  article(slug: string): Promise<Article | undefined>
  /** Terms with their short forms. */
  glossary(): Promise<readonly ShortenedTerm[]>
}

/**
 * Why articles could not be had: no network, no such file, a file that is cut short or not what it should be, or one that
 * belongs to a newer set of articles than the page.
 */
export type LoadFailure = 'offline' | 'missing' | 'damaged' | 'outdated'

export class ArticleLoadError extends Error {
  override readonly name = 'ArticleLoadError'
  readonly failure: LoadFailure

  constructor(failure: LoadFailure, path: string) {
    super(`${failure}: ${path}`)
    this.failure = failure
  }
}
