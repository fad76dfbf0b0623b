/** The shell is the app without its articles: what the service worker keeps, all of one build. */

/** One of its files: its address, and the hash (`sha256-…`) that its bytes must have. */
export interface ShellFile {
  readonly url: string
  readonly integrity: string
}

/** What the service worker is built with. */
export interface Shell {
  /** Names the build. */
  readonly release: string
  readonly files: readonly ShellFile[]
}

/** What a page asks of the worker. */
export type WorkerRequest =
  /** Take over from the worker before. Answered by doing so. */
  | { readonly type: 'activate' }
  /** Compare each kept file with its hash, and fetch anew what is lost or damaged. Answered with a `ShellReport`. */
  | { readonly type: 'check' }

export interface ShellReport {
  readonly release: string
  /** How many files the shell has. */
  readonly files: number
  /** Addresses of those that are not as they should be, and could not be mended. */
  readonly missing: readonly string[]
}

/** Address of the worker. It never changes: a browser that knows it would otherwise never hear of a newer one. */
export const WORKER_URL = '/sw.js'

/** Address of the page without content, which every address that has no page of its own in the shell is opened with. */
export const APP_PAGE = '/app'
