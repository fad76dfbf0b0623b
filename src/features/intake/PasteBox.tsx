import { useId, useRef, useState } from 'react'
import type { DeskFile } from '#src/domain/intake/desk.ts'
import { type NothingPasted, nothingPasted, pastedFile } from '#src/domain/intake/pastedFile.ts'
import { keepNoteDraft, noteDraft } from '#src/ui/noteDrafts.ts'
import { intakeMessages } from './messages.ts'
import { encoded } from './useIncoming.ts'

const DRAFT = 'note:them-bai'

/** A field for the text of an article. What stands in it outlives the page. */
export function PasteBox({ onFile }: { readonly onFile: (file: DeskFile) => void }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [putBy] = useState(() => noteDraft(DRAFT)?.text ?? '')
  const [nothing, setNothing] = useState<NothingPasted>()
  const keepDraft = (text: string) => {
    setNothing(undefined)
    keepNoteDraft(DRAFT, text === '' ? undefined : { text, basedOn: 0 })
  }
  const read = () => {
    const box = field.current
    if (!box) return
    const words = { text: box.value }
    const file = pastedFile(words, encoded)
    const why = nothingPasted(words)
    setNothing(why)
    if (why || !file) return box.focus()
    box.value = ''
    keepDraft('')
    onFile(file)
  }
  return (
    <details className="intake-more" open={putBy !== ''}>
      <summary>{intakeMessages.pasteTitle}</summary>
      <div className="note-editor">
        <label htmlFor={id}>{intakeMessages.pasteLabel}</label>
        <textarea
          ref={field}
          id={id}
          rows={8}
          defaultValue={putBy}
          aria-invalid={nothing !== undefined || undefined}
          aria-describedby={nothing && `${id}-nothing`}
          onChange={({ target }) => keepDraft(target.value)}
        />
        {nothing && (
          <p id={`${id}-nothing`} className="field-problem" role="alert">
            {intakeMessages.nothingPasted[nothing]}
          </p>
        )}
        <p className="button-row">
          <button type="button" className="button" onClick={read}>
            {intakeMessages.readPasted}
          </button>
        </p>
      </div>
    </details>
  )
}
