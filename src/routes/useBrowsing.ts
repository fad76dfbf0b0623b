import { useMemo } from 'react'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { BrowseResults } from '#src/features/browse/BrowsePage.tsx'
import { browseViews, viewOfOverview } from './browseViews.ts'
import { LastSearch } from './lastSearch.ts'
import { useViews } from './useViews.ts'

interface BrowsingOptions {
  readonly articles: ArticleSource
  readonly search: ArticleSearch
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly shown: number
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

/** The results of a query; while it is on its way, or has failed, those of the query before. */
export function useBrowsing({ articles, search, overview, query, shown, onOutdated }: BrowsingOptions): BrowseResults {
  const { version } = overview
  const key = JSON.stringify([query, shown, version])
  // What was found in another set of articles has other rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the set
  const lastSearch = useMemo(() => new LastSearch(search, articles), [search, articles, version])
  const { view, ...state } = useViews({
    key,
    firstScreen: viewOfOverview(overview),
    isFirstScreen: key === JSON.stringify([EVERYTHING, PAGE_SIZE, version]),
    load: () => browseViews({ articles, lastSearch, overview, query, shown }),
    onOutdated,
  })
  return { ...view, ...state }
}
