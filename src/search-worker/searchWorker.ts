// The search runs beside the page: however long it takes, typing goes on. Its name says where it finds its files.

import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { searchAnswers } from './answers.ts'
import type { ManifestAhead, SearchPlace, SearchReply, SearchRequest } from './messages.ts'

/** What is used of the worker's own world. */
interface WorkerScope {
  readonly name: string
  onmessage: (event: MessageEvent<SearchRequest | ManifestAhead>) => void
  postMessage(reply: SearchReply): void
}

const worker = globalThis as unknown as WorkerScope
let manifestIsHere: (manifest: ArrayBuffer | undefined) => void = () => undefined
const manifestAhead = new Promise<ArrayBuffer | undefined>((resolve) => {
  manifestIsHere = resolve
})
const answer = searchAnswers(JSON.parse(worker.name) as SearchPlace, manifestAhead)

worker.onmessage = async ({ data }) => {
  if ('manifest' in data) return manifestIsHere(data.manifest)
  const { id, question } = data
  worker.postMessage(
    await answer(question).then(
      (value): SearchReply => ({ id, value }),
      (error): SearchReply => ({ id, failure: error instanceof ArticleLoadError ? error.failure : 'damaged' }),
    ),
  )
}
