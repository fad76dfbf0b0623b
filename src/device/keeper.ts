import { type ShardEntry, shardBytes } from '#src/domain/packs.ts'
import { eitherSignal } from './eitherSignal.ts'
import { fetchShard, KeepingError } from './fetchShard.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { missingShards, putShard } from './keptShards.ts'

const AT_ONCE = 4
const ATTEMPTS = 3
const PAUSE_BETWEEN_MS = 500

export interface KeepOptions {
  readonly database: KeptDatabase
  readonly dataUrl: string
  readonly release: string
  readonly shards: readonly ShardEntry[]
  readonly signal: AbortSignal
  /** Told how many bytes of these shards are kept by now. */
  readonly onProgress: (keptBytes: number) => void
}

/**
 * Fetches those shards that are not kept yet, a few at a time, and keeps each as soon as it is there: whatever stops it, the
 * next run goes on where this one was. Rejects with a `KeepingError` at the first that cannot be had.
 */
export async function keepShards({ database, dataUrl, release, shards, signal, onProgress }: KeepOptions): Promise<void> {
  const waiting = [...(await missingShards(database, shards, release))]
  if (waiting.length === 0) return
  let kept = shardBytes(shards) - shardBytes(waiting)
  onProgress(kept)
  const together = new AbortController()
  const either = eitherSignal(signal, together.signal)
  const work = async () => {
    for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
      const bytes = await fetchPatiently(dataUrl, shard, either)
      await putShard(database, shard, bytes, release)
      kept += shard.bytes
      onProgress(kept)
    }
  }
  const workers = Array.from({ length: AT_ONCE }, work)
  try {
    await Promise.all(workers)
  } catch (error) {
    together.abort()
    // What is on its way into the store gets there, and is told before the failure is.
    await Promise.allSettled(workers)
    throw error
  }
}

/** Tries again where another attempt may help. */
async function fetchPatiently(dataUrl: string, shard: ShardEntry, signal: AbortSignal): Promise<ArrayBuffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchShard(dataUrl, shard, signal)
    } catch (error) {
      const isHopeless = error instanceof KeepingError && error.problem === 'outdated'
      if (isHopeless || signal.aborted || attempt === ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_MS * attempt))
    }
  }
}
