import { createRoute, useLocation, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { type ArticleQuery, parseArticleQuery, toRawSearch } from '#src/domain/articleQuery.ts'
import { PAGE_SIZE } from '#src/domain/overview.ts'
import { BrowsePage } from '#src/features/browse/BrowsePage.tsx'
import { browseMessages } from '#src/features/browse/messages.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'
import { useBrowsing } from './useBrowsing.ts'

export const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => context.articles.overview(),
  head: () => pageMeta(undefined, browseMessages.intro),
  component: Browse,
})

function Browse() {
  const overview = browseRoute.useLoaderData()
  const search = browseRoute.useSearch()
  const { articles, device } = browseRoute.useRouteContext()
  const navigate = useNavigate()
  // The page was prerendered without a history entry, and must come alive as it stands.
  const isAlive = useIsAlive()
  const kept = useLocation({ select: ({ state }) => state.shown ?? PAGE_SIZE })
  const shown = isAlive ? kept : PAGE_SIZE
  const { query: addressed, ignored } = useMemo(() => parseArticleQuery(search, overview), [search, overview])

  // The address takes a moment to change. What is asked for in that moment adds to what was asked for just before it.
  const [asked, setAsked] = useState<{ readonly query: ArticleQuery; readonly since: typeof search }>()
  if (asked && asked.since !== search) setAsked(undefined)
  const query = asked?.since === search ? asked.query : addressed
  const browsing = useBrowsing({ articles, overview, query, shown, onOutdated: device.applyUpdate })

  const ask = (next: ArticleQuery) => {
    const nextSearch = toRawSearch(next)
    // What changes nothing in the address would wait for a change that never comes.
    if (JSON.stringify(nextSearch) === JSON.stringify(toRawSearch(addressed))) return undefined
    setAsked({ query: next, since: search })
    return navigate({ to: '/', search: nextSearch, resetScroll: false })
  }
  return (
    <BrowsePage
      overview={overview}
      query={query}
      ignored={ignored}
      results={browsing}
      onAsk={ask}
      // Kept in the history entry, so that going back finds the list as long as it was.
      onShowMore={() => navigate({ to: '/', search, state: { shown: shown + PAGE_SIZE }, replace: true, resetScroll: false })}
      onDismissIgnored={() => navigate({ to: '/', search: toRawSearch(query), replace: true, resetScroll: false })}
    />
  )
}
