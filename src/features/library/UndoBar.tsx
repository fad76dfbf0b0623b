import { useEffect, useRef } from 'react'
import type { LibraryItem } from '#src/domain/library.ts'
import { useFocusFirst } from '#src/ui/useFocusFirst.ts'
import { entryId } from './ItemList.tsx'
import { type LibraryActions, useAttempts } from './libraryActions.ts'
import { libraryMessages } from './messages.ts'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  /** What was taken away since the bar was last done with. */
  readonly removed: readonly LibraryItem[]
  readonly putBack: LibraryActions['putBack']
  readonly onDone: () => void
  /** Ids of what takes the focus when the bar goes: the first that is there. */
  readonly focusAfter: readonly string[]
}

/** Offers to put back what was taken away, as long as the reader is on the page. */
export function UndoBar({ removed, putBack, onDone, focusAfter }: Props) {
  const { problem, attempt } = useAttempts()
  const focusFirst = useFocusFirst()
  const button = useRef<HTMLButtonElement>(null)
  const count = removed.length
  // The button that took it away went with it.
  useEffect(() => {
    if (count > 0) button.current?.focus({ preventScroll: true })
  }, [count])

  const undo = async () => {
    if (!(await attempt(() => putBack(removed)))) return
    onDone()
    focusFirst(entryId(removed.at(-1)?.id ?? ''), ...focusAfter)
  }
  const dismiss = () => {
    onDone()
    focusFirst(...focusAfter)
  }
  return (
    <div role="status" className="undo">
      {count > 0 && (
        <div className="undo-bar">
          <p>{libraryMessages.removed(count)}</p>
          <button ref={button} type="button" className="button" onClick={() => void undo()}>
            {libraryMessages.putBack}
          </button>
          <button type="button" className="quiet-button" onClick={dismiss}>
            {libraryMessages.dismiss}
          </button>
          <ProblemNote problem={problem} />
        </div>
      )}
    </div>
  )
}
