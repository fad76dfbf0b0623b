import { Link } from '@tanstack/react-router'
import { missingIn, openDoubts } from '#src/domain/intake/articleDraft.ts'
import type { DeskEntry, ReadEntry } from '#src/domain/intake/desk.ts'
import { describeProblem } from '#src/domain/intake/messages.ts'
import { shortened } from '#src/ui/shortened.ts'
import { intakeMessages } from './messages.ts'

export interface EntryActions {
  readonly onReview: (id: number) => void
  readonly onRemove: (id: number) => void
}

/** Id of the button that leads to the review of an entry. */
export const reviewId = (id: number): string => `review-${id}`

/** A file: what it is called, what came of it, and what can be done with it. */
export function FileRow({ entry, onReview, onRemove }: EntryActions & { readonly entry: DeskEntry }) {
  const file = intakeMessages.fileName(entry.name)
  const title = entry.status === 'read' ? entry.draft.title || intakeMessages.noTitle : file
  return (
    <li className="intake-file" data-status={entry.status}>
      <div className="intake-file-words">
        <p className="intake-file-name">
          <bdi>{title}</bdi>
          {title !== file && (
            <small>
              <bdi>{file}</bdi>
            </small>
          )}
        </p>
        <Outcome entry={entry} />
      </div>
      <p className="intake-file-actions">
        {entry.status === 'read' &&
          (entry.keptAs === undefined ? reviewButton(entry, title, onReview) : openLink(entry.keptAs, title))}
        {entry.status !== 'reading' && (
          <button
            type="button"
            className="quiet-button"
            aria-label={intakeMessages.removeNamed(shortened(title))}
            onClick={() => onRemove(entry.id)}
          >
            {intakeMessages.remove}
          </button>
        )}
      </p>
    </li>
  )
}

const reviewButton = ({ id }: ReadEntry, title: string, onReview: EntryActions['onReview']) => (
  <button
    type="button"
    id={reviewId(id)}
    className="button"
    aria-label={intakeMessages.reviewNamed(shortened(title))}
    onClick={() => onReview(id)}
  >
    {intakeMessages.review}
  </button>
)

const openLink = (slug: string, title: string) => (
  <Link className="button" to="/bai/$slug" params={{ slug }} search={{}} aria-label={intakeMessages.openNamed(shortened(title))}>
    {intakeMessages.open}
  </Link>
)

function Outcome({ entry }: { readonly entry: DeskEntry }) {
  switch (entry.status) {
    case 'waiting':
    case 'reading':
      return <p className="hint">{intakeMessages.statuses[entry.status]}</p>
    case 'failed':
      return <p className="field-problem">{intakeMessages.failures[entry.failure]}</p>
    case 'refused':
      return <p className="field-problem">{entry.problems.map(describeProblem).join(' ')}</p>
    case 'read':
      return <ReadOutcome entry={entry} />
  }
}

function ReadOutcome({ entry: { found, draft, keptAs } }: { readonly entry: ReadEntry }) {
  if (keptAs !== undefined) return <p className="hint">{intakeMessages.statuses.kept}</p>
  // What is missing and what is doubtful may be the same.
  const doubts = Math.max(openDoubts(found, draft).length, missingIn(found, draft).length)
  if (doubts === 0) return <p className="hint">{intakeMessages.statuses.clear}</p>
  return <p className="intake-doubtful">{intakeMessages.toReview(doubts)}</p>
}
