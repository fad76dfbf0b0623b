import { trustedScriptUrl } from '#src/device/scriptUrl.ts'
import workerUrl from '#src/intake-worker/intakeWorker.ts?worker&url'
import type { IntakePort } from './workerReading.ts'

/** Starts the worker; its file is fetched then, and not before. */
export function startWorker(): IntakePort {
  return new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
}
