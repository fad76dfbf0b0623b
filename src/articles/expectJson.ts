import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { fetchJson } from './fetchJson.ts'

/** Guards against a file that parses and yet is not what was asked for, such as a host's own error in JSON. */
export async function expectJson<T>(path: string, isIt: (value: T) => boolean): Promise<T> {
  const value = await fetchJson<T>(path)
  if (typeof value !== 'object' || value === null || !isIt(value)) throw new ArticleLoadError('damaged', path)
  return value
}

/** Undefined where there is no such file; any other failure stays one. */
export async function orMissing<T>(loading: Promise<T>): Promise<T | undefined> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof ArticleLoadError && error.failure === 'missing') return undefined
    throw error
  }
}
