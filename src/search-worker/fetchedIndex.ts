import { fetchFile } from '#src/articles/fetchFile.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { MANIFEST } from '#src/domain/search/indexFiles.ts'
import type { IndexStore } from '#src/domain/search/indexReader.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'
import { indexUrl, type SearchPlace } from './messages.ts'

/** The index of a release on the site. What the page fetched ahead, while the worker was on its way, is not fetched again. */
export function fetchedIndex(place: SearchPlace, manifestAhead?: Promise<ArrayBuffer | undefined>): IndexStore {
  let ahead = manifestAhead
  const takeAhead = () => {
    const taken = ahead
    // Once: should it be damaged, the next attempt is another one.
    ahead = undefined
    return taken
  }
  const bytes = async (name: string) => {
    const path = indexUrl(place, name)
    const manifest = name === MANIFEST ? await takeAhead() : undefined
    return inflate(manifest ?? (await bytesOf(await fetchFile(path), path)), path)
  }
  return { bytes, text: async (name) => JSON.parse(new TextDecoder().decode(await bytes(name))) as SearchText }
}

async function bytesOf(response: Response, path: string): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer().catch(() => undefined)
  if (!bytes) throw new ArticleLoadError('offline', path)
  return bytes
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
