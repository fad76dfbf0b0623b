import { useEffect, useEffectEvent } from 'react'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly text: string
  /** It went wrong: that stays until it is read. */
  readonly isProblem: boolean
  readonly onUndo?: (() => void) | undefined
  readonly onDismiss: () => void
}

const SHOWN_MS = 8000

/** Says what came of what the reader did. */
export function KeepingNotice({ text, isProblem, onUndo, onDismiss }: Props) {
  const dismiss = useEffectEvent(onDismiss)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is shown as long again
  useEffect(() => {
    if (isProblem) return
    const timer = setTimeout(() => dismiss(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isProblem, text])
  return (
    <div className="keeping-notice" role={isProblem ? 'alert' : 'status'}>
      <p>{text}</p>
      {onUndo && (
        <button type="button" className="button" onClick={onUndo}>
          {keepingMessages.putBack}
        </button>
      )}
      <button type="button" className="button" aria-label={keepingMessages.close} onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}
