import type { BlockMarks } from '#src/domain/articleSearch.ts'

export const currentMark = () => document.querySelector<HTMLElement>('.article-text mark[aria-current]')

/** Which match is the first that does not lie above what the reader sees; the first of all where there is none. */
export function firstFromHere(blocks: readonly BlockMarks[]): number {
  let before = 0
  for (const { n, ranges } of blocks) {
    const block = document.getElementById(`d${n}`)
    if (block && block.getBoundingClientRect().bottom >= 0) return before
    before += ranges.length
  }
  return 0
}

/**
 * Scrolls to the current match where it is out of sight. A reader who does not work with the bar came to read: for them, only
 * what the bar itself covers is brought out from under it.
 */
export function showCurrentMark(bar: HTMLElement | null): void {
  const mark = currentMark()
  if (!mark || !bar) return
  const { top, bottom } = mark.getBoundingClientRect()
  const covered = bar.getBoundingClientRect().bottom
  const isAbove = top < covered
  const isLed = bar.contains(document.activeElement)
  if (isLed ? isAbove || bottom > window.innerHeight : isAbove && bottom > 0) mark.scrollIntoView({ block: 'center' })
}
