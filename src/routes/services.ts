import type { ArticleSource } from '#src/domain/articleSource.ts'

/** What routes are given from outside. */
export interface AppServices {
  readonly articles: ArticleSource
}
