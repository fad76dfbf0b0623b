import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import { parseArticleQuery, type RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { selectRows } from '#src/domain/facets.ts'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'

/** Which list a reader came from, and where in it the article stood: kept in the history entry, so it survives a reload. */
export interface CameFrom {
  readonly search: RawSearch
  readonly position: number
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    cameFrom?: CameFrom
    /** How many articles the list shows. */
    shown?: number
  }
}

async function loadNeighbours(articles: ArticleSource, article: Article, cameFrom: CameFrom): Promise<Neighbours | undefined> {
  const [overview, columns] = await Promise.all([articles.overview(), articles.columns()])
  const rows = selectRows(columns, parseArticleQuery(cameFrom.search, overview).query)
  const position = await positionOf(article, articles, columns, rows, cameFrom.position)
  if (position === undefined) return undefined
  const first = Math.max(0, position - 1)
  const around = await articles.summaries(rows.slice(first, position + 2))
  const [previous, next] = [position > 0 ? around[0] : undefined, around[position - first + 1]]
  return {
    search: cameFrom.search,
    ...(previous && { previous: { ...previous, position: position - 1 } }),
    ...(next && { next: { ...next, position: position + 1 } }),
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

/** Previous and next under the filter that the reader came from; among all articles where there is none, or it cannot be had. */
export function useNeighbours(articles: ArticleSource, article: Article): Neighbours {
  const cameFrom = useLocation({ select: ({ state }) => state.cameFrom })
  const [found, setFound] = useState<{ readonly slug: string; readonly neighbours: Neighbours | undefined }>()
  const { slug, newer, older } = article
  const key = cameFrom && JSON.stringify(cameFrom)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the object, which is new at every render
  useEffect(() => {
    if (!cameFrom) return
    let isCurrent = true
    loadNeighbours(articles, article, cameFrom).then(
      (neighbours) => isCurrent && setFound({ slug, neighbours }),
      () => isCurrent && setFound({ slug, neighbours: undefined }),
    )
    return () => {
      isCurrent = false
    }
  }, [articles, slug, key])

  if (cameFrom && found?.slug === slug && found.neighbours) return found.neighbours
  return { search: {}, ...(newer && { previous: newer }), ...(older && { next: older }) }
}
