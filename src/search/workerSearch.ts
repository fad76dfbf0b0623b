import { fetchBytes } from '#src/articles/fetchFile.ts'
import type { ArticleSearch, BlockMarks, SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { ArticleLoadError } from '#src/domain/articleSource.ts'
import { MANIFEST } from '#src/domain/search/indexFiles.ts'
import type { OwnTexts } from '#src/domain/search/ownTexts.ts'
import {
  indexUrl,
  type ManifestAhead,
  type OwnTextsMessage,
  type SearchPlace,
  type SearchQuestion,
  type SearchReply,
} from '#src/search-worker/messages.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: ArticleLoadError) => void
}

/** The part of a worker that is used here. */
export type SearchPort = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const nothing = () => undefined

/**
 * Searches in a worker, which is started when it is first asked for, and again after it has failed. It is told of the reader's
 * own articles before it is asked.
 */
export function workerSearch(
  place: SearchPlace,
  start: (name: string) => SearchPort,
  ownTexts: () => OwnTexts | undefined = nothing,
): ArticleSearch {
  const waiting = new Map<number, Waiting>()
  let port: SearchPort | undefined
  /** What the worker was told last. */
  let told: OwnTexts | undefined
  let asked = 0

  function startPort(): SearchPort {
    const started = start(JSON.stringify(place))
    told = undefined
    started.onmessage = ({ data }) => {
      const one = waiting.get(data.id)
      waiting.delete(data.id)
      if ('failure' in data) one?.reject(new ArticleLoadError(data.failure, 'search'))
      else one?.resolve(data.value)
    }
    // The worker comes over the same line: what it will ask for first is on its way with it.
    void manifestOf(place).then((ahead) => started.postMessage(ahead))
    // Its script could not be had, or is broken: nobody who waits is left waiting.
    started.onerror = (event) => {
      event.preventDefault()
      started.terminate()
      port = undefined
      for (const one of waiting.values()) one.reject(new ArticleLoadError('offline', 'search'))
      waiting.clear()
    }
    return started
  }

  function tellOwn(worker: SearchPort): void {
    const now = ownTexts()
    if (now !== told) worker.postMessage({ own: now?.changeAfter(told) } satisfies OwnTextsMessage)
    told = now
  }

  function ask<T>(question: SearchQuestion): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = asked++
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      try {
        port ??= startPort()
        tellOwn(port)
        port.postMessage({ id, question })
      } catch {
        // The browser has no such workers, or lets none be started.
        waiting.delete(id)
        reject(new ArticleLoadError('offline', 'search'))
      }
    })
  }

  return {
    // Nobody asked yet: what fails is told when somebody does.
    prepare: () => void ask({ type: 'prepare' }).catch(() => undefined),
    find: (words, expected = 0) => ask<SearchAnswer>({ type: 'find', words, expected }),
    result: (words, row) => ask<SearchResult>({ type: 'result', words, row }),
    marks: (words, blocks) => ask<readonly BlockMarks[]>({ type: 'marks', words, blocks }),
  }
}

async function manifestOf(place: SearchPlace): Promise<ManifestAhead> {
  try {
    return { manifest: await fetchBytes(indexUrl(place, MANIFEST)) }
  } catch (error) {
    const failure = error instanceof ArticleLoadError ? error.failure : 'damaged'
    return { noManifest: failure === 'missing' ? 'outdated' : failure }
  }
}
