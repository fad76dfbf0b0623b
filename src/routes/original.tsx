import { createRoute, notFound } from '@tanstack/react-router'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { loadPart } from './appPart.ts'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { rootRoute } from './root.tsx'

export const originalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bai/$slug/goc',
  loader: async ({ context: { articles }, params }) => {
    const slug = params.slug.normalize('NFC')
    const [article, original, part] = await Promise.all([
      articles.article(slug),
      articles.original(slug),
      loadPart(() => import('./OriginalView.tsx')),
    ])
    if (!article || !original) throw notFound()
    return { ...part, ...part.headOf(article), article, original }
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.title, loaderData.description) : unknownMeta),
  component: ReadOriginal,
  notFoundComponent: NotFoundPage,
})

function ReadOriginal() {
  const { OriginalView, article, original } = originalRoute.useLoaderData()
  return <OriginalView article={article} original={original} />
}
