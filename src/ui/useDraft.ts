import { type ChangeEvent, type CompositionEvent, type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { putDraftBy, takeDraft } from './draftAcrossReload.ts'

interface Draft {
  readonly draft: string
  /** The reader has paused or left the field, so that what stands in it may be judged. */
  readonly isSettled: boolean
  /** At once, since the reader asks for it: also once more, as long as it has not come back. */
  readonly commit: (text: string) => void
  /** Takes a text as if it were being typed. */
  readonly take: (text: string) => void
  readonly inputProps: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  }
}

interface DraftOptions {
  /** Names the field in the app, so that its draft is found again when the page is loaded anew. */
  readonly key: string
  readonly committed: string
  readonly pauseMs: number
  readonly onCommit: (text: string) => void
  /** What a text is when it comes back from where it was committed to. */
  readonly toCommitted?: (text: string) => string
}

const asItIs = (text: string): string => text

/**
 * A text field whose value is committed elsewhere (to the address, say). What is typed stays local, and is handed on after
 * a pause, on Enter, or when the field is left; never while an input method composes, since a value that comes back from
 * outside in that moment tears Vietnamese syllables apart.
 */
export function useDraft({ key, committed, pauseMs, onCommit, toCommitted = asItIs }: DraftOptions): Draft {
  const [draft, setDraft] = useState(committed)
  const [isSettled, setIsSettled] = useState(true)
  const [isComposing, setIsComposing] = useState(false)
  const [lastCommitted, setLastCommitted] = useState(committed)

  /** What was handed on and has not come back yet, in that order: the way to an address and back takes a moment. */
  const [handedOn, setHandedOn] = useState<readonly string[]>([])

  if (committed !== lastCommitted) {
    setLastCommitted(committed)
    const place = handedOn.lastIndexOf(committed)
    // What comes back is no news, and must not undo what was typed meanwhile.
    if (place >= 0) setHandedOn(handedOn.slice(place + 1))
    else {
      // A value that changed outside (a chip removed, the back button) replaces the draft.
      setHandedOn([])
      setDraft(committed)
      setIsSettled(true)
    }
  }

  const handOn = (text: string, isAskedFor: boolean) => {
    setDraft(text)
    setIsSettled(true)
    const next = toCommitted(text)
    // What is on its way may never arrive: whoever asks for it again gets it.
    if (next === (handedOn.at(-1) ?? committed) && (next === committed || !isAskedFor)) return
    setHandedOn([...handedOn, next])
    onCommit(text)
  }
  const commit = (text: string) => handOn(text, true)
  const take = (text: string) => {
    setDraft(text)
    setIsSettled(false)
  }
  // By the end of the pause the world may be another than at its beginning: what counts is who listens then.
  const commitAfterPause = useEffectEvent((text: string) => handOn(text, false))

  useEffect(() => {
    if (isSettled || isComposing) return
    const timer = setTimeout(() => commitAfterPause(draft), pauseMs)
    return () => clearTimeout(timer)
  }, [draft, isSettled, isComposing, pauseMs])

  const restore = useEffectEvent(() => {
    const putBy = takeDraft(key)
    if (putBy === undefined || putBy === committed) return
    take(putBy)
  })
  const putBy = useEffectEvent(() => putDraftBy(key, draft === committed ? undefined : draft))
  useEffect(() => {
    restore()
    const onHide = () => putBy()
    // A page that was put aside and comes back has its drafts still.
    const onShow = () => putDraftBy(key, undefined)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('pageshow', onShow)
    return () => {
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('pageshow', onShow)
    }
  }, [key])

  return {
    draft,
    isSettled,
    commit,
    take,
    inputProps: {
      value: draft,
      onChange: ({ target }) => take(target.value),
      onCompositionStart: () => setIsComposing(true),
      onCompositionEnd: ({ currentTarget }) => {
        setIsComposing(false)
        setDraft(currentTarget.value)
      },
      onBlur: () => handOn(draft, false),
      onKeyDown: (event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit(draft)
      },
    },
  }
}
