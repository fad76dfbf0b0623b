import type { OfflineProblem } from '#src/domain/device.ts'
import type { ShardEntry } from '#src/domain/packs.ts'
import { eitherSignal } from './eitherSignal.ts'

export class KeepingError extends Error {
  override readonly name = 'KeepingError'
  readonly problem: OfflineProblem

  constructor(problem: OfflineProblem, cause?: unknown) {
    super(problem, { cause })
    this.problem = problem
  }
}

/** Fetches a shard. Rejects with a `KeepingError` where it cannot be had, or is not what its name says. */
export async function fetchShard(dataUrl: string, { hash }: ShardEntry, signal: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await download(`${dataUrl}shards/${hash}.json`, signal)
  // Whatever changed it on its way: the next attempt may go another way.
  if ((await hashOf(bytes)) !== hash) throw new KeepingError('damaged')
  return bytes
}

// Half a megabyte on the slowest of lines. A connection that hangs is as good as none, and must be said to be so.
const LONGEST_WAIT_MS = 120_000

async function download(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    const inTime = eitherSignal(signal, AbortSignal.timeout(LONGEST_WAIT_MS))
    // It is kept by us: in the browser's cache it would stand a second time, and if damaged, for a year. Whatever the reader
    // is waiting for comes first.
    const response = await fetch(url, { signal: inTime, cache: 'no-store', priority: 'low' })
    if (response.status === 404 || response.status === 410) throw new KeepingError('outdated')
    if (!response.ok) throw new KeepingError('network')
    return await response.arrayBuffer()
  } catch (error) {
    if (error instanceof KeepingError) throw error
    throw new KeepingError('network', error)
  }
}

/** SHA-256 in base64url, as shards are named. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
