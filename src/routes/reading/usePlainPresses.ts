import { type RefObject, useEffect } from 'react'

const explained = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-figure], [data-term]') : null

const ENDS = ['pointerup', 'pointercancel'] as const

/**
 * Has figures and terms take no focus from a press, only from the click that it may end in: in Chromium, a selection that
 * begins at the first letter of what can be focused is lost, and that is where whoever quotes a figure begins.
 */
export function usePlainPresses(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current
    const onPress = ({ target }: PointerEvent) => {
      const pressed = explained(target)
      if (!pressed) return
      pressed.removeAttribute('tabindex')
      const isOver = new AbortController()
      const release = () => {
        pressed.tabIndex = 0
        isOver.abort()
      }
      for (const end of ENDS) window.addEventListener(end, release, { signal: isOver.signal })
    }
    const onClick = ({ target }: MouseEvent) => {
      if (document.getSelection()?.isCollapsed !== false) explained(target)?.focus({ preventScroll: true })
    }
    root?.addEventListener('pointerdown', onPress)
    root?.addEventListener('click', onClick)
    return () => {
      root?.removeEventListener('pointerdown', onPress)
      root?.removeEventListener('click', onClick)
    }
  }, [text])
}
