import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchedArticles } from './articles/fetchedArticles.ts'
import { readPageData } from './articles/pageData.ts'
import { ArticleLoadError } from './domain/articleSource.ts'
import { createAppRouter } from './routes/router.tsx'
import { moveStyleSheetToHead } from './styleSheet.ts'

const container = document.getElementById('app')
if (!container) throw new Error('the page has no #app')

/** A page that could not be loaded is shown to the reader as such; anything else that a boundary catches is a fault of ours. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ArticleLoadError)) reportError(error)
}

const articles = fetchedArticles(`${import.meta.env.BASE_URL}data/`, readPageData())
const router = createAppRouter({ articles })
await Promise.all([router.load(), moveStyleSheetToHead(container)])

// A page is prerendered without search parameters: with them, what stands there is not what the address asks for.
const isPrerendered = container.childElementCount > 0 && window.location.search === ''
if (isPrerendered) {
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
