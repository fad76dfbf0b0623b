import type { DeskFile, SharedNothing } from '#src/domain/intake/desk.ts'
import { pastedFile } from '#src/domain/intake/pastedFile.ts'
import { hasAddress, SHARED_CACHE, SHARED_NAME, SHARED_WORDS, type SharedWords, sharedText } from '#src/domain/intake/shared.ts'

export interface Shared {
  readonly files: readonly DeskFile[]
  /** Why there are none. */
  readonly nothing?: SharedNothing
}

/** Picks up what was shared to the app; what is picked up is there no more. */
export async function pickUpShared(): Promise<Shared> {
  const responses = 'caches' in globalThis ? await takeResponses() : []
  const words = await Promise.all(responses.filter(isWords).map((response) => response.json() as Promise<SharedWords>))
  const shared = await Promise.all(responses.filter((response) => !isWords(response)).map(fileOf))
  const files = [...words.flatMap((each) => fileOfWords(each) ?? []), ...shared]
  return files.length > 0 ? { files } : { files, nothing: words.some(hasAddress) ? 'address' : 'nothing' }
}

async function takeResponses(): Promise<readonly Response[]> {
  const cache = await caches.open(SHARED_CACHE)
  const responses: Response[] = []
  for (const request of await cache.keys()) {
    const response = await cache.match(request)
    if (response) responses.push(response)
    await cache.delete(request)
  }
  return responses
}

const isWords = ({ headers }: Response): boolean => headers.has(SHARED_WORDS)

function fileOfWords(words: SharedWords): DeskFile | undefined {
  const text = sharedText(words)
  return text === undefined ? undefined : pastedFile({ text }, (words) => new TextEncoder().encode(words))
}

async function fileOf(response: Response): Promise<DeskFile> {
  const name = decodeURIComponent(response.headers.get(SHARED_NAME) ?? '')
  const blob = await response.blob()
  return { name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() }
}
