import { toCollection } from '#pipeline/collection.ts'
import { readContent } from '#pipeline/readContent.ts'
import type { Article } from '#src/domain/article.ts'

/** The articles that the project brings along, whole, newest first. */
export function bundledArticles(): readonly Article[] {
  const { articles, vocabulary } = readContent('content')
  const collection = toCollection(articles, vocabulary)
  return collection.summaries.map((_, row) => collection.article(row))
}
