import { useEffect } from 'react'
import type { SentencePlace } from '#src/domain/speech/readingList.ts'

// Below lies the bar that reads.
const SEEN_PART = 0.75

/** Whoever listens and looks sees what they hear. */
export function useInSight(spoken: SentencePlace | undefined): void {
  useEffect(() => {
    if (!spoken) return
    // It is marked in the text by the next frame.
    const frame = requestAnimationFrame(() => {
      const element = document.querySelector('.spoken')
      if (!element) return
      const { top, bottom } = element.getBoundingClientRect()
      if (top < 0 || bottom > window.innerHeight * SEEN_PART) element.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [spoken])
}
