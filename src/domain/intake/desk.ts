import type { Watched } from '../watched.ts'
import type { ArticleDraft } from './articleDraft.ts'
import type { IntakeProblem } from './problem.ts'
import type { Recognition } from './recognised.ts'

// The desk: where what a reader brings in waits to be read, and is looked through. It stays as it is while they are elsewhere
// in the app.

/** A file that is to be read; one of the browser's own will do. */
export interface DeskFile {
  /** Of something pasted, it only says what it is. */
  readonly name: string
  readonly isPasted?: boolean
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Gives a draft as it is to be, of one as it is by then. */
export type ChangeDraft = (draft: ArticleDraft) => ArticleDraft

/** A file that the device hands over. */
export interface OpenedFile {
  readonly name: string
  getFile(): Promise<DeskFile>
}

/** Why a file was not read, beside what is in it: it took too long, it is not there or a folder, or reading it failed. */
export type ReadFailure = 'slow' | 'unreadable' | 'broken'

interface EntryBase {
  readonly id: number
  /** Name of its file, fit to be shown; empty for what was pasted. */
  readonly name: string
}

export interface ReadEntry extends EntryBase {
  readonly status: 'read'
  /** Names the page by its words, whatever file it came in. */
  readonly page: string
  /** Names of further files that were the same page. */
  readonly copies: readonly string[]
  readonly found: Recognition
  readonly draft: ArticleDraft
  /** Slug of the article that was made of it; undefined until it is kept. */
  readonly keptAs?: string
}

export type DeskEntry =
  | (EntryBase & { readonly status: 'waiting' | 'reading' })
  | (EntryBase & { readonly status: 'failed'; readonly failure: ReadFailure })
  | (EntryBase & { readonly status: 'refused'; readonly problems: readonly IntakeProblem[] })
  | ReadEntry

/**
 * Why nothing is being read though something waits: the reader asked for that, or the part of the app that reads could not be
 * had.
 */
export type Halt = 'asked' | 'missing'

/** Files that stayed outside: how many, and the name of the first. */
export interface LeftFiles {
  readonly count: number
  readonly first: string
}

export interface DeskState {
  readonly entries: readonly DeskEntry[]
  readonly halt?: Halt | undefined
  /** What was not taken, since it was more than can be read in one go. */
  readonly left?: LeftFiles | undefined
}

/** Files that are taken in one go. */
export const MOST_FILES = 500

/** What was shared to the app, and came to nothing: an address alone, or nothing at all. */
export type SharedNothing = 'address' | 'nothing'

export interface IntakeDesk {
  readonly state: Watched<DeskState>
  /** Puts files on the desk, and begins to read. Of more than `MOST_FILES`, the first are taken. */
  add(files: readonly DeskFile[]): void
  /** The same, of files that the installed app was opened with. */
  addOpened(files: readonly OpenedFile[]): Promise<void>
  /** Ends reading; what waits goes on waiting, the file that was being read included. */
  stop(): void
  /** Reads on. */
  resume(): void
  /** Takes entries off the desk. */
  remove(ids: readonly number[]): void
  /** Changes what its article is made of. */
  correct(id: number, change: ChangeDraft): void
  /** It was made an article of. */
  markKept(id: number, slug: string): void
  /** Puts on the desk what was shared to the installed app. */
  takeShared(): Promise<SharedNothing | undefined>
}

/** What was read and is not kept as an article yet. */
export const unkept = ({ entries }: DeskState): readonly ReadEntry[] =>
  entries.filter((entry): entry is ReadEntry => entry.status === 'read' && entry.keptAs === undefined)
