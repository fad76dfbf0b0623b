import { createHandlerBoundToURL } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { APP_PAGE, type Shell } from '#src/domain/shell.ts'
import { lostShellPage } from './lostShellPage.ts'

// A file that is opened by itself, such as a table to download, is no page of the app.
const HAS_EXTENSION = /\.[a-z0-9]+$/i

/**
 * Opens pages from the shell: those that it holds as they were prerendered, all others with the page without content. Where
 * one is lost and cannot be had again, that page stands in for it, and then the site itself, which may have moved on.
 */
export function openFromShell({ files }: Shell): void {
  const pages = new Set(files.map(({ url }) => url).filter((url) => !HAS_EXTENSION.test(url)))
  registerRoute(
    ({ request, url }) => request.mode === 'navigate' && !HAS_EXTENSION.test(url.pathname),
    (options) => {
      const path = options.url.pathname.replace(/(.)\/+$/, '$1')
      const { request } = options
      const fromShell = (page: string) => async () => createHandlerBoundToURL(page)({ ...options })
      return firstOf([fromShell(pages.has(path) ? path : APP_PAGE), fromShell(APP_PAGE), () => fetch(request)])
    },
  )
}

async function firstOf(ways: readonly (() => Promise<Response>)[]): Promise<Response> {
  for (const way of ways) {
    const response = await way().catch(() => undefined)
    if (response) return response
  }
  return lostShellPage()
}
