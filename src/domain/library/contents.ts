import type { LibraryItem, ReadingPosition } from '../library.ts'

/** All that a reader keeps: items newest first, positions by slug. */
export interface LibraryContents {
  readonly items: readonly LibraryItem[]
  readonly positions: ReadonlyMap<string, ReadingPosition>
}

/** What became of items, by their ids, and of positions, by their slugs; undefined for what is there no more. */
export interface LibraryChange {
  readonly items?: ReadonlyMap<string, LibraryItem | undefined>
  readonly positions?: ReadonlyMap<string, ReadingPosition | undefined>
}

/** What there is after a change. */
export function changed(contents: LibraryContents, { items, positions }: LibraryChange): LibraryContents {
  const itemsBefore = contents.items.map((item) => [item.id, item] as const)
  return {
    items: items ? newestFirst(replaced(itemsBefore, items)) : contents.items,
    positions: positions ? bySlug(replaced(contents.positions, positions)) : contents.positions,
  }
}

/** Ids sort by when their items were added. */
export function newestFirst(items: readonly LibraryItem[]): readonly LibraryItem[] {
  return items.toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** Positions by the slugs of their articles. */
export const bySlug = (positions: readonly ReadingPosition[]): ReadonlyMap<string, ReadingPosition> =>
  new Map(positions.map((position) => [position.article.slug, position]))

function replaced<T>(before: Iterable<readonly [string, T]>, change: ReadonlyMap<string, T | undefined>): readonly T[] {
  return [...new Map<string, T | undefined>([...before, ...change]).values()].filter((value) => value !== undefined)
}
