import type { PackId, PackList } from './packs.ts'
import type { Watched } from './watched.ts'

// What the app has of the device that it runs on, as screens see it.

/**
 * Why reading offline is not ready. `unsupported` this browser cannot; `insecure` it may
 * not, as the address is not an https one; `blocked` it is told not to keep anything; `shell` a
 * file of the app could not be had whole; `network` articles could not be fetched; `damaged` what came was not what was
 * built; `full` no room is left; `outdated` the site has moved on from the page; `sparing` the reader asked to spare data;
 * `broken` anything that should not happen.
 */
export type OfflineProblem =
  | 'unsupported'
  | 'insecure'
  | 'blocked'
  | 'shell'
  | 'network'
  | 'damaged'
  | 'full'
  | 'outdated'
  | 'sparing'
  | 'broken'

export type OfflineState =
  /** Nobody has looked yet. */
  | { readonly status: 'unchecked' }
  | { readonly status: 'checking' }
  | { readonly status: 'keeping'; readonly keptBytes: number; readonly totalBytes: number; readonly isPaused: boolean }
  /** All that is to be kept is here: it was just now held against the build's hashes. */
  | { readonly status: 'ready'; readonly articles: number; readonly bytes: number; readonly isWhole: boolean }
  | { readonly status: 'notReady'; readonly problem: OfflineProblem }

/** What can be kept, and what is to be. */
export interface KeepingChoices {
  readonly list: PackList
  readonly chosen: ReadonlySet<PackId>
  /** The whole set is so small that it is kept unasked. */
  readonly isAutomatic: boolean
}

/** `stale`: a newer release has taken over elsewhere, and this page still is the old one. */
export type UpdateState = 'current' | 'available' | 'applying' | 'stale'

/** Whether the app can be installed from here: `offered` by the browser's own question, `manual` by its menu only. */
export type InstallState = 'offered' | 'manual' | 'installed'

/** Whether the browser promised not to clear what is kept. */
export type Persistence = 'unasked' | 'promised' | 'refused' | 'unsupported'

export interface Device {
  readonly release: string
  readonly offline: Watched<OfflineState>
  /** Undefined until the list is there. */
  readonly choices: Watched<KeepingChoices | undefined>
  readonly update: Watched<UpdateState>
  readonly install: Watched<InstallState>
  readonly persistence: Watched<Persistence>
  /** Adds packs to what is to be kept, and starts fetching. */
  keep(packs: readonly PackId[]): void
  /** Takes packs away, fetched or not. */
  drop(packs: readonly PackId[]): void
  /** Takes away those packs that are not all here yet. */
  cancel(): void
  pause(): void
  resume(): void
  /** Looks again, and fetches what is missing. */
  retry(): void
  /** Replaces the running release, in this tab only. */
  applyUpdate(): void
  /** A part of the app could not be loaded: finds out whether a newer release is why. */
  partMissing(): void
  askToInstall(): void
  askToPersist(): void
}
