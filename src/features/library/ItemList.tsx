import type { ItemPlace } from '#src/domain/library/itemPlace.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { ItemEntry } from './ItemEntry.tsx'
import type { LibraryActions } from './libraryActions.ts'

export interface PlacedItem {
  readonly item: LibraryItem
  readonly place: ItemPlace
}

interface Props {
  readonly name: string
  readonly entries: readonly PlacedItem[]
  readonly actions: LibraryActions
  readonly onRemoved: (items: readonly LibraryItem[]) => void
  /** The reader has come to it, so that it must not move away. */
  readonly onReached?: (id: string) => void
}

export const entryId = (id: string): string => `muc-${id}`

export function ItemList({ name, entries, onReached, ...rest }: Props) {
  return (
    <ul className="entries" aria-label={name}>
      {entries.map(({ item, place }) => (
        <li key={item.id} id={entryId(item.id)} className="entry" tabIndex={-1} onFocus={() => onReached?.(item.id)}>
          <ItemEntry item={item} place={place} {...rest} />
        </li>
      ))}
    </ul>
  )
}
