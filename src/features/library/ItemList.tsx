import type { ItemPlace } from '#src/domain/library/itemPlace.ts'
import type { LibraryItem } from '#src/domain/library.ts'
import { ItemEntry } from './ItemEntry.tsx'
import type { LibraryActions } from './libraryActions.ts'

/** An item with where it stands by now. */
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

/** The id of an item's entry in the page. */
export const entryId = (id: string): string => `muc-${id}`

/** Items one under the other, under a name. */
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
