import type { OfflineProblem } from '#src/domain/device.ts'
import { KeepingError } from './fetchShard.ts'

/** What the browser's own errors mean, by name. */
const problems: Readonly<Record<string, OfflineProblem>> = {
  QuotaExceededError: 'full',
  // The store is that of a newer app: this page is the old one.
  VersionError: 'outdated',
}

/** What a failure to keep something means to the reader. */
export function problemOf(error: unknown): OfflineProblem {
  if (error instanceof KeepingError) return error.problem
  return (error instanceof DOMException && problems[error.name]) || 'blocked'
}
