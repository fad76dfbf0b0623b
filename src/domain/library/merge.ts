import type { BackupPreview, LibraryItem, ReadingPosition } from '../library.ts'
import type { OwnArticle } from '../ownArticle.ts'
import { KnownItems } from './knownItems.ts'
import { mergeNotes } from './mergeNotes.ts'

/** What a backup brings: items and positions in any order. */
interface Brought {
  readonly items: readonly LibraryItem[]
  readonly positions: readonly ReadingPosition[]
}

/** What has to be written so that what is brought is here, and what that comes to. */
export interface Merge extends Brought {
  readonly preview: Omit<BackupPreview, 'articles'>
}

/**
 * Merges what a backup brings into what is here. An item that is kept here already, by its id or by its place, is not kept
 * twice: the texts of both notes stay, and the colour is that of the later change. Of two positions in an article the later
 * holds, the furthest is the higher, and what was read once is read.
 */
export function merge(here: Brought, brought: Brought): Merge {
  const { items, counts } = mergeItems(here.items, brought.items)
  const merged = mergePositions(here.positions, brought.positions)
  return { items, positions: withinCounting(here.positions, merged), preview: { ...counts, positions: merged.length } }
}

/** What has to be written so that the reader's own articles that are brought are here: of two under one slug the later holds. */
export function broughtArticles(here: readonly OwnArticle[], brought: readonly OwnArticle[]): readonly OwnArticle[] {
  const addedAt = new Map(here.map((own) => [own.article.slug, Date.parse(own.addedAt)]))
  return brought.filter((own) => !((addedAt.get(own.article.slug) ?? Number.NEGATIVE_INFINITY) >= Date.parse(own.addedAt)))
}

/**
 * What has to be written so that items that were taken away are here again, as they were. One that is here again stays as it
 * is by now; where its words were marked anew meanwhile, that item takes its note.
 */
export function returnedItems(here: readonly LibraryItem[], removed: readonly LibraryItem[]): readonly LibraryItem[] {
  const ids = new Set(here.map(({ id }) => id))
  return mergeItems(
    here,
    removed.filter(({ id }) => !ids.has(id)),
  ).items
}

function mergeItems(here: readonly LibraryItem[], brought: readonly LibraryItem[]) {
  const known = new KnownItems(here)
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

/** No reader counts so far, but a file may: what counts on from there would no longer be told apart. */
const HIGHEST_ORDER = 1_000_000_000

/** What is to be written of positions: where they count too far, all there are then, counted anew in the same sequence. */
function withinCounting(here: readonly ReadingPosition[], written: readonly ReadingPosition[]): readonly ReadingPosition[] {
  if (written.every(({ order }) => order <= HIGHEST_ORDER)) return written
  const all = new Map([...here, ...written].map((position) => [position.article.slug, position]))
  return [...all.values()].sort((a, b) => a.order - b.order).map((position, at) => ({ ...position, order: at + 1 }))
}

const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b)
