import type { DeskState } from '#src/domain/intake/desk.ts'
import { intakeMessages } from './messages.ts'

interface Props {
  readonly state: DeskState
  readonly onStop: () => void
  readonly onResume: () => void
}

/** How far reading is, and the way to end it or to go on. */
export function ReadingProgress({ state, onStop, onResume }: Props) {
  const { entries, halt, tooMany } = state
  const open = entries.filter(({ status }) => status === 'waiting' || status === 'reading').length
  const done = entries.length - open
  const read = entries.filter(({ status }) => status === 'read').length
  const isReading = open > 0 && halt === undefined
  return (
    <div className="intake-progress">
      {/* Each file said aloud would be too much: the end is. */}
      <p role="status">{entries.length > 0 && !isReading && endWords(done, read, state)}</p>
      {isReading && (
        <>
          <p>{intakeMessages.progress(done + 1, entries.length)}</p>
          <progress value={done} max={entries.length} aria-label={intakeMessages.progress(done + 1, entries.length)} />
          <button type="button" className="button" onClick={onStop}>
            {intakeMessages.stop}
          </button>
        </>
      )}
      {halt !== undefined && open > 0 && (
        <button type="button" className="button" onClick={onResume}>
          {intakeMessages.resume}
        </button>
      )}
      {tooMany !== undefined && (
        <p className="notice" role="alert">
          {intakeMessages.tooMany(tooMany)}
        </p>
      )}
    </div>
  )
}

function endWords(done: number, read: number, { entries, halt }: DeskState): string {
  if (halt !== undefined && done < entries.length) return intakeMessages.halts[halt]
  return intakeMessages.finished(read, done - read)
}
