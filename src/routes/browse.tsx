import { createRoute, useLocation } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const browseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context }) => {
    const [overview, part] = await Promise.all([context.articles.overview(), loadPart(pageParts['/'])])
    return { overview, ...part }
  },
  head: ({ loaderData }) => pageMeta(undefined, loaderData?.intro ?? ''),
  component: Browse,
})

function Browse() {
  const { BrowseList, overview } = browseRoute.useLoaderData()
  const search = browseRoute.useSearch()
  const { articles, device, library, search: articleSearch } = browseRoute.useRouteContext()
  // The page was prerendered without a history entry, and must come alive as it stands.
  const isAlive = useIsAlive()
  const kept = useLocation({ select: ({ state }) => state.shown })
  return (
    <BrowseList
      articles={articles}
      articleSearch={articleSearch}
      library={library}
      overview={overview}
      search={search}
      shown={isAlive ? kept : undefined}
      onOutdated={device.applyUpdate}
    />
  )
}
