import { fetchBytes } from '#src/articles/fetchFile.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { MANIFEST } from '#src/domain/search/indexFiles.ts'
import type { IndexStore } from '#src/domain/search/indexReader.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'
import { indexUrl, type SearchPlace } from './messages.ts'

/** The index of a release on the site. What the page fetched ahead, while the worker was on its way, is not fetched again. */
export function fetchedIndex(place: SearchPlace, manifestAhead?: Promise<ArrayBuffer>): IndexStore {
  let ahead = manifestAhead
  const takeAhead = () => {
    const taken = ahead
    // Once: the next attempt is another one.
    ahead = undefined
    return taken
  }
  const bytes = async (name: string) => {
    const path = indexUrl(place, name)
    const packed = (name === MANIFEST && (await takeAhead())) || (await bytesOf(path))
    // A browser keeps these files for good; should it have kept a damaged one, it must ask again.
    return inflate(packed, path).catch(async () => inflate(await bytesOf(path, 'reload'), path))
  }
  return { bytes, text: async (name) => JSON.parse(new TextDecoder().decode(await bytes(name))) as SearchText }
}

/** The index lies in a folder of its release: where that is gone, there is a newer one. */
async function bytesOf(path: string, cache?: RequestCache): Promise<ArrayBuffer> {
  try {
    return await fetchBytes(path, cache)
  } catch (error) {
    const isGone = error instanceof ArticleLoadError && error.failure === 'missing'
    throw isGone ? new ArticleLoadError('outdated', path) : error
  }
}

/** Whatever comes is not what was written, if it cannot be inflated: cut short, or a host's own page. */
async function inflate(bytes: ArrayBuffer, path: string): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  } catch {
    throw new ArticleLoadError('damaged', path)
  }
}
