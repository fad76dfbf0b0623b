import { useState } from 'react'
import type { ReadingPosition } from '#src/domain/library.ts'
import { focusBlock } from './focusBlock.ts'
import type { Keeping } from './useKeeping.ts'

// Nobody needs to be led to what they see.
const FIRST_BLOCK_WORTH_IT = 4

/**
 * The place that the reader had come to before this visit, until they take it up, pass it, or wave it away. Undefined where
 * there is none, where they come to a paragraph of their own choice (`hash`), and where they had read it all.
 */
export function useResume({ isOpen, position }: Keeping, place: number, hash: string) {
  const [before, setBefore] = useState<ReadingPosition | 'none'>()
  if (isOpen && before === undefined) setBefore(hash === '' && position ? position : 'none')
  const dismiss = () => setBefore('none')
  if (before === undefined || before === 'none' || before.isRead) return undefined
  if (before.block < FIRST_BLOCK_WORTH_IT || place >= before.block) return undefined
  return {
    position: before,
    onDismiss: dismiss,
    onResume: () => {
      focusBlock(before.block)?.scrollIntoView()
      dismiss()
    },
  }
}
