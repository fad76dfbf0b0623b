import { type RefObject, useLayoutEffect } from 'react'

/** What the style sheet may leave without layout. */
const PARTS = '.article-section > *, .figure-table, .source'
// Few enough for a slow phone to lay out between two frames or three.
const PARTS_AT_ONCE = 8

// Whoever has not moved yet has no place to lose.
const SIGNS_OF_READING = ['scroll', 'pointermove', 'touchstart', 'keydown'] as const

// The first paint of a page that was loaded whole is over once; every later article is drawn by the app.
let isFirstPaintOver = false

/** Whether the reader comes to the top of a new page, and not back to a place in one, or to a paragraph of it. */
function isFreshVisit(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return !isFirstPaintOver && navigation?.type === 'navigate' && window.location.hash === ''
}

/**
 * The style sheet leaves parts below the first screen without layout, so that a slow phone paints the first one sooner. Their
 * heights are guesses meanwhile, by which no place in the page can be found again. So they are laid out, as there is time,
 * once the reader stirs; at once where the reader comes to a place in the page, or is led about in it.
 */
export function useWholeLayout(text: RefObject<HTMLElement | null>, isLed: boolean): void {
  useLayoutEffect(() => {
    const parts = [...(text.current?.querySelectorAll<HTMLElement>(PARTS) ?? [])]
    const layOutTheRest = () => {
      for (const part of parts.splice(0)) layOut(part)
    }
    const isFresh = !isLed && isFreshVisit()
    isFirstPaintOver = true
    if (!isFresh || !('requestIdleCallback' in window)) return layOutTheRest()
    let request = 0
    const layOutSome = () => {
      for (const part of parts.splice(0, PARTS_AT_ONCE)) layOut(part)
      if (parts.length > 0) request = requestIdleCallback(layOutSome)
    }
    const stop = new AbortController()
    const begin = () => {
      stop.abort()
      request = requestIdleCallback(layOutSome)
    }
    // A link may lead to a place in the page: it must be where it will stay before the page goes there.
    const beforeJump = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a')) layOutTheRest()
    }
    window.addEventListener('click', beforeJump, { capture: true })
    for (const sign of SIGNS_OF_READING) window.addEventListener(sign, begin, { passive: true, signal: stop.signal })
    return () => {
      stop.abort()
      cancelIdleCallback(request)
      window.removeEventListener('click', beforeJump, { capture: true })
    }
  }, [text, isLed])
}

function layOut(part: HTMLElement): void {
  part.style.contentVisibility = 'visible'
}
