import { createRoute, notFound } from '@tanstack/react-router'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { loadPart } from './appPart.ts'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/noi/$place',
  loader: async ({ context, params }) => {
    const [page, part] = await Promise.all([context.articles.placePage(params.place), loadPart(pageParts['/noi/'])])
    if (!page) throw notFound()
    return { ...part, ...part.headOf(page), page, FigureChart: await part.loadChart(page) }
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.title, loaderData.description) : unknownMeta),
  component: Place,
  notFoundComponent: NotFoundPage,
})

function Place() {
  const { page, PlaceView, FigureChart } = placeRoute.useLoaderData()
  return <PlaceView key={page.place.id} page={page} FigureChart={FigureChart} />
}
