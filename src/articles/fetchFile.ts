import { ArticleLoadError } from '#src/domain/articleSource.ts'

// A connection that hangs is as good as none, and must be said to be so.
const LONGEST_WAIT_MS = 20_000

/** Fetches a data file. Rejects with an `ArticleLoadError` where it cannot be had. */
export async function fetchFile(path: string): Promise<Response> {
  const response = await request(path)
  if (response.status === 404 || response.status === 410) throw new ArticleLoadError('missing', path)
  if (!response.ok) throw new ArticleLoadError('offline', path)
  return response
}

async function request(path: string): Promise<Response> {
  try {
    return await fetch(path, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
  } catch {
    throw new ArticleLoadError('offline', path)
  }
}
