import { Link } from '@tanstack/react-router'
import type { DeskEntry, ReadEntry } from '#src/domain/intake/desk.ts'
import { shortened } from '#src/ui/shortened.ts'
import { FileOutcome } from './FileOutcome.tsx'
import type { KeptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'

export interface EntryActions {
  readonly onReview: (id: number) => void
  readonly onRemove: (id: number) => void
  /** What is kept already that is the same page, or has the same title. */
  readonly keptBefore: (entry: ReadEntry) => KeptBefore | undefined
}

interface Props extends EntryActions {
  readonly entry: DeskEntry
}

/** Id of the button that leads to the review of an entry. */
export const reviewId = (id: number): string => `review-${id}`

/** A file: what it is called, what came of it, and what can be done with it. */
export function FileRow({ entry, onReview, onRemove, keptBefore }: Props) {
  const file = intakeMessages.fileName(entry.name)
  const title = entry.status === 'read' ? entry.draft.title || intakeMessages.noTitle : file
  const before = entry.status === 'read' ? keptBefore(entry) : undefined
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
        <FileOutcome entry={entry} before={before} />
      </div>
      <p className="intake-file-actions">
        {entry.status === 'read' && <ReadActions entry={entry} before={before} title={shortened(title)} onReview={onReview} />}
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

interface ReadActionsProps extends Pick<EntryActions, 'onReview'> {
  readonly entry: ReadEntry
  readonly before: KeptBefore | undefined
  readonly title: string
}

function ReadActions({ entry, before, title, onReview }: ReadActionsProps) {
  const slug = entry.keptAs ?? before?.own.article.slug
  return (
    <>
      {slug !== undefined && (
        <Link className="button" to="/bai/$slug" params={{ slug }} search={{}} aria-label={intakeMessages.openNamed(title)}>
          {intakeMessages.open}
        </Link>
      )}
      <button
        type="button"
        id={reviewId(entry.id)}
        className={slug === undefined ? 'button' : 'quiet-button'}
        aria-label={intakeMessages.reviewNamed(title)}
        onClick={() => onReview(entry.id)}
      >
        {intakeMessages.review}
      </button>
    </>
  )
}
