import { createRoute } from '@tanstack/react-router'
import { FiguresPage } from '#src/features/figures/FiguresPage.tsx'
import { figuresMessages } from '#src/features/figures/messages.ts'
import { pageMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/so-lieu',
  loader: ({ context }) => context.articles.overview(),
  head: () => pageMeta(figuresMessages.title, figuresMessages.intro),
  component: Figures,
})

function Figures() {
  const { newest, facets } = figuresRoute.useLoaderData()
  return <FiguresPage newest={newest} total={facets.total} />
}
