import type { ReactNode } from 'react'
import type { LibraryItem } from '#src/domain/library.ts'
import { ItemLine } from './ItemLine.tsx'
import { keepingMessages } from './messages.ts'

interface Props {
  readonly items: readonly LibraryItem[]
  /** How many of them are no longer found in the text. */
  readonly orphans: number
  readonly toLibrary: ReactNode
  readonly onEdit: (item: LibraryItem) => void
}

/** What the reader has kept of the article, at its end. */
export function KeptHere({ items, orphans, toLibrary, onEdit }: Props) {
  if (items.length === 0) return null
  return (
    <section className="kept-here" aria-labelledby="kept-here-title">
      <h2 id="kept-here-title">{keepingMessages.keptHere}</h2>
      {orphans > 0 && <p className="notice">{keepingMessages.orphans(orphans)}</p>}
      <ul className="kept-items">
        {items.map((item) => (
          <ItemLine key={item.id} item={item} onEdit={() => onEdit(item)} />
        ))}
      </ul>
      <p>{toLibrary}</p>
    </section>
  )
}
