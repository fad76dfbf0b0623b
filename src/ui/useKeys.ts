import { useEffect, useEffectEvent } from 'react'

/** What single keys do, by `KeyboardEvent.key`. One that gives false has not acted, and the key does what it always does. */
type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => unknown>>

const takesText = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

function isFree({ target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false
  return !(target instanceof Element && target.closest(takesText))
}

interface Options {
  readonly isOn: boolean
  /** They act over what an open dialog covers, too. */
  readonly isForDialogs?: boolean
}

/** Has single keys act while nothing is being typed. */
export function useKeys(actions: KeyActions, { isOn, isForDialogs = false }: Options): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!isFree(event) || (!isForDialogs && document.querySelector('dialog[open]'))) return
    const action = actions[event.key]
    if (action && action(event) !== false) event.preventDefault()
  })
  useEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => act(event)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn])
}
