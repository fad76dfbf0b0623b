import { createRoute, notFound } from '@tanstack/react-router'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { ArticleView } from './reading/ArticleView.tsx'
import { rootRoute } from './root.tsx'
import { useNeighbours } from './useNeighbours.ts'

export const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bai/$slug',
  loader: async ({ context, params }) => {
    const article = await context.articles.article(params.slug.normalize('NFC'))
    if (!article) throw notFound()
    return article
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.title, loaderData.summary) : unknownMeta),
  component: ReadArticle,
  notFoundComponent: NotFoundPage,
})

function ReadArticle() {
  const article = articleRoute.useLoaderData()
  const { articles, search } = articleRoute.useRouteContext()
  const neighbours = useNeighbours(articles, search, article)
  return <ArticleView key={article.slug} article={article} neighbours={neighbours} />
}
