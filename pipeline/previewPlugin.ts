import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { cacheControl, securityHeaders } from './responseHeaders.ts'

/** Serves the built site as a host should: with the production headers, and 404 for what does not exist. */
export function previewPlugin(): Plugin {
  return {
    name: 'ben-doc:preview',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      server.middlewares.use(productionHeaders)
      server.middlewares.use(oneAddressAPage)
      const { outDir } = server.config.build
      return () => server.middlewares.use(notFoundPage(outDir))
    },
  }
}

const productionHeaders: Connect.NextHandleFunction = (request, response, next) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader('Cache-Control', cacheControl(request.url ?? '/'))
  next()
}

/** `/x/` and `/x.html` are `/x`: a page under two addresses is two pages to caches, search engines and bookmarks. */
const oneAddressAPage: Connect.NextHandleFunction = (request, response, next) => {
  const [path = '/', search] = (request.url ?? '/').split('?')
  const plain = path.replace(/(?:\/index)?\.html$/, '').replace(/(.)\/+$/, '$1') || '/'
  if (plain === path || path === '/404.html') return next()
  response.writeHead(301, { Location: plain + (search === undefined ? '' : `?${search}`) }).end()
}

/** Files answer with a bare 404, so that no page is ever taken for a script or data; addresses of pages with a page. */
function notFoundPage(outDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.originalUrl ?? '/').split('?')[0] ?? '/'
    if (path === '/' || extname(path) !== '' || existsSync(join(outDir, `${path.replaceAll('..', '')}.html`))) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(readFileSync(join(outDir, '404.html')))
  }
}
