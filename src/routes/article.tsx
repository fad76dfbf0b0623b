import { createRoute, notFound } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { BodyMarks } from '#src/features/reading/ArticleBody.tsx'
import type { Neighbours } from '#src/features/reading/ArticleNavigation.tsx'
import { ArticlePage } from '#src/features/reading/ArticlePage.tsx'
import { FindOpener } from '#src/features/reading/FindOpener.tsx'
import { shellMessages } from '#src/features/shell/messages.ts'
import { NotFoundPage } from '#src/features/shell/NotFoundPage.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { loadPart } from './appPart.ts'
import { pageMeta } from './pageMeta.ts'
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
  head: ({ loaderData }) =>
    loaderData ? pageMeta(loaderData.title, loaderData.summary) : pageMeta(shellMessages.notFoundTitle, shellMessages.notFound),
  component: ReadArticle,
  notFoundComponent: NotFoundPage,
})

function ReadArticle() {
  const article = articleRoute.useLoaderData()
  const { articles, search } = articleRoute.useRouteContext()
  const neighbours = useNeighbours(articles, search, article)
  return <FindableArticle key={article.slug} article={article} neighbours={neighbours} />
}

interface FindableProps {
  readonly article: Article
  readonly neighbours: Neighbours
}

type Finder = typeof import('./FindInArticle.tsx').FindInArticle

/** An article in which words can be found. What that takes is loaded once there are words to find. */
function FindableArticle({ article, neighbours }: FindableProps) {
  const { device, search } = articleRoute.useRouteContext()
  // The page was prerendered without anything that is searched for.
  const isAlive = useIsAlive()
  const hasWords = 'q' in articleRoute.useSearch() && isAlive
  const [Finder, setFinder] = useState<Finder | 'missing'>()
  const [isOpened, setIsOpened] = useState(false)
  const [marks, setMarks] = useState<BodyMarks>()

  const load = () => {
    loadPart(() => import('./FindInArticle.tsx')).then(
      (part) => setFinder(() => part.FindInArticle),
      () => {
        setFinder('missing')
        device.partMissing()
      },
    )
  }
  const loadFirst = useEffectEvent(load)
  useEffect(() => {
    if (hasWords) loadFirst()
  }, [hasWords])
  const open = () => {
    setIsOpened(true)
    load()
  }
  const isMissing = Finder === 'missing'
  const find =
    Finder && !isMissing ? (
      <Finder article={article} search={search} isOpened={isOpened} onMarks={setMarks} />
    ) : (
      <FindOpener isMissing={isMissing} onOpen={open} />
    )
  return <ArticlePage article={article} neighbours={neighbours} find={find} marks={marks} />
}
