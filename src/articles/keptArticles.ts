import type { Article, ArticleSummary } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'

/** What articles have had since a release that devices may still keep some of. */
type Later = 'terms' | 'statedElsewhere'

/** `isCurrent`: as in the running release. An older one serves where the network does not. */
export interface KeptArticle {
  readonly article: Omit<Article, Later> & Partial<Pick<Article, Later>>
  readonly isCurrent: boolean
}

/** An article that was kept by an earlier release, with what has come since: nothing. */
export const ofThisRelease = (article: KeptArticle['article']): Article => ({ terms: [], statedElsewhere: [], ...article })

/** Articles that are kept on the device. Whatever goes wrong with it, the answer is “none”: the network has them as well. */
export interface KeptArticles {
  article(slug: string): Promise<KeptArticle | undefined>
  /** Those of some articles that are kept, by their slugs. */
  articles(slugs: readonly string[]): Promise<ReadonlyMap<string, KeptArticle> | undefined>
  /** Undefined unless all of them are kept, and of the running release. */
  summaries(rows: readonly number[], columns: ArticleColumns): Promise<readonly ArticleSummary[] | undefined>
  /** Keeps an article that was read. */
  remember(article: Article): void
}

/** Looks an article up on the device. */
export type FindKept = KeptArticles['article']

export const nothingKept: KeptArticles = {
  article: async () => undefined,
  articles: async () => undefined,
  summaries: async () => undefined,
  remember: () => undefined,
}
