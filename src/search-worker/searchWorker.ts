// The search runs beside the page: however long it takes, typing goes on. Its name says where it finds its files.

import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { searchAnswers } from './answers.ts'
import type { ManifestAhead, OwnTextsMessage, SearchPlace, SearchReply, SearchRequest } from './messages.ts'

/** What is used of the worker's own world. */
interface WorkerScope {
  readonly name: string
  onmessage: (event: MessageEvent<SearchRequest | ManifestAhead | OwnTextsMessage>) => void
  postMessage(reply: SearchReply): void
}

const worker = globalThis as unknown as WorkerScope
let takeManifest: (ahead: ManifestAhead) => void = () => undefined
const manifestAhead = new Promise<ArrayBuffer>((resolve, reject) => {
  takeManifest = (ahead) => {
    if ('manifest' in ahead) resolve(ahead.manifest)
    else reject(new ArticleLoadError(ahead.noManifest, 'search'))
  }
})
// Whoever asks for it hears of it.
manifestAhead.catch(() => undefined)
const { answer, takeOwn } = searchAnswers(JSON.parse(worker.name) as SearchPlace, manifestAhead)

worker.onmessage = async ({ data }) => {
  if ('own' in data) return takeOwn(data.own)
  if (!('question' in data)) return takeManifest(data)
  const { id, question } = data
  worker.postMessage(
    await answer(question).then(
      (value): SearchReply => ({ id, value }),
      (error): SearchReply => ({ id, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' }),
    ),
  )
}
