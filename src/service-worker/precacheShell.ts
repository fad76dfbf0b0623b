import { setCacheNameDetails } from 'workbox-core'
import { addPlugins, precacheAndRoute } from 'workbox-precaching'
import type { Shell, ShellFile } from '#src/domain/shell.ts'

/** Files whose names change with their content need no other mark of their version. */
const isHashed = ({ url }: ShellFile): boolean => url.startsWith('/assets/')

/**
 * Fetches the shell when the worker is installed, all of it or none, and answers for its files from then on. Without the
 * hashes, a host that answers a missing script with a page would leave readers with a blank app that no repair reaches.
 */
export function precacheShell({ files }: Shell): void {
  setCacheNameDetails({ prefix: 'ben-doc', precache: 'shell', suffix: '' })
  addPlugins([{ fetchDidFail: forgetRefused }])
  precacheAndRoute(
    files.map((file) => ({ ...file, revision: isHashed(file) ? null : file.integrity })),
    // An address is what it is: nothing is guessed from it.
    { cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] },
  )
}

/**
 * What was refused for its hash may stand in the browser's own cache for a year, in which every further attempt would find it.
 * It is fetched past that cache and takes the other's place there; the next attempt finds what the site has now.
 */
async function forgetRefused({ request }: { readonly request: Request }): Promise<void> {
  await fetch(request.url, { cache: 'reload' }).catch(() => undefined)
}
