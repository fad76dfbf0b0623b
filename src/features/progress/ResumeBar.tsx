import type { ReadingPosition } from '#src/domain/library.ts'
import { progressMessages } from './messages.ts'

interface Props {
  readonly position: ReadingPosition
  readonly onResume: () => void
  readonly onDismiss: () => void
}

/** Offers the place that the reader had come to. Nobody is moved unasked: they may have come for something else. */
export function ResumeBar({ position, onResume, onDismiss }: Props) {
  return (
    <div className="resume-bar">
      <p>{progressMessages.resume(position.block, position.blocks)}</p>
      <button type="button" className="button" onClick={onResume}>
        {progressMessages.resumeNow}
      </button>
      <button type="button" className="button" aria-label={progressMessages.dismiss} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
