import { useRef } from 'react'
import { useKeys } from '#src/ui/useKeys.ts'
import { shellMessages } from './messages.ts'

/** Leads to the search box, and Escape back to where the reader was, as long as they stay in it. */
function focusSearchBox(): void {
  const box = document.querySelector<HTMLInputElement>('.site-search input')
  if (!box) return
  const before = { focus: document.activeElement, top: window.scrollY }
  box.focus()
  box.select()
  const left = new AbortController()
  const goBack = ({ key, isComposing }: KeyboardEvent) => {
    if (key !== 'Escape' || isComposing) return
    left.abort()
    box.blur()
    window.scrollTo(0, before.top)
    if (before.focus instanceof HTMLElement) before.focus.focus({ preventScroll: true })
  }
  box.addEventListener('keydown', goBack, { signal: left.signal })
  box.addEventListener('blur', () => left.abort(), { signal: left.signal })
}

interface Props {
  /** Single keys act. They can be switched off, as speech input may strike them unasked. */
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
}

/** The list of keys, opened by its button or by "?"; "/" leads to the search box. */
export function Shortcuts({ isOn, onSwitch }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys(
    {
      '?': () => dialog.current?.open || dialog.current?.showModal(),
      '/': focusSearchBox,
    },
    { isOn, isForDialogs: true },
  )
  return (
    <>
      <button type="button" className="needs-script quiet-button" onClick={() => dialog.current?.showModal()}>
        {shellMessages.shortcuts}
      </button>
      <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{shellMessages.shortcuts}</h2>
        {shellMessages.shortcutGroups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(({ key, meaning }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
          {shellMessages.shortcutsOn}
        </label>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {shellMessages.shortcutsClose}
        </button>
      </dialog>
    </>
  )
}
