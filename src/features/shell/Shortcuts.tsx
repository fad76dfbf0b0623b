import { useIsAlive } from '#src/ui/useIsAlive.ts'
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
  /** Single keys act. */
  readonly isOn: boolean
  /** Shows the list of keys. */
  readonly onOpen: () => void
}

/** The way to the list of keys, by its button or by "?"; "/" leads to the search box. */
export function Shortcuts({ isOn, onOpen }: Props) {
  const isAlive = useIsAlive()
  useKeys({ '?': onOpen, '/': focusSearchBox }, { isOn, isForDialogs: true })
  return (
    <button type="button" className="needs-script quiet-button" disabled={!isAlive} onClick={onOpen}>
      {shellMessages.shortcuts}
    </button>
  )
}
