import { useEffect, useRef, useState } from 'react'
import { shellMessages } from './messages.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))

function focusSearchBox(): void {
  const box = document.querySelector<HTMLInputElement>('.site-search input')
  box?.focus()
  box?.select()
}

/**
 * The list of keys, opened by its button or by "?"; "/" leads to the search box. Both can be switched off, as speech input may
 * strike them unasked.
 */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setIsOn] = useState(true)

  useEffect(() => {
    if (!isOn) return
    const actOnKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      if (event.key === '?' && !dialog.current?.open) dialog.current?.showModal()
      else if (event.key === '/') focusSearchBox()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', actOnKey)
    return () => document.removeEventListener('keydown', actOnKey)
  }, [isOn])

  return (
    <>
      <button type="button" className="needs-script quiet-button" onClick={() => dialog.current?.showModal()}>
        {shellMessages.shortcuts}
      </button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{shellMessages.shortcuts}</h2>
        <dl>
          {shellMessages.shortcutKeys.map(({ keys, meaning }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} />
          {shellMessages.shortcutsOn}
        </label>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {shellMessages.shortcutsClose}
        </button>
      </dialog>
    </>
  )
}
