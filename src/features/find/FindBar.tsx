import { type KeyboardEvent, type Ref, useEffect, useRef } from 'react'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import { toWords } from '#src/domain/searchWords.ts'
import { useDraft } from '#src/ui/useDraft.ts'
import type { Found } from './found.ts'
import { findMessages } from './messages.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  /** Empty for none. */
  readonly words: string
  /** Undefined while there is no answer for the words. */
  readonly place: Pick<Found, 'current' | 'count'> | undefined
  readonly failure: LoadFailure | undefined
  /** The reader asked for it, and is going to type. */
  readonly takesFocus: boolean
  readonly onFind: (typed: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onRetry: () => void
  readonly onClose: () => void
}

const PAUSE_MS = 150

/** Finds words in the article, and leads from one place to the next. The focus stays in the field. */
export function FindBar({ ref, words, place, failure, takesFocus, onFind, onStep, onRetry, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const { draft, commit, inputProps } = useDraft({
    key: 'find',
    committed: words,
    pauseMs: PAUSE_MS,
    onCommit: onFind,
    toCommitted: toWords,
  })
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  const onFieldKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    if (toWords(draft) === words) onStep(event.shiftKey ? -1 : 1)
    else commit(draft)
  }
  const cannotStep = !place || place.count === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is in it
    <div ref={ref} className="find find-bar" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        aria-label={findMessages.label}
        placeholder={findMessages.label}
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        {...inputProps}
        onKeyDown={onFieldKeyDown}
      />
      <FindState words={words} place={place} failure={failure} onRetry={onRetry} />
      <button
        type="button"
        className="button"
        aria-label={findMessages.previous}
        title={findMessages.previousKeys}
        disabled={cannotStep}
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={findMessages.next}
        title={findMessages.nextKeys}
        disabled={cannotStep}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" className="button" aria-label={findMessages.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  )
}

function FindState({ words, place, failure, onRetry }: Pick<Props, 'words' | 'place' | 'failure' | 'onRetry'>) {
  if (failure) {
    return (
      <p role="status" className="find-state">
        {findMessages.failures[failure]}{' '}
        {failure !== 'outdated' && (
          <button type="button" className="quiet-button" onClick={onRetry}>
            {findMessages.retry}
          </button>
        )}
      </p>
    )
  }
  const { count, current } = place ?? { count: 0, current: 0 }
  return (
    <p role="status" className="find-state">
      {words !== '' && !place && findMessages.searching}
      {place && count === 0 && (hasLetters(words) ? findMessages.none : findMessages.noWords)}
      {count > 0 && (
        <>
          <span aria-hidden="true">{findMessages.shortPlace(current + 1, count)}</span>
          <span className="visually-hidden">{findMessages.place(current + 1, count)}</span>
        </>
      )}
    </p>
  )
}

const hasLetters = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)
