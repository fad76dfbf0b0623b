import { useEffect, useEffectEvent } from 'react'
import { noticeMessages } from './noticeMessages.ts'

interface Props {
  readonly text: string
  /** It went wrong: that stays until it is read. */
  readonly isProblem?: boolean
  /** Takes back what is told; the notice stays as long as that can be done. */
  readonly onUndo?: () => void
  readonly onDismiss: () => void
}

const SHOWN_MS = 8000

/** Says what came of what the reader did. Stands in an element of role `status`. */
export function Notice({ text, isProblem = false, onUndo, onDismiss }: Props) {
  const dismiss = useEffectEvent(onDismiss)
  const isPassing = !isProblem && !onUndo
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is shown as long again
  useEffect(() => {
    if (!isPassing) return
    const timer = setTimeout(() => dismiss(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isPassing, text])
  return (
    <div className="passing-notice" role={isProblem ? 'alert' : undefined}>
      <p>{text}</p>
      {onUndo && (
        <button type="button" className="button" onClick={onUndo}>
          {noticeMessages.undo}
        </button>
      )}
      <button type="button" className="button" aria-label={noticeMessages.dismiss} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
