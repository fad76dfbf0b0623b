import type { HighlightColour, LibraryItem, NewItem, SavedNote } from '../library.ts'
import { KnownItems } from './knownItems.ts'
import { mergeNotes } from './mergeNotes.ts'

/** The item that is kept under an id from a moment (ISO 8601) on. */
export function newItem(item: NewItem, id: string, now: string): LibraryItem {
  return { ...item, id, revision: 1, createdAt: now, changedAt: now }
}

/**
 * What becomes of drafts that are to be kept, each item once. One whose place is that of an item which is kept already is no
 * second one: that item takes its colour, and its note beside its own. `here` holds at least all that is kept of the drafts'
 * articles, `ids` an id for each draft; items that stay as they are are the same objects as in `here`.
 */
export function addedItems(
  drafts: readonly NewItem[],
  here: readonly LibraryItem[],
  ids: readonly string[],
  now: string,
): readonly LibraryItem[] {
  const known = new KnownItems(here)
  const added = new Map<string, LibraryItem>()
  for (const [at, draft] of drafts.entries()) {
    const twin = known.at(draft)
    const item = twin ? markedAgain(twin, draft, now) : newItem(draft, ids[at] ?? '', now)
    known.add(item)
    added.set(item.id, item)
  }
  return [...added.values()]
}

function markedAgain(item: LibraryItem, draft: NewItem, now: string): LibraryItem {
  const coloured = draft.kind === 'highlight' ? recoloured(item, draft.colour, now) : item
  return withNote(coloured, mergeNotes(item.note, draft.note), item.revision, now).item
}

/** The item in a colour. Bookmarks have none, and stay as they are. */
export function recoloured(item: LibraryItem, colour: HighlightColour, now: string): LibraryItem {
  return item.kind === 'highlight' && item.colour !== colour ? { ...item, colour, changedAt: now } : item
}

/**
 * The item with a note that a reader wrote over its revision `basedOn`. Where another note was saved meanwhile, both texts
 * are in it.
 */
export function withNote(item: LibraryItem, note: string, basedOn: number, now: string): SavedNote {
  if (item.note === note) return { item, wasMerged: false }
  const wasMerged = item.revision !== basedOn
  const kept = wasMerged ? mergeNotes(item.note, note) : note
  return { item: { ...item, note: kept, revision: item.revision + 1, changedAt: now }, wasMerged }
}
