import { startTransition, useEffect, useState } from 'react'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type ArticleSource, type LoadFailure } from '#src/domain/articleSource.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { BrowseResults, BrowseView } from '#src/features/browse/BrowsePage.tsx'
import { browseViews, viewOfOverview } from './browseViews.ts'
import { LastSearch } from './lastSearch.ts'

interface Loaded {
  readonly key: string
  readonly view: BrowseView
}

interface BrowsingOptions {
  readonly articles: ArticleSource
  readonly search: ArticleSearch
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
export function useBrowsing({ articles, search, overview, query, shown, onOutdated }: BrowsingOptions): BrowseResults {
  const key = JSON.stringify([query, shown])
  const isFirstScreen = key === JSON.stringify([EVERYTHING, PAGE_SIZE])
  const [lastSearch] = useState(() => new LastSearch(search, articles))
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: LoadFailure }>()
  const [attempt, setAttempt] = useState(0)

  // The first screen takes the place of what was shown before it, which must not come back while the next query loads.
  if (isFirstScreen && loaded) setLoaded(undefined)
  if (isFirstScreen && failed) setFailed(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for query and shown; a new attempt asks again
  useEffect(() => {
    if (isFirstScreen) return
    // What is asked for again has not failed again.
    setFailed(undefined)
    let isCurrent = true
    const show = async () => {
      for await (const view of browseViews({ articles, lastSearch, overview, query, shown })) {
        if (!isCurrent) return
        // Whoever types goes before what was found of what they typed.
        startTransition(() => {
          setLoaded({ key, view })
          setFailed(undefined)
        })
      }
    }
    show().catch(
      (error) => isCurrent && setFailed({ key, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' }),
    )
    return () => {
      isCurrent = false
    }
  }, [articles, key, attempt])

  const failure = failed?.key === key && !isFirstScreen ? failed.failure : undefined
  const retry = () => {
    // The page itself is the old one: only a new page goes with the new articles.
    if (failure === 'outdated') return onOutdated()
    setFailed(undefined)
    setAttempt((count) => count + 1)
  }
  const view = isFirstScreen ? viewOfOverview(overview) : (loaded?.view ?? viewOfOverview(overview))
  const isOlder = !isFirstScreen && loaded?.key !== key
  return { ...view, isOlder, isPending: isOlder && !failure, failure, retry }
}
