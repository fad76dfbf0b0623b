import type { AnchorPlace } from '#src/domain/library/anchor.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import type { BodyMarks } from '#src/features/reading/ArticleBody.tsx'
import type { Mark } from '#src/ui/Marked.tsx'

interface Marked {
  readonly items: readonly LibraryItem[]
  readonly places: ReadonlyMap<string, AnchorPlace>
  /** What the address leads to. */
  readonly passage: AnchorPlace | undefined
  /** What is being read aloud. */
  readonly spoken: AnchorPlace | undefined
}

/** What the tools mark in the text, as it shows it; undefined for nothing at all. */
export function ownMarks({ items, places, passage, spoken }: Marked): BodyMarks | undefined {
  const marks = new Map<number, Mark[]>()
  const add = (block: number, mark: Mark) => marks.set(block, [...(marks.get(block) ?? []), mark])
  for (const item of items) {
    const place = places.get(item.id)
    if (item.kind !== 'highlight' || !place) continue
    const { id, colour, note } = item
    add(place.block, { kind: 'highlight', id, colour, isNoted: note !== '', start: place.start, end: place.end })
  }
  if (passage) add(passage.block, { kind: 'passage', start: passage.start, end: passage.end })
  if (spoken) add(spoken.block, { kind: 'spoken', start: spoken.start, end: spoken.end })
  return marks.size > 0 ? marks : undefined
}
