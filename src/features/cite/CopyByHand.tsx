import { type KeyboardEvent, useId } from 'react'
import { citeMessages } from './messages.ts'
import type { ByHand } from './useCopy.ts'

/** A text that the browser did not copy: it stands there selected, so that one stroke copies it. */
export function CopyByHand({ text, close }: ByHand) {
  const help = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <div className="copy-by-hand">
      <p id={help}>{citeMessages.byHand}</p>
      <textarea
        ref={selectAll}
        readOnly
        rows={4}
        value={text}
        aria-label={citeMessages.byHandTitle}
        aria-describedby={help}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="button" onClick={close}>
        {citeMessages.close}
      </button>
    </div>
  )
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
