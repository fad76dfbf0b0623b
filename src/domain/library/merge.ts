import type { BackupPreview, LibraryItem, ReadingPosition } from '../library.ts'
import { mergeNotes } from './mergeNotes.ts'

/** What a backup brings: items and positions in any order. */
interface Brought {
  readonly items: readonly LibraryItem[]
  readonly positions: readonly ReadingPosition[]
}

/** What has to be written so that what is brought is here, and what that comes to. */
export interface Merge extends Brought {
  readonly preview: BackupPreview
}

/**
 * Merges what a backup brings into what is here. An item that is kept here already, by its id or by its place, is not kept
 * twice: the texts of both notes stay, and the colour is that of the later change. Of two positions in an article the later
 * holds, the furthest is the higher, and what was read once is read.
 */
export function merge(here: Brought, brought: Brought): Merge {
  const { items, counts } = mergeItems(here.items, brought.items)
  const positions = mergePositions(here.positions, brought.positions)
  return { items, positions, preview: { ...counts, positions: positions.length } }
}

function mergeItems(here: readonly LibraryItem[], brought: readonly LibraryItem[]) {
  const known = new Known(here)
  const written = new Map<string, LibraryItem>()
  const counts = { added: 0, merged: 0, same: 0 }
  for (const item of brought) {
    const twin = known.twinOf(item)
    const result = twin ? mergeItem(twin, item) : { ...item, id: known.freeId(item.id) }
    if (result === twin) {
      counts.same++
      continue
    }
    // What this backup added itself stays an addition.
    if (!twin) counts.added++
    else if (!written.has(twin.id)) counts.merged++
    known.add(result)
    written.set(result.id, result)
  }
  return { items: [...written.values()], counts }
}

/** Items by their ids and by their places. */
class Known {
  readonly #byId = new Map<string, LibraryItem>()
  readonly #byPlace = new Map<string, LibraryItem>()

  constructor(items: readonly LibraryItem[]) {
    for (const item of items) this.add(item)
  }

  add(item: LibraryItem): void {
    this.#byId.set(item.id, item)
    this.#byPlace.set(placeOf(item), item)
  }

  twinOf(item: LibraryItem): LibraryItem | undefined {
    const sameId = this.#byId.get(item.id)
    return sameId && placeOf(sameId) === placeOf(item) ? sameId : this.#byPlace.get(placeOf(item))
  }

  /** An id may be another's here: no honest one is, but nothing of either may be lost. */
  freeId(id: string): string {
    return this.#byId.has(id) ? this.freeId(`${id}-`) : id
  }
}

/** What is kept, and where: the same for two items that mark the same words of the same block. */
function placeOf({ kind, article, anchor }: LibraryItem): string {
  return JSON.stringify([kind, article.slug, anchor && [anchor.block, anchor.prefix, anchor.quote, anchor.suffix]])
}

/** The item that is here, with what the other has beyond it; itself where that is nothing. */
function mergeItem(here: LibraryItem, other: LibraryItem): LibraryItem {
  const note = mergeNotes(here.note, other.note)
  const isLater = isAfter(other.changedAt, here.changedAt)
  const colour = here.kind === 'highlight' && other.kind === 'highlight' && isLater ? { colour: other.colour } : {}
  const isSame = note === here.note && (here.kind !== 'highlight' || (colour.colour ?? here.colour) === here.colour)
  if (isSame) return here
  const revision = note === here.note ? here.revision : here.revision + 1
  return { ...here, ...colour, note, revision, changedAt: isLater ? other.changedAt : here.changedAt }
}

function mergePositions(here: readonly ReadingPosition[], brought: readonly ReadingPosition[]): readonly ReadingPosition[] {
  const known = new Map(here.map((position) => [position.article.slug, position]))
  const written = new Map<string, ReadingPosition>()
  for (const position of brought) {
    const { slug } = position.article
    const before = known.get(slug)
    const result = before ? mergePosition(before, position) : position
    if (result === before) continue
    known.set(slug, result)
    written.set(slug, result)
  }
  return [...written.values()]
}

function mergePosition(here: ReadingPosition, other: ReadingPosition): ReadingPosition {
  const isLater = isAfter(other.changedAt, here.changedAt)
  const furthest = Math.max(here.furthest, other.furthest)
  const isRead = here.isRead || other.isRead
  if (!isLater && furthest === here.furthest && isRead === here.isRead) return here
  return { ...(isLater ? other : here), furthest, isRead, order: Math.max(here.order, other.order) }
}

const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b)
