import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { keepNoteDraft, type NoteDraft, noteDraft } from './noteDrafts.ts'

interface NoteWords {
  readonly save: string
  readonly saving: string
  readonly cancel: string
  readonly failed: string
  /** Said of what was typed and not saved. */
  readonly draft: string
  readonly discardDraft: string
}

interface Props {
  readonly label: string
  readonly note: string
  /** Which of its texts that is: who saves says which one they saw. */
  readonly revision: number
  /** Resolves once the note is kept, and then the editor is closed. Why it cannot be is for the caller to say. */
  readonly onSave: (text: string, basedOn: number) => Promise<void>
  readonly onClose: () => void
  readonly words: NoteWords
  /** Names the note in the app, so that its draft is found again. */
  readonly draftKey: string
  /** False for an editor that the reader did not ask for just now. */
  readonly takesFocus?: boolean
}

const FEWEST_ROWS = 3
const MOST_ROWS = 16

const rowsFor = (text: string): number => Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, text.split('\n').length + 1))

/** A field for a note. What is typed is saved when the editor is closed, and stays where that fails or the page is left. */
export function NoteEditor({ label, note, revision, onSave, onClose, words, draftKey, takesFocus = true }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  /** Undefined until something is typed: meanwhile, the note may change elsewhere. */
  const [typed, setTyped] = useState<NoteDraft | undefined>(() => noteDraft(draftKey))
  const unsaved = useRef(typed)
  const isGone = useRef(false)
  const [status, setStatus] = useState<'saving' | 'failed'>()
  const { text, basedOn } = typed ?? { text: note, basedOn: revision }
  const isSaving = status === 'saving'

  const focusEnd = useEffectEvent(() => {
    if (!takesFocus) return
    field.current?.focus()
    field.current?.setSelectionRange(text.length, text.length)
  })
  useEffect(() => focusEnd(), [])

  const keep = (draft: NoteDraft | undefined) => {
    unsaved.current = draft
    setTyped(draft)
    keepNoteDraft(draftKey, draft)
  }
  const save = async () => {
    if (isSaving) return
    if (!typed) return onClose()
    setStatus('saving')
    unsaved.current = undefined
    try {
      await onSave(text, basedOn)
    } catch {
      unsaved.current = typed
      setStatus('failed')
      return
    }
    // Meanwhile, it may have been shut, and opened and written on again.
    if (isGone.current) return forget(text)
    keep(undefined)
    onClose()
  }
  const forget = (saved: string) => {
    if (noteDraft(draftKey)?.text === saved) keepNoteDraft(draftKey, undefined)
  }
  // Whoever shuts it means to keep what they wrote; they can say that they do not.
  const saveUnsaved = useEffectEvent(() => {
    const left = unsaved.current
    isGone.current = true
    if (left)
      onSave(left.text, left.basedOn).then(
        () => forget(left.text),
        () => undefined,
      )
  })
  useEffect(() => () => saveUnsaved(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    // A dialog around it stays open.
    event.stopPropagation()
  }
  return (
    <div className="note-editor">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={rowsFor(text)}
        value={text}
        readOnly={isSaving}
        aria-describedby={`${id}-state`}
        onChange={({ target }) => keep(target.value === note ? undefined : { text: target.value, basedOn })}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-state`} className="hint">
        {typed && !status && words.draft}
        {status === 'failed' && (
          <p className="field-problem" role="alert">
            {words.failed}
          </p>
        )}
      </div>
      <div className="button-row">
        <button type="button" className="button" aria-disabled={isSaving} onClick={() => void save()}>
          {isSaving ? words.saving : words.save}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.cancel}
        </button>
        {typed && !isSaving && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              keep(undefined)
              onClose()
            }}
          >
            {words.discardDraft}
          </button>
        )}
      </div>
    </div>
  )
}
