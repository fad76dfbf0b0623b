import { ArticleLoadError, type LoadFailure } from '#src/domain/articleSource.ts'
import type { OfflineProblem } from '#src/domain/device.ts'
import { KeepingError } from './fetchShard.ts'

/** What the browser's own errors mean, by name. */
const problems: Readonly<Record<string, OfflineProblem>> = {
  QuotaExceededError: 'full',
  // However a browser puts it that nothing may be kept, or that what was kept is gone.
  AbortError: 'blocked',
  InvalidStateError: 'blocked',
  NotSupportedError: 'blocked',
  SecurityError: 'blocked',
  UnknownError: 'blocked',
  // The store is that of a newer app: this page is the old one.
  VersionError: 'outdated',
}

const failures: Readonly<Record<LoadFailure, OfflineProblem>> = {
  offline: 'network',
  missing: 'outdated',
  damaged: 'damaged',
  outdated: 'outdated',
}

/** What a failure to keep something means to the reader. */
export function problemOf(error: unknown): OfflineProblem {
  if (error instanceof KeepingError) return error.problem
  if (error instanceof ArticleLoadError) return failures[error.failure]
  return (error instanceof DOMException && problems[error.name]) || 'broken'
}
