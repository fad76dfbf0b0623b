import type { ReadingPosition } from '#src/domain/library.ts'
import { percentRead } from '#src/domain/readingProgress.ts'
import { progressMessages } from './messages.ts'

/** How much of an article was read, in a list. */
export function ReadingMark({ position }: { readonly position: ReadingPosition }) {
  return (
    <span className="reading-mark">
      {position.isRead ? progressMessages.isRead : progressMessages.isReadPart(percentRead(position))}
    </span>
  )
}
