import { type ChangeEvent, type CompositionEvent, type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'

interface Draft {
  readonly draft: string
  /** The reader has paused or left the field, so that what stands in it may be judged. */
  readonly isSettled: boolean
  readonly commit: (text: string) => void
  readonly inputProps: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  }
}

/**
 * A text field whose value is committed elsewhere (to the address, say). What is typed stays local, and is handed on after
 * a pause, on Enter, or when the field is left; never while an input method composes, since a value that comes back from
 * outside in that moment tears Vietnamese syllables apart.
 */
export function useDraft(committed: string, pauseMs: number, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState(committed)
  const [isSettled, setIsSettled] = useState(true)
  const [isComposing, setIsComposing] = useState(false)
  const [lastCommitted, setLastCommitted] = useState(committed)

  // A value that changed outside (a chip removed, the back button) replaces the draft.
  if (committed !== lastCommitted) {
    setLastCommitted(committed)
    setDraft(committed)
    setIsSettled(true)
  }

  const commit = (text: string) => {
    setDraft(text)
    setIsSettled(true)
    if (text !== committed) onCommit(text)
  }
  // By the end of the pause the world may be another than at its beginning: what counts is who listens then.
  const commitAfterPause = useEffectEvent(commit)

  useEffect(() => {
    if (isSettled || isComposing) return
    const timer = setTimeout(() => commitAfterPause(draft), pauseMs)
    return () => clearTimeout(timer)
  }, [draft, isSettled, isComposing, pauseMs])

  return {
    draft,
    isSettled,
    commit,
    inputProps: {
      value: draft,
      onChange: ({ target }) => {
        setDraft(target.value)
        setIsSettled(false)
      },
      onCompositionStart: () => setIsComposing(true),
      onCompositionEnd: ({ currentTarget }) => {
        setIsComposing(false)
        setDraft(currentTarget.value)
      },
      onBlur: () => commit(draft),
      onKeyDown: (event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(draft)
      },
    },
  }
}
