import type { ArticleSummary } from '#src/domain/article.ts'

/** Id of the element that holds what an article says. */
export const entryId = ({ slug }: Pick<ArticleSummary, 'slug'>): string => `bai-${slug}`
