import { useRef } from 'react'
import { useKeys } from '#src/ui/useKeys.ts'
import { shellMessages } from './messages.ts'

function focusSearchBox(): void {
  const box = document.querySelector<HTMLInputElement>('.site-search input')
  box?.focus()
  box?.select()
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
