import { cacheNames } from 'workbox-core'
import { getCacheKeyForURL } from 'workbox-precaching'
import type { Shell, ShellFile, ShellReport } from '#src/domain/shell.ts'

/** Compares every file of the shell with its hash, and fetches anew what is lost or damaged. */
export async function mendShell({ release, files }: Shell): Promise<ShellReport> {
  const cache = await caches.open(cacheNames.precache)
  const missing: string[] = []
  for (const file of files) {
    if (!(await isSound(cache, file)) && !(await fetchAnew(cache, file))) missing.push(file.url)
  }
  return { release, files: files.length, missing }
}

async function isSound(cache: Cache, { url, integrity }: ShellFile): Promise<boolean> {
  try {
    const response = await cache.match(keyOf(url))
    return response !== undefined && (await hashOf(await response.arrayBuffer())) === integrity
  } catch {
    // An entry that cannot be read is as bad as none.
    return false
  }
}

async function fetchAnew(cache: Cache, { url, integrity }: ShellFile): Promise<boolean> {
  try {
    // Past the browser's cache: it may hold what was refused.
    await cache.put(keyOf(url), await fetch(url, { integrity, cache: 'reload' }))
    return true
  } catch {
    return false
  }
}

const keyOf = (url: string): string => getCacheKeyForURL(url) ?? url

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}
