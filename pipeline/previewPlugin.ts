import type { Connect, Plugin } from 'vite'
import { cacheControl } from './responseHeaders.ts'

/** Serves the built site as a host should: 404 for what does not exist, and caching as docs/hosting.md asks. */
export function previewPlugin(): Plugin {
  return {
    name: 'ben-doc:preview',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      server.middlewares.use(cacheHeader)
    },
  }
}

const cacheHeader: Connect.NextHandleFunction = (request, response, next) => {
  response.setHeader('Cache-Control', cacheControl(request.url ?? '/'))
  next()
}
