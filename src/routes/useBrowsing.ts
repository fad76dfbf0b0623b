import { useEffect, useState } from 'react'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import { ArticleLoadError, type ArticleSource, type LoadFailure } from '#src/domain/articleSource.ts'
import { countFacets, selectRows } from '#src/domain/facets.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { BrowseResults, BrowseView } from '#src/features/browse/BrowsePage.tsx'
import { queryWithout } from '#src/features/browse/queryChanges.ts'

interface Loaded {
  readonly key: string
  readonly view: BrowseView
}

/** The list with no filter set stands in the overview; everything else is worked out from the columns. */
function viewOfOverview(overview: Overview): BrowseView {
  return { facets: overview.facets, summaries: overview.newest, wayOut: [] }
}

async function loadView(articles: ArticleSource, query: ArticleQuery, shown: number): Promise<BrowseView> {
  const columns = await articles.columns()
  const rows = selectRows(columns, query)
  const facets = countFacets(columns, query)
  const summaries = await articles.summaries(rows.slice(0, shown))
  const wayOut =
    rows.length > 0
      ? []
      : queryWithout(query).map(({ filter, rest }) => ({ filter, rest, count: selectRows(columns, rest).length }))
  return { facets, summaries, wayOut: wayOut.filter(({ count }) => count > 0) }
}

interface BrowsingOptions {
  readonly articles: ArticleSource
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly shown: number
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

/**
 * The results of a query. While another query is on its way, or has failed, the last results stay; nothing that is on
 * the screen is taken away for want of something newer.
 */
export function useBrowsing({ articles, overview, query, shown, onOutdated }: BrowsingOptions): BrowseResults {
  const key = JSON.stringify([query, shown])
  const isFirstScreen = key === JSON.stringify([EVERYTHING, PAGE_SIZE])
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: LoadFailure }>()
  const [attempt, setAttempt] = useState(0)

  // The first screen takes the place of what was shown before it, which must not come back while the next query loads.
  if (isFirstScreen && loaded) setLoaded(undefined)
  if (isFirstScreen && failed) setFailed(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for query and shown; a new attempt asks again
  useEffect(() => {
    if (isFirstScreen) return
    let isCurrent = true
    loadView(articles, query, shown).then(
      (view) => isCurrent && setLoaded({ key, view }),
      (error) => isCurrent && setFailed({ key, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' }),
    )
    return () => {
      isCurrent = false
    }
  }, [articles, key, attempt])

  const failure = failed?.key === key && loaded?.key !== key && !isFirstScreen ? failed.failure : undefined
  const retry = () => {
    // The page itself is the old one: only a new page goes with the new articles.
    if (failure === 'outdated') return onOutdated()
    setFailed(undefined)
    setAttempt((count) => count + 1)
  }
  const view = isFirstScreen ? viewOfOverview(overview) : (loaded?.view ?? viewOfOverview(overview))
  return { ...view, isPending: !isFirstScreen && loaded?.key !== key && !failure, failure, retry }
}
