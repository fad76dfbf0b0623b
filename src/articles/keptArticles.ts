import type { Article, ArticleSummary } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'

/** `isCurrent`: as in the running release. An older one serves where the network does not. */
export interface KeptArticle {
  readonly article: Article
  readonly isCurrent: boolean
}

/** Articles that are kept on the device. Whatever goes wrong with it, the answer is “none”: the network has them as well. */
export interface KeptArticles {
  article(slug: string): Promise<KeptArticle | undefined>
  /** Undefined unless all of them are kept, and of the running release. */
  summaries(rows: readonly number[], columns: ArticleColumns): Promise<readonly ArticleSummary[] | undefined>
  /** Keeps an article that was read. */
  remember(article: Article): void
}

export const nothingKept: KeptArticles = {
  article: async () => undefined,
  summaries: async () => undefined,
  remember: () => undefined,
}
