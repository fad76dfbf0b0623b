import { setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import type { Shell, ShellFile } from '#src/domain/shell.ts'

/** Files whose names change with their content need no other mark of their version. */
const isHashed = ({ url }: ShellFile): boolean => url.startsWith('/assets/')

/**
 * Fetches the shell when the worker is installed, all of it or none, and answers for its files from then on. Without the
 * hashes, a host that answers a missing script with a page would leave readers with a blank app that no repair reaches.
 */
export function precacheShell({ files }: Shell): void {
  setCacheNameDetails({ prefix: 'ben-doc', precache: 'shell', suffix: '' })
  precacheAndRoute(
    files.map((file) => ({ ...file, revision: isHashed(file) ? null : file.integrity })),
    // An address is what it is: nothing is guessed from it.
    { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] },
  )
}
