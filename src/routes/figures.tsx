import { createRoute, useLocation } from '@tanstack/react-router'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-lieu',
  loader: async ({ context }) => {
    const [overview, part] = await Promise.all([context.articles.figureOverview(), loadPart(pageParts['/so-lieu'])])
    return { overview, ...part }
  },
  head: ({ loaderData }) => pageMeta(loaderData?.title, loaderData?.intro ?? ''),
  component: Figures,
})

function Figures() {
  const { FiguresView, overview } = figuresRoute.useLoaderData()
  const { articles, device } = figuresRoute.useRouteContext()
  const search = figuresRoute.useSearch()
  // The page was prerendered without a filter and without a history entry, and must come alive as it stands.
  const isAlive = useIsAlive()
  const shown = useLocation({ select: ({ state }) => state.shown })
  return (
    <FiguresView
      articles={articles}
      overview={overview}
      search={isAlive ? search : {}}
      shown={isAlive ? shown : undefined}
      onOutdated={device.applyUpdate}
    />
  )
}
