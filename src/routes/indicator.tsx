import { createRoute, notFound } from '@tanstack/react-router'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-lieu/$indicator',
  loader: async ({ context, params }) => {
    const [page, part] = await Promise.all([context.articles.indicatorPage(params.indicator), loadPart(pageParts['/so-lieu/'])])
    if (!page) throw notFound()
    return { ...part, ...part.headOf(page), page, FigureChart: await part.loadChart(page) }
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.title, loaderData.description) : unknownMeta),
  component: Indicator,
  notFoundComponent: NotFoundPage,
})

function Indicator() {
  const { page, IndicatorView, FigureChart } = indicatorRoute.useLoaderData()
  const search = indicatorRoute.useSearch()
  // The page was prerendered with all places.
  const isAlive = useIsAlive()
  return <IndicatorView key={page.indicator.id} page={page} search={isAlive ? search : {}} FigureChart={FigureChart} />
}
