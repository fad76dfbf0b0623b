import type { LoadFailure } from '#src/domain/articleSource.ts'
import { filterWords } from './filterWords.ts'

interface Props {
  /** What could not be done, and why. */
  readonly text: string
  readonly failure: LoadFailure
  readonly onRetry: () => void
}

/** Says why what was asked for is not there, and what can be done. */
export function LoadFailureNotice({ text, failure, onRetry }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {failure === 'outdated' ? filterWords.reload : filterWords.retry}
      </button>
    </div>
  )
}
