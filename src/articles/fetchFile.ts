import { ArticleLoadError } from '#src/domain/articleSource.ts'

// A connection that hangs is as good as none, and must be said to be so.
const LONGEST_WAIT_MS = 20_000

/** Fetches a data file. Rejects with an `ArticleLoadError` where it cannot be had. */
export async function fetchFile(path: string, cache?: RequestCache): Promise<Response> {
  const response = await request(path, cache)
  if (response.status === 404 || response.status === 410) throw new ArticleLoadError('missing', path)
  if (!response.ok) throw new ArticleLoadError('offline', path)
  return response
}

/** The same as bytes; a connection that breaks off is as good as none. */
export async function fetchBytes(path: string, cache?: RequestCache): Promise<ArrayBuffer> {
  const response = await fetchFile(path, cache)
  return response.arrayBuffer().catch(() => {
    throw new ArticleLoadError('offline', path)
  })
}

async function request(path: string, cache: RequestCache = 'default'): Promise<Response> {
  try {
    return await fetch(path, { cache, signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
  } catch {
    throw new ArticleLoadError('offline', path)
  }
}
