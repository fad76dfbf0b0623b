import type { Article } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import { parseArticleQuery } from '#src/domain/articleQuery.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { selectRows } from '#src/domain/facets.ts'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'
import type { CameFrom } from './cameFrom.ts'

/** Previous and next under the filter that the reader came from; undefined where the article is not found under it. */
export async function filteredNeighbours(
  articles: ArticleSource,
  search: ArticleSearch,
  article: Article,
  cameFrom: CameFrom,
): Promise<Neighbours | undefined> {
  const [overview, columns] = await Promise.all([articles.overview(), articles.columns()])
  const { query } = parseArticleQuery(cameFrom.search, overview)
  const answer = query.words ? await search.find(query.words) : undefined
  if (answer && answer.version !== overview.version) return undefined
  const rows = selectRows(columns, query, answer?.notes.includes('no-words') ? undefined : answer?.rows)
  const position = await positionOf(article, articles, columns, rows, cameFrom.position)
  if (position === undefined) return undefined
  const first = Math.max(0, position - 1)
  const around = await articles.summaries(rows.slice(first, position + 2))
  const [previous, next] = [position > 0 ? around[0] : undefined, around[position - first + 1]]
  const words = answer?.meant ?? query.words
  return {
    search: cameFrom.search,
    ...(previous && { previous: { ...previous, words, position: position - 1 } }),
    ...(next && { next: { ...next, words, position: position + 1 } }),
  }
}

/**
 * Where an article stands in a list. The place in which it was opened may have been that in another list (the one before,
 * while this one was on its way) or in an older one; then it is looked for among the articles of its day.
 */
async function positionOf(
  { slug, published }: Article,
  articles: ArticleSource,
  columns: ArticleColumns,
  rows: readonly number[],
  openedAt: number,
): Promise<number | undefined> {
  const [opened] = await articles.summaries(rows.slice(openedAt, openedAt + 1))
  if (opened?.slug === slug) return openedAt
  const day = partialDateSpan(published.earliest)?.earliest
  const ofThatDay = rows.filter((row) => columns.publishedFrom[row] === day)
  const found = (await articles.summaries(ofThatDay)).findIndex((summary) => summary.slug === slug)
  return found < 0 ? undefined : rows.indexOf(ofThatDay[found] as number)
}
