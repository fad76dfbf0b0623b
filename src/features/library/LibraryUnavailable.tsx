import type { LibraryProblem } from '#src/domain/library.ts'
import { libraryMessages } from './messages.ts'

interface Props {
  readonly problem: LibraryProblem
  readonly onRetry: () => void
}

/** Stands in the place of what is kept, as long as that cannot be had. */
export function LibraryUnavailable({ problem, onRetry }: Props) {
  return (
    <div className="notice" role="alert">
      <h2>{libraryMessages.unavailableTitle}</h2>
      <p>{libraryMessages.unavailable[problem]}</p>
      <button type="button" className="button" onClick={onRetry}>
        {libraryMessages.retry}
      </button>
    </div>
  )
}
