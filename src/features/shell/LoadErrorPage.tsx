import { Link } from '@tanstack/react-router'
import { shellMessages } from './messages.ts'

interface Props {
  readonly failure: keyof typeof shellMessages.failures
  readonly onRetry: () => void
}

/** Takes the place of a page that could not be had. */
export function LoadErrorPage({ failure, onRetry }: Props) {
  return (
    <div className="page-card" role="alert">
      <h1>{shellMessages.errorTitle}</h1>
      <p>{shellMessages.failures[failure]}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={onRetry}>
          {shellMessages.retry}
        </button>
        <Link className="quiet-button" to="/" search={{}}>
          {shellMessages.toList}
        </Link>
      </p>
    </div>
  )
}
