import { createRoute } from '@tanstack/react-router'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
import { pageParts } from './pageParts.ts'
import { rootRoute } from './root.tsx'

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-lieu',
  loader: async ({ context }) => {
    const [overview, part] = await Promise.all([context.articles.overview(), loadPart(pageParts['/so-lieu'])])
    return { overview, ...part }
  },
  head: ({ loaderData }) => pageMeta(loaderData?.title, loaderData?.intro ?? ''),
  component: Figures,
})

function Figures() {
  const { FiguresPage, overview } = figuresRoute.useLoaderData()
  return <FiguresPage newest={overview.newest} total={overview.facets.total} />
}
