import type { HighlightColour, LibraryItem, NewItem, SavedNote } from '../library.ts'
import { mergeNotes } from './mergeNotes.ts'

/** The item that is kept under an id from a moment (ISO 8601) on. */
export function newItem(item: NewItem, id: string, now: string): LibraryItem {
  return { ...item, id, revision: 1, createdAt: now, changedAt: now }
}

/** The item in a colour. Bookmarks have none, and stay as they are. */
export function recoloured(item: LibraryItem, colour: HighlightColour, now: string): LibraryItem {
  return item.kind === 'highlight' ? { ...item, colour, changedAt: now } : item
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
