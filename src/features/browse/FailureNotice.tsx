import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import { browseMessages } from './messages.ts'

interface Props {
  readonly query: ArticleQuery
  readonly failure: LoadFailure
  /** What stands below is still the list of the query before. */
  readonly isListOlder: boolean
  readonly onRetry: () => void
}

/** Says why a query could not be answered, and what can be done. */
export function FailureNotice({ query, failure, isListOlder, onRetry }: Props) {
  const failures = query.words ? browseMessages.searchFailures : browseMessages.failures
  return (
    <div className="notice" role="alert">
      <p>
        {failures[failure]} {isListOlder && browseMessages.listKept}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {failure === 'outdated' ? browseMessages.reload : browseMessages.retry}
      </button>
    </div>
  )
}
