import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { LibraryItem } from '#src/domain/library.ts'
import { blockNumberAt } from '#src/features/keeping/textSelection.ts'
import type { OpenSheet } from './ReadingSheet.tsx'

/** A paragraph's sign opens what can be done with it; a coloured run, what was kept there. */
export function useTextClicks(
  text: RefObject<HTMLElement | null>,
  openSheet: (sheet: OpenSheet) => void,
  items: readonly LibraryItem[],
): void {
  const act = useEffectEvent((event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (!isPlain || !(event.target instanceof Element)) return
    const n = event.target.closest('.block-link') ? blockNumberAt(event.target) : undefined
    const id = event.target.closest<HTMLElement>('mark.highlight')?.dataset.item
    const item = items.find((candidate) => candidate.id === id)
    if (n !== undefined) {
      event.preventDefault()
      openSheet({ kind: 'paragraph', n })
    } else if (item && document.getSelection()?.isCollapsed !== false) openSheet({ kind: 'item', item })
  })
  useEffect(() => {
    const root = text.current
    const onClick = (event: MouseEvent) => act(event)
    root?.addEventListener('click', onClick)
    return () => root?.removeEventListener('click', onClick)
  }, [text])
}
