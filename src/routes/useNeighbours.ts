import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'
import type { CameFrom } from './cameFrom.ts'

/** What filters comes with the list; an article that was not opened from one does without. */
async function loadNeighbours(
  articles: ArticleSource,
  search: ArticleSearch,
  article: Article,
  cameFrom: CameFrom,
): Promise<Neighbours | undefined> {
  const { filteredNeighbours } = await import('./filteredNeighbours.ts')
  return filteredNeighbours(articles, search, article, cameFrom)
}

/** Previous and next under the filter that the reader came from; among all articles where there is none, or it cannot be had. */
export function useNeighbours(articles: ArticleSource, search: ArticleSearch, article: Article): Neighbours {
  const cameFrom = useCameFrom(article.slug)
  const [found, setFound] = useState<{ readonly slug: string; readonly neighbours: Neighbours | undefined }>()
  const { slug, newer, older } = article
  const key = cameFrom && JSON.stringify(cameFrom)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the object, which is new at every render
  useEffect(() => {
    if (!cameFrom) return
    let isCurrent = true
    loadNeighbours(articles, search, article, cameFrom).then(
      (neighbours) => isCurrent && setFound({ slug, neighbours }),
      () => isCurrent && setFound({ slug, neighbours: undefined }),
    )
    return () => {
      isCurrent = false
    }
  }, [articles, search, slug, key])

  if (cameFrom && found?.slug === slug && found.neighbours) return found.neighbours
  return { search: {}, ...(newer && { previous: newer }), ...(older && { next: older }) }
}

/** A jump within the article, by its contents or the sign of a paragraph, is an entry of its own, which says nothing of the list. */
function useCameFrom(slug: string): CameFrom | undefined {
  const { cameFrom, hash } = useLocation({
    select: ({ state, hash }) => ({ cameFrom: state.cameFrom, hash }),
    structuralSharing: true,
  })
  const [last, setLast] = useState({ slug, cameFrom })
  const current = cameFrom ?? (hash && last.slug === slug ? last.cameFrom : undefined)
  if (last.slug !== slug || JSON.stringify(last.cameFrom) !== JSON.stringify(current)) setLast({ slug, cameFrom: current })
  return current
}
