import { useEffect, useRef, useState } from 'react'
import { shellMessages } from './messages.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))

/** The list of keys, opened by its button or by "?". The key can be switched off, as speech input may strike it unasked. */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setIsOn] = useState(true)

  useEffect(() => {
    if (!isOn) return
    const openOnKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    document.addEventListener('keydown', openOnKey)
    return () => document.removeEventListener('keydown', openOnKey)
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
