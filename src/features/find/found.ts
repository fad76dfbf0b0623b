import type { BlockMarks } from '#src/domain/articleSearch.ts'
import type { Mark } from '#src/ui/Marked.tsx'

/** What was found in an article, and which of the matches the reader is at; `current` counts from 0. */
export interface Found {
  readonly words: string
  readonly blocks: readonly BlockMarks[]
  readonly current: number
  readonly count: number
  /** As the text shows it, by the number of the block. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>
}

export function foundAt(words: string, blocks: readonly BlockMarks[], current: number): Found {
  let count = 0
  const marks = new Map<number, readonly Mark[]>()
  for (const { n, ranges } of blocks) {
    const before = count
    marks.set(
      n,
      ranges.map((range, place) => (before + place === current ? { ...range, isCurrent: true } : range)),
    )
    count += ranges.length
  }
  return { words, blocks, current, count, marks }
}
