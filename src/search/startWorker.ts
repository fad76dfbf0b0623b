import { trustedScriptUrl } from '#src/device/scriptUrl.ts'
import workerUrl from '#src/search-worker/searchWorker.ts?worker&url'
import type { SearchPort } from './workerSearch.ts'

/** Starts the worker; its file is fetched then, and not before. */
export function startWorker(name: string): SearchPort {
  return new Worker(trustedScriptUrl(workerUrl), { type: 'module', name })
}
