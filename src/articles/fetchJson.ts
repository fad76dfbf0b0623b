import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { fetchFile } from './fetchFile.ts'

/** Loads a data file. Rejects with an `ArticleLoadError` that says what went wrong. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetchFile(path)
  return parse<T>(await response.text().catch(() => ''), path)
}

/** A host may answer a missing file with a page, and a cut connection leaves half a file: neither parses. */
function parse<T>(text: string, path: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    throw new ArticleLoadError('damaged', path)
  }
}
