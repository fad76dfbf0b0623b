import { ArticleLoadError } from '#src/domain/articleSource.ts'

/** Loads a data file. Rejects with an `ArticleLoadError` that says what went wrong. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await request(path)
  if (response.status === 404 || response.status === 410) throw new ArticleLoadError('missing', path)
  if (!response.ok) throw new ArticleLoadError('offline', path)
  return parse<T>(await response.text().catch(() => ''), path)
}

// A connection that hangs is as good as none, and must be said to be so.
const LONGEST_WAIT_MS = 20_000

async function request(path: string): Promise<Response> {
  try {
    return await fetch(path, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
  } catch {
    throw new ArticleLoadError('offline', path)
  }
}

/** A host may answer a missing file with a page, and a cut connection leaves half a file: neither parses. */
function parse<T>(text: string, path: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    throw new ArticleLoadError('damaged', path)
  }
}
