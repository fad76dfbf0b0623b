import type { Settings } from './settings.ts'
import type { Watched } from './watched.ts'

// What a reader keeps, as screens see it. It is on the device alone, and can be had from nowhere else.

/** An article as far as it can be named when it is no longer there. */
export interface ArticleReference {
  readonly slug: string
  readonly title: string
  readonly placeName: string
}

/**
 * A run of an article's text, held by its words and not by its place: `block` is the number of the block that it was taken
 * from (`#d<n>`), `quote` the words, `prefix` and `suffix` what stood before and after them in that block (empty at its
 * ends), `textHash` the hash of the whole block's text.
 */
export interface Anchor {
  readonly block: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly textHash: string
}

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'pink'] as const
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number]

interface ItemBase {
  readonly id: string
  readonly article: ArticleReference
  /** The reader's note; empty for none. */
  readonly note: string
  /** Counts the changes of the note: whoever saves one says which they saw. */
  readonly revision: number
  /** By the device's clock, ISO 8601 with its offset, for showing and for merging; clocks jump. */
  readonly createdAt: string
  readonly changedAt: string
}

/** A run of text in a colour. */
export interface Highlight extends ItemBase {
  readonly kind: 'highlight'
  readonly anchor: Anchor
  /** The whole sentences that the quote stands in. */
  readonly sentence: string
  readonly colour: HighlightColour
}

/** An article to come back to, or a paragraph of it. */
export interface Bookmark extends ItemBase {
  readonly kind: 'bookmark'
  /** The beginning of the paragraph; undefined where the article as a whole is meant. */
  readonly anchor?: Anchor
  readonly sentence?: string
}

export type LibraryItem = Highlight | Bookmark

type New<T> = T extends LibraryItem ? Omit<T, 'id' | 'revision' | 'createdAt' | 'changedAt'> : never
/** What is to be kept, before it is. */
export type NewItem = New<LibraryItem>

/** How far a reader is in an article. */
export interface ReadingPosition {
  readonly article: ArticleReference
  /** Number of the block that the reader was at, and the highest that they came to, of so many. */
  readonly block: number
  readonly furthest: number
  readonly blocks: number
  readonly isRead: boolean
  /** Counts up over all positions, so that the newest is known whatever the clock says. */
  readonly order: number
  readonly changedAt: string
}

/**
 * Why the reader's own things cannot be had or kept. `blocked`: the browser keeps nothing for this site · `full`: no room ·
 * `outdated`: a newer version of the app has changed the store, and this page is the old one · `waiting`: an older page in
 * another tab holds the store · `part`: the part of the app that keeps them could not be loaded · `broken`: anything else.
 */
export type LibraryProblem = 'blocked' | 'full' | 'outdated' | 'waiting' | 'part' | 'broken'

export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly problem: LibraryProblem

  constructor(problem: LibraryProblem, cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

export type LibraryState =
  /** Nobody has asked yet, or it is on its way. */
  | { readonly status: 'opening' }
  /**
   * `items` newest first, `positions` by slug. `isLost`: the browser has lost what was kept before, and the reader has not
   * been told yet that they have seen it.
   */
  | {
      readonly status: 'open'
      readonly items: readonly LibraryItem[]
      readonly positions: ReadonlyMap<string, ReadingPosition>
      readonly isLost: boolean
    }
  | { readonly status: 'unavailable'; readonly problem: LibraryProblem }

/** `wasMerged`: somebody else had changed the note meanwhile, and both texts are kept in it. */
export interface SavedNote {
  readonly item: LibraryItem
  readonly wasMerged: boolean
}

/** What a backup would bring. */
export interface BackupPreview {
  readonly added: number
  /** Items that are here and get another note or colour; nothing of either note is lost. */
  readonly merged: number
  readonly same: number
  readonly positions: number
  /** Of the reader's own: those that are not here, or not as late. */
  readonly articles: number
}

/** Why a file is no backup that can be read: not JSON at all, not one of ours, of a newer app, or with wrong entries. */
export type BackupFault = 'unreadable' | 'foreign' | 'newer' | 'damaged' | 'tooLarge'

export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly fault: BackupFault

  constructor(fault: BackupFault, detail = '') {
    super(`${fault}: ${detail}`)
    this.fault = fault
  }
}

/**
 * What a reader keeps. All that changes it is done when the browser says that it is written, in this tab and all others; it
 * rejects with a `LibraryError` where it is not, and then nothing has changed.
 */
export interface Library {
  readonly state: Watched<LibraryState>
  readonly settings: Watched<Settings>
  /** Begins to load what is kept; again, where that had failed. */
  open(): void
  /** What marks the same as something that is kept already is no second item: that one takes its colour, and is given back. */
  add(items: readonly NewItem[]): Promise<readonly LibraryItem[]>
  recolour(id: string, colour: HighlightColour): Promise<void>
  /** `basedOn`: the revision that the reader had before them. Where another has been saved since, both texts are kept. */
  saveNote(id: string, note: string, basedOn: number): Promise<SavedNote>
  /** Gives what was taken away, so that it can be put back. */
  remove(ids: readonly string[]): Promise<readonly LibraryItem[]>
  /** Puts back what was taken away, as it was; where the same was marked anew meanwhile, into that item. */
  putBack(items: readonly LibraryItem[]): Promise<void>
  savePosition(article: ArticleReference, place: Pick<ReadingPosition, 'block' | 'blocks'>): Promise<void>
  markRead(article: ArticleReference, isRead: boolean): Promise<void>
  saveSettings(settings: Settings): Promise<void>
  /** Everything as the text of a file. */
  backup(): Promise<string>
  /** What restoring that file would do. Rejects with a `BackupError` where it is none. */
  previewBackup(text: string): Promise<BackupPreview>
  /** Merges all of a backup into what is here, or nothing of it. */
  restore(text: string): Promise<BackupPreview>
  /** The reader has been told that things were lost. */
  acknowledgeLoss(): void
}
