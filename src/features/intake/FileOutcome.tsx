import { missingIn, openDoubts } from '#src/domain/intake/articleDraft.ts'
import type { DeskEntry, ReadEntry } from '#src/domain/intake/desk.ts'
import { describeProblem } from '#src/domain/intake/messages.ts'
import type { KeptBefore } from './keepEntry.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly entry: DeskEntry
  /** What is kept already that is the same page, or has the same title. */
  readonly before: KeptBefore | undefined
}

interface ReadProps extends Pick<Props, 'before'> {
  readonly entry: ReadEntry
}

/** What came of a file, in words. */
export function FileOutcome({ entry, before }: Props) {
  switch (entry.status) {
    case 'waiting':
    case 'reading':
      return <p className="hint">{intakeMessages.statuses[entry.status]}</p>
    case 'failed':
      return <p className="field-problem">{intakeMessages.failures[entry.failure]}</p>
    case 'refused':
      return <p className="field-problem">{entry.problems.map(describeProblem).join(' ')}</p>
    case 'read':
      return <ReadOutcome entry={entry} before={before} />
  }
}

function ReadOutcome({ entry, before }: ReadProps) {
  const { copies, draft, keptAs } = entry
  const isOpen = keptAs === undefined && !before?.isSamePage
  return (
    <>
      <Standing entry={entry} before={before} />
      {isOpen && draft.place === '' && <p className="hint">{intakeMessages.placeOutside}</p>}
      {copies.length > 0 && (
        <p className="hint">
          <bdi>{intakeMessages.copies(copies)}</bdi>
        </p>
      )}
    </>
  )
}

/** How far an article is from being kept. */
function Standing({ entry: { found, draft, keptAs }, before }: ReadProps) {
  const { statuses } = intakeMessages
  if (keptAs !== undefined) return <p className="hint">{statuses.kept}</p>
  if (before) return <p className="hint">{before.isSamePage ? statuses.samePage : statuses.sameTitle}</p>
  // What is missing and what is doubtful may be the same.
  const doubts = Math.max(openDoubts(found, draft).length, missingIn(found, draft).length)
  if (doubts === 0) return <p className="hint">{statuses.clear}</p>
  return <p className="intake-doubtful">{intakeMessages.toReview(doubts)}</p>
}
