import type { HighlightColour } from '#src/domain/library.ts'
import type { TextRun } from '#src/features/keeping/textSelection.ts'
import type { OpenSheet } from './ReadingSheet.tsx'
import type { Keeping } from './useKeeping.ts'

interface SelectionOptions {
  readonly runs: readonly TextRun[]
  readonly keeping: Keeping
  readonly setSheet: (sheet: OpenSheet) => void
  readonly listenFrom: (n: number | undefined) => void
}

/** What the bar of a selection does. */
export function useSelectionActions({ runs, keeping, setSheet, listenFrom }: SelectionOptions) {
  const dismiss = () => document.getSelection()?.removeAllRanges()
  const colour = async (chosen: HighlightColour) => {
    const kept = await keeping.highlight(runs, chosen)
    if (kept) dismiss()
    return kept
  }
  return {
    onColour: (chosen: HighlightColour) => void colour(chosen),
    onNote: async () => {
      const [first] = (await colour('yellow')) ?? []
      if (first) setSheet({ kind: 'item', id: first.id })
    },
    onCite: () => setSheet({ kind: 'cite', runs }),
    onListen: () => listenFrom(runs[0]?.n),
    onDismiss: dismiss,
    hasSelection: runs.length > 0,
  }
}
