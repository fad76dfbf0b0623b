// Files that people bring are read here and nowhere else: whatever one of them does to its reader, the page goes on, and ends
// this worker if it must.

import type { Recognition } from '#src/domain/intake/recognised.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import { takeIn } from '#src/intake/takeIn.ts'
import { type IntakeReply, type IntakeRequest, READY } from './messages.ts'

/** What is used of the worker's own world. */
interface WorkerScope {
  onmessage: (event: MessageEvent<IntakeRequest>) => void
  postMessage(reply: IntakeReply | typeof READY): void
}

const worker = globalThis as unknown as WorkerScope
let vocabulary: IntakeVocabulary = { places: [], topics: [], indicators: [] }

worker.onmessage = ({ data }) => {
  if ('vocabulary' in data) {
    vocabulary = data.vocabulary
    worker.postMessage(READY)
    return
  }
  const { name, bytes } = data.file
  takeIn({ name, bytes: new Uint8Array(bytes) }, vocabulary).then(
    ({ recognition, problems }) =>
      worker.postMessage({ ...(recognition && { recognition: withoutLines(recognition) }), problems }),
    (error) =>
      // The page hears of what is thrown, and not of what is rejected.
      setTimeout(() => {
        throw error
      }),
  )
}

const withoutLines = (recognition: Recognition): Recognition => ({ ...recognition, page: { ...recognition.page, lines: [] } })
