import type { LibraryItem } from '../library.ts'

type Placed = Pick<LibraryItem, 'kind' | 'article' | 'anchor'>

/** What is kept, and where: the same for two items that mark the same words of the same block. */
function placeOf({ kind, article, anchor }: Placed): string {
  return JSON.stringify([kind, article.slug, anchor && [anchor.block, anchor.prefix, anchor.quote, anchor.suffix]])
}

/** Items by their ids and by their places, so that nothing is kept twice. */
export class KnownItems {
  readonly #byId = new Map<string, LibraryItem>()
  readonly #byPlace = new Map<string, LibraryItem>()

  constructor(items: readonly LibraryItem[]) {
    for (const item of items) this.add(item)
  }

  /** Takes in an item, in the place of what it was before. */
  add(item: LibraryItem): void {
    this.#byId.set(item.id, item)
    this.#byPlace.set(placeOf(item), item)
  }

  /** The item that marks the same; undefined where there is none. */
  at(placed: Placed): LibraryItem | undefined {
    return this.#byPlace.get(placeOf(placed))
  }

  /** The item that is this one, by its id or else by what it marks; undefined where there is none. */
  twinOf(item: LibraryItem): LibraryItem | undefined {
    const sameId = this.#byId.get(item.id)
    return sameId && placeOf(sameId) === placeOf(item) ? sameId : this.at(item)
  }

  /** An id may be another's here: no honest one is, but nothing of either may be lost. */
  freeId(id: string): string {
    return this.#byId.has(id) ? this.freeId(`${id}-`) : id
  }
}
