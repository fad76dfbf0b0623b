import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchedArticles } from './articles/fetchedArticles.ts'
import { readPageData } from './articles/pageData.ts'
import { QUERY_PARAMS } from './domain/articleQuery.ts'
import { ArticleLoadError } from './domain/articleSource.ts'
import { createAppRouter } from './routes/router.tsx'
import { moveStyleSheetToHead } from './styleSheet.ts'

const container = document.getElementById('app')
if (!container) throw new Error('the page has no #app')

/** A page that could not be loaded is shown to the reader as such; anything else that a boundary catches is a fault of ours. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ArticleLoadError)) reportError(error)
}

const pageData = readPageData()
const articles = fetchedArticles(`${import.meta.env.BASE_URL}data/`, pageData)
const router = createAppRouter({ articles })
await Promise.all([router.load(), moveStyleSheetToHead(container)])

/**
 * Whether what stands in the page is what the address asks for. It was rendered for one path, and without a filter: the
 * list under a filter, or a page that a host serves under a second address, is drawn anew.
 */
function isRenderedForThisAddress(): boolean {
  const { pathname, search } = router.state.location
  const isUnknown = router.state.matches.some(({ status }) => status === 'notFound')
  const isFiltered = pathname === '/' && QUERY_PARAMS.some((param) => param in search)
  return (
    container?.firstElementChild !== null && !isFiltered && (isUnknown ? pageData.path === undefined : pageData.path === pathname)
  )
}

if (isRenderedForThisAddress()) {
  // What the router itself sets after its own way of server rendering: without it, it renders one boundary more here.
  router.ssr = { manifest: undefined }
  startTransition(() => {
    hydrateRoot(container, <RouterProvider router={router} />, { onCaughtError })
  })
} else {
  createRoot(container, { onCaughtError }).render(<RouterProvider router={router} />)
}

if (import.meta.hot) {
  import.meta.hot.on('content:changed', () => {
    articles.forget()
    void router.invalidate()
  })
}
