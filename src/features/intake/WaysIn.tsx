import { type ChangeEvent, useId, useState } from 'react'
import type { DeskFile } from '#src/domain/intake/desk.ts'
import type { NothingPasted } from '#src/domain/intake/pastedFile.ts'
import { intakeMessages } from './messages.ts'
import { PasteBox } from './PasteBox.tsx'
import { useIncoming } from './useIncoming.ts'

interface Props {
  readonly onFiles: (files: readonly DeskFile[]) => void
}

/** Id of the heading. */
export const WAYS_ID = 'ways-title'

/** The ways in that a page has: files that are chosen or dropped, and text that is pasted. */
export function WaysIn({ onFiles }: Props) {
  const hint = useId()
  const [nothing, setNothing] = useState<NothingPasted>()
  const take = (files: readonly DeskFile[]) => {
    setNothing(undefined)
    onFiles(files)
  }
  const isOver = useIncoming(take, setNothing)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    // The same file can be chosen once more.
    target.value = ''
    if (files.length > 0) take(files)
  }
  return (
    <section className="intake-ways" aria-labelledby={WAYS_ID} data-over={isOver || undefined}>
      <h2 id={WAYS_ID} tabIndex={-1}>
        {intakeMessages.ways}
      </h2>
      {nothing && (
        <p className="notice" role="alert">
          {intakeMessages.nothingPasted[nothing]}
        </p>
      )}
      <p className="button-row">
        {/* The browser's own button speaks the browser's language. */}
        <label className="button intake-choose">
          {intakeMessages.choose}
          <input type="file" className="visually-hidden" multiple accept={ACCEPTED} aria-describedby={hint} onChange={choose} />
        </label>
      </p>
      <p id={hint} className="hint">
        {isOver ? intakeMessages.drop : intakeMessages.kinds}
      </p>
      <PasteBox onFile={(file) => take([file])} />
      <details className="intake-more">
        <summary>{intakeMessages.howToSave}</summary>
        <ol>
          {intakeMessages.saveSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  )
}

// Only a proposal: whoever asks for all files may choose any, and hears what cannot be read.
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,text/plain,text/markdown,text/html,multipart/related'
