import { type ChangeEvent, useRef, useState } from 'react'
import { BackupError, type BackupPreview } from '#src/domain/library.ts'
import { type LibraryActions, problemOf } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'

type Step =
  | { readonly at: 'start' | 'reading' | 'restoring' }
  | { readonly at: 'chosen'; readonly text: string; readonly preview: BackupPreview }
  | { readonly at: 'restored'; readonly preview: BackupPreview }
  | { readonly at: 'failed'; readonly why: string }

/** No backup is larger, whatever characters it is made of: what is, need not be read to know. */
const LARGEST_FILE = 200_000_000

const whyNot = (error: unknown): string =>
  error instanceof BackupError ? libraryMessages.backupFaults[error.fault] : libraryMessages.problems[problemOf(error)]

/** Takes a backup in, once its reader has seen what it would bring. */
export function RestoreFile({ actions }: { readonly actions: Pick<LibraryActions, 'previewBackup' | 'restore'> }) {
  const [step, setStep] = useState<Step>({ at: 'start' })
  const outcome = useRef<HTMLDivElement>(null)

  const look = async (file: File): Promise<Step> => {
    if (file.size > LARGEST_FILE) throw new BackupError('tooLarge')
    const text = await file.text()
    return { at: 'chosen', text, preview: await actions.previewBackup(text) }
  }
  const take = (next: Promise<Step>) => next.catch((error): Step => ({ at: 'failed', why: whyNot(error) })).then(setStep)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    setStep({ at: 'reading' })
    void take(look(file))
    // The same file can be chosen once more.
    target.value = ''
  }
  /** The buttons go, and the focus must not go with them. */
  const leaveFor = (next: Step) => {
    setStep(next)
    outcome.current?.focus()
  }
  const restore = (text: string) => {
    leaveFor({ at: 'restoring' })
    void take(actions.restore(text).then((preview) => ({ at: 'restored', preview })))
  }
  return (
    <>
      <p className="button-row">
        {/* The browser's own button speaks the browser's language. */}
        <label className="button backup-file">
          {libraryMessages.chooseBackup}
          <input type="file" className="visually-hidden" accept=".json,application/json" onChange={choose} />
        </label>
      </p>
      <div ref={outcome} role="status" tabIndex={-1}>
        {wordsAt(step)}
      </div>
      {step.at === 'chosen' && (
        <p className="button-row">
          <button type="button" className="button" onClick={() => restore(step.text)}>
            {libraryMessages.restore}
          </button>
          <button type="button" className="quiet-button" onClick={() => leaveFor({ at: 'start' })}>
            {libraryMessages.cancelRestore}
          </button>
        </p>
      )}
      {step.at === 'failed' && (
        <div className="notice" role="alert">
          <p>{step.why}</p>
          <p>{libraryMessages.nothingLost}</p>
        </div>
      )}
    </>
  )
}

function wordsAt(step: Step) {
  switch (step.at) {
    case 'reading':
      return <p>{libraryMessages.readingBackup}</p>
    case 'chosen':
      return (
        <>
          <p>{libraryMessages.preview(step.preview)}</p>
          {step.preview.merged > 0 && <p className="hint">{libraryMessages.mergedExplained}</p>}
        </>
      )
    case 'restoring':
      return <p>{libraryMessages.restoring}</p>
    case 'restored':
      return <p>{libraryMessages.restored(step.preview)}</p>
    default:
      return null
  }
}
