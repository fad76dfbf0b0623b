import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { fetchedArticles } from './articles/fetchedArticles.ts'
import { laterPart } from './articles/laterPart.ts'
import { carriedArticle, readPageData } from './articles/pageData.ts'
import { withOwnArticles } from './articles/withOwnArticles.ts'
import { appDevice } from './device/appDevice.ts'
import type { InstallPrompt } from './device/installPrompt.ts'
import { remembered } from './device/remembered.ts'
import { restingDevice } from './device/restingDevice.ts'
import { runningRelease } from './device/servedRelease.ts'
import { ArticleLoadError } from './domain/articleSource.ts'
import { isOwnSlug } from './domain/ownArticle.ts'
import type { PageData } from './domain/page.ts'
import { QUERY_PARAMS } from './domain/queryParams.ts'
import { followSettings } from './pageSettings.ts'
import { AppPartError, loadPart } from './routes/appPart.ts'
import { type AppRouter, createAppRouter } from './routes/router.tsx'
import { laterSearch } from './search/laterSearch.ts'
import { appLibrary } from './storage/appLibrary.ts'
import { appOwnArticles } from './storage/appOwnArticles.ts'
import { moveStyleSheetToHead } from './styleSheet.ts'
import { whenAtRest } from './ui/whenAtRest.ts'

/** A page that could not be loaded is shown to the reader as such; anything else that a boundary catches is a fault of ours. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ArticleLoadError || error instanceof AppPartError)) reportError(error)
}

const loadSpeaker = async () => (await loadPart(() => import('./speech/deviceSpeaker.ts'))).deviceSpeaker()

/** Wires the app together, once, and takes over the page. */
export async function startApp(installPrompt: InstallPrompt): Promise<void> {
  const container = document.getElementById('app')
  if (!container) throw new Error('the page has no #app')
  const pageData = readPageData()
  const dataUrl = `${import.meta.env.BASE_URL}data/`
  // While developing there is no worker: it would keep what is being changed.
  const device = import.meta.env.PROD ? appDevice({ dataUrl, installPrompt }) : undefined
  const fetched = fetchedArticles(dataUrl, pageData, device?.kept)
  const onPartMissing = () => device?.partMissing()
  const onFirstKept = () => device?.persistence.get() === 'unasked' && device.askToPersist()
  const own = appOwnArticles({ onFirstKept, onPartMissing })
  const { articles, ownTexts } = withOwnArticles(fetched, own, () => void router.invalidate())
  const place = { dataUrl, release: runningRelease() }
  const search = laterSearch(
    remembered(async () => (await laterPart(import('./search/startedSearch.ts'))).startedSearch(place, ownTexts)),
  )
  const library = appLibrary({
    release: runningRelease(),
    onFirstKept,
    onArticles: own.open,
    onPartMissing,
  })
  followSettings(document.documentElement, library.settings)
  const router = createAppRouter({
    articles,
    search,
    device: device ?? restingDevice,
    library,
    own,
    loadDesk: remembered(async () =>
      (await loadPart(() => import('./intake-desk/deviceDesk.ts'))).deviceDesk(articles.intakeVocabulary),
    ),
    loadSpeaker: remembered(loadSpeaker),
  })
  await Promise.all([router.load(), moveStyleSheetToHead(container)])

  if (isRenderedForThisAddress(container, router, pageData)) {
    // What the router itself sets after its own way of server rendering: without it, it renders one boundary more here.
    router.ssr = { manifest: undefined }
    startTransition(() => {
      hydrateRoot(container, <RouterProvider router={router} />, { onCaughtError })
    })
  } else {
    createRoot(container, { onCaughtError }).render(<RouterProvider router={router} />)
  }

  if (device) {
    whenAtRest(() => {
      device.start()
      const article = carriedArticle(pageData)
      if (article) device.kept.remember(article)
    })
  }
  // Whoever has kept something sees in lists how far they have read. For all others, nothing need be loaded.
  if (library.hasKept) whenAtRest(() => library.open())
  // So it is with articles of the reader's own. Another tab may add the first.
  const openOwn = () => own.hasSome && own.open()
  whenAtRest(openOwn)
  addEventListener('storage', openOwn)
  if (import.meta.hot) {
    import.meta.hot.on('content:changed', () => {
      fetched.forget()
      void router.invalidate()
    })
  }
}

/**
 * Whether what stands in the page is what the address asks for. It was rendered for one path, and without a filter: the
 * list under a filter, or a page that a host serves under a second address, is drawn anew.
 */
function isRenderedForThisAddress(container: Element, router: AppRouter, { path }: PageData): boolean {
  const { pathname, search } = router.state.location
  const isUnknown = router.state.matches.some(({ status }) => status === 'notFound')
  // Such a page says of an article of the reader's own that it is not on this device.
  const isOwn = isOwnSlug(pathname.replace('/bai/', ''))
  const isFiltered = pathname === '/' && QUERY_PARAMS.some((param) => param in search)
  return container.firstElementChild !== null && !isFiltered && (isUnknown ? path === undefined && !isOwn : path === pathname)
}
