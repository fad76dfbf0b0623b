import { type RefObject, useEffect, useState } from 'react'
import { selectedRuns, type TextRun } from './textSelection.ts'

// A selection by mouse or finger changes with every move: what counts is where it comes to rest.
const PAUSE_MS = 200

/** What the reader has selected in the article's text, empty for nothing, and the way to let go of it. */
export function useTextSelection(text: RefObject<Element | null>): readonly [readonly TextRun[], () => void] {
  const [runs, setRuns] = useState<readonly TextRun[]>([])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        // Whoever goes on to the bar's own controls has not let go of what they chose.
        if (document.activeElement?.closest('.selection-bar')) return
        const chosen = text.current ? selectedRuns(text.current, document.getSelection()) : []
        setRuns((before) => (chosen.length === 0 && before.length === 0 ? before : chosen))
      }, PAUSE_MS)
    }
    // Something may be selected already.
    onChange()
    document.addEventListener('selectionchange', onChange)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
    }
  }, [text])
  const letGo = () => {
    document.getSelection()?.removeAllRanges()
    setRuns([])
  }
  return [runs, letGo]
}
