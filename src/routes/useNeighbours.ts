import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import { parseArticleQuery, type RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
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

async function loadNeighbours(articles: ArticleSource, slug: string, cameFrom: CameFrom): Promise<Neighbours | undefined> {
  const [overview, columns] = await Promise.all([articles.overview(), articles.columns()])
  const rows = selectRows(columns, parseArticleQuery(cameFrom.search, overview).query)
  const { position } = cameFrom
  const first = Math.max(0, position - 1)
  const around = await articles.summaries(rows.slice(first, position + 2))
  // The list may have changed since: then the place in it means nothing any more.
  if (around[position - first]?.slug !== slug) return undefined
  const [previous, next] = [position > 0 ? around[0] : undefined, around[position - first + 1]]
  return {
    search: cameFrom.search,
    ...(previous && { previous: { ...previous, position: position - 1 } }),
    ...(next && { next: { ...next, position: position + 1 } }),
  }
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
    loadNeighbours(articles, slug, cameFrom).then(
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
