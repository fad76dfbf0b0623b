import type { Library, LibraryState } from '#src/domain/library.ts'
import type { Settings } from '#src/domain/settings.ts'
import type { Settable } from '#src/domain/watched.ts'

/** Where the store writes down how things stand. */
export interface LibraryStates {
  readonly state: Settable<LibraryState>
  readonly settings: Settable<Settings>
}

export interface StoreOptions extends LibraryStates {
  /** Named in backups. */
  readonly release: string
  /** The first item was kept: a browser that is asked now has a reason to promise not to clear it. */
  readonly onFirstKept: () => void
  /** Articles of the reader's own were brought by a backup. */
  readonly onArticles: () => void
}

export type LibraryStore = Omit<Library, keyof LibraryStates>
