import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { answerHeaders, answerText } from './hosts/answerHeaders.ts'
import { siteAnswer } from './hosts/siteAnswer.ts'

/** Serves the built site as a host should: with the production headers, one address a page, and 404 for what does not exist. */
export function previewPlugin(): Plugin {
  return {
    name: 'ben-doc:preview',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      const { root, build } = server.config
      server.middlewares.use(serveSite(resolve(root, build.outDir)))
    },
  }
}

/** Decides on every request. Vite is left to send the files, and to say that one has not changed. */
function serveSite(outDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const answer = siteAnswer(request, outDir)
    for (const [name, value] of Object.entries(answerHeaders(request.url, answer))) response.setHeader(name, value)
    if (answer.status === 200) {
      request.url = answer.file
      return next()
    }
    response.statusCode = answer.status
    response.end('file' in answer ? readFileSync(join(outDir, answer.file)) : answerText(answer))
  }
}
