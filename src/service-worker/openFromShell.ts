import { createHandlerBoundToURL } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { APP_PAGE, type Shell } from '#src/domain/shell.ts'
import { lostShellPage } from './lostShellPage.ts'

// A file that is opened by itself, such as a table to download, is no page of the app.
const HAS_EXTENSION = /\.[a-z0-9]+$/i

/**
 * Opens pages from the shell: those that it holds as they were prerendered, all others with the page without content. A page
 * that is lost comes from the site, which may have moved on; where that cannot be asked, the other page stands in for it.
 */
export function openFromShell({ files }: Shell): void {
  const pages = new Set(files.map(({ url }) => url).filter((url) => !HAS_EXTENSION.test(url)))
  registerRoute(
    ({ request, url }) => request.mode === 'navigate' && !HAS_EXTENSION.test(url.pathname),
    async (options) => {
      const path = options.url.pathname.replace(/(.)\/+$/, '$1')
      for (const page of pages.has(path) ? [path, APP_PAGE] : [APP_PAGE]) {
        const response = await createHandlerBoundToURL(page)({ ...options }).catch(() => undefined)
        if (response?.ok) return response
      }
      return lostShellPage()
    },
  )
}
