import { createRoute, notFound } from '@tanstack/react-router'
import { createElement, type FunctionComponent } from 'react'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { loadPart } from './appPart.ts'
import { pageMeta, unknownMeta } from './pageMeta.ts'
import { ArticleView } from './reading/ArticleView.tsx'
import { rootRoute } from './root.tsx'
import { useNeighbours } from './useNeighbours.ts'

export const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bai/$slug',
  loader: async ({ context, params }) => {
    const slug = params.slug.normalize('NFC')
    const [article, own] = await Promise.all([
      context.articles.article(slug),
      isOwnSlug(slug) ? loadPart(() => import('./reading/OwnView.tsx')) : undefined,
    ])
    if (!article) throw notFound({ data: own?.OwnMissing })
    return { article, own: own?.ownParts }
  },
  head: ({ loaderData }) => (loaderData ? pageMeta(loaderData.article.title, loaderData.article.summary) : unknownMeta),
  component: ReadArticle,
  notFoundComponent: ({ data: Missing = NotFoundPage }: { readonly data?: unknown }) =>
    createElement(Missing as FunctionComponent),
})

function ReadArticle() {
  const { article, own } = articleRoute.useLoaderData()
  const { articles, search } = articleRoute.useRouteContext()
  const neighbours = useNeighbours(articles, search, article)
  return <ArticleView key={article.slug} article={article} neighbours={neighbours} own={own} />
}
