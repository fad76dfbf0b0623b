import type { Ref } from 'react'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { readingMessages } from './messages.ts'

interface Props {
  readonly ref?: Ref<HTMLButtonElement>
  /** What it opens could not be loaded. */
  readonly isMissing?: boolean
  readonly onOpen: () => void
}

/** The button that opens finding in the article, in the place where that will stand. */
export function FindOpener({ ref, isMissing, onOpen }: Props) {
  return (
    <div className="find needs-script">
      {isMissing && <span role="alert">{readingMessages.findMissing}</span>}
      <button ref={ref} type="button" className="quiet-button" disabled={!useIsAlive()} onClick={onOpen}>
        {isMissing ? readingMessages.retry : readingMessages.find}
      </button>
    </div>
  )
}
