import type { DeskState } from '#src/domain/intake/desk.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly state: DeskState
  readonly onStop: () => void
  readonly onResume: () => void
}

/** How far reading is, and the way to end it or to go on. */
export function ReadingProgress({ state, onStop, onResume }: Props) {
  const { entries, halt, left } = state
  const open = entries.filter(({ status }) => status === 'waiting' || status === 'reading').length
  const copies = entries.reduce((sum, entry) => sum + (entry.status === 'read' ? entry.copies.length : 0), 0)
  const all = entries.length + copies
  const done = all - open
  const read = entries.filter(({ status }) => status === 'read').length + copies
  const isReading = open > 0 && halt === undefined
  return (
    <div className="intake-progress">
      {/* Each file said aloud would be too much: the end is. */}
      <p role="status">{entries.length > 0 && !isReading && endWords({ all, done, read, halt })}</p>
      {isReading && (
        <>
          <p>{intakeMessages.progress(done + 1, all)}</p>
          <progress value={done} max={all} aria-label={intakeMessages.progress(done + 1, all)} />
        </>
      )}
      {open > 0 && (
        <button type="button" className="button" onClick={isReading ? onStop : onResume}>
          {isReading ? intakeMessages.stop : intakeMessages.resume}
        </button>
      )}
      {left && (
        <p className="notice" role="alert">
          <bdi>{intakeMessages.left(left)}</bdi>
        </p>
      )}
    </div>
  )
}

interface Counts extends Pick<DeskState, 'halt'> {
  readonly all: number
  readonly done: number
  readonly read: number
}

function endWords({ all, done, read, halt }: Counts): string {
  if (halt !== undefined && done < all) return intakeMessages.halts[halt]
  return intakeMessages.finished(read, done - read)
}
