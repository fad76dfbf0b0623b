import type { RefObject } from 'react'
import type { HighlightColour } from '#src/domain/library.ts'
import { selectedRuns, type TextRun } from '#src/features/keeping/textSelection.ts'
import { focusBlock } from './focusBlock.ts'
import type { OpenSheet } from './ReadingSheet.tsx'
import type { Keeping } from './useKeeping.ts'

interface SelectionOptions {
  readonly text: RefObject<HTMLElement | null>
  readonly runs: readonly TextRun[]
  readonly letGo: () => void
  readonly keeping: Keeping
  readonly setSheet: (sheet: OpenSheet) => void
  readonly listenFrom: (n: number | undefined) => void
}

/** What the bar of a selection does. */
export function useSelectionActions({ text, runs, letGo, keeping, setSheet, listenFrom }: SelectionOptions) {
  /** As it is now: the bar follows it a moment later. */
  const chosen = (): readonly TextRun[] => {
    const now = text.current ? selectedRuns(text.current, document.getSelection()) : []
    return now.length > 0 ? now : runs
  }
  const dismiss = () => {
    // The bar goes, and with it the focus.
    if (document.activeElement?.closest('.selection-bar')) focusBlock(runs[0]?.n)
    letGo()
  }
  const colour = async (wanted: HighlightColour) => {
    const kept = await keeping.highlight(chosen(), wanted)
    if (kept) dismiss()
    return kept
  }
  return {
    onColour: (wanted: HighlightColour) => void colour(wanted),
    onNote: async () => {
      const [first] = (await colour('yellow')) ?? []
      if (first) setSheet({ kind: 'item', item: first })
    },
    onCite: () => setSheet({ kind: 'cite', runs: chosen() }),
    onListen: () => listenFrom(chosen()[0]?.n),
    onDismiss: dismiss,
    hasSelection: () => chosen().length > 0,
  }
}
