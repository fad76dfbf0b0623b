import type { KeepingChoices, OfflineState } from '#src/domain/device.ts'
import { type PackList, packArticles, packBytes, type ShardEntry, shardsOf, wholeSet } from '#src/domain/packs.ts'
import { isPaused, isSparing, readChoices } from './choices.ts'
import { KeepingError } from './fetchShard.ts'
import { keepShards } from './keeper.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { damagedShards, dropOtherShards, missingShards } from './keptShards.ts'
import { checkShell } from './shellCheck.ts'
import { activeWorker } from './worker.ts'

export interface RunOptions {
  readonly database: KeptDatabase
  readonly registration: ServiceWorkerRegistration
  readonly list: PackList
  readonly release: string
  readonly dataUrl: string
  readonly signal: AbortSignal
  readonly onState: (state: OfflineState) => void
  readonly onChoices: (choices: KeepingChoices) => void
}

/**
 * Brings what is kept to what should be kept, then holds all of it against the build's hashes. Gives the state that it ends
 * in; rejects with a `KeepingError` where it cannot get there.
 */
export async function runOffline(options: RunOptions): Promise<OfflineState> {
  const { database, list, release, registration } = options
  if (list.release !== release) throw new KeepingError('outdated')
  const choices = await readChoices(database, list)
  options.onChoices(choices)
  if (choices.chosen.size === 0 && isSparing()) throw new KeepingError('sparing')
  const shards = shardsOf(list, choices.chosen)
  if (await isPaused(database)) {
    const missing = await missingShards(database, shards, release)
    if (missing.length > 0) return progress(shards, total(shards) - total(missing), true)
  }
  await oneTabAtATime(options.signal, () => keepAndCheck(options, shards))
  await checkWholeShell(await activeWorker(registration), release)
  const whole = wholeSet(list)
  const isWhole = whole.every(({ id }) => choices.chosen.has(id))
  return {
    status: 'ready',
    isWhole,
    articles: isWhole ? whole.reduce((sum, pack) => sum + packArticles(pack), 0) : await countKept(database),
    bytes: packBytes({ shards }),
  }
}

async function keepAndCheck(options: RunOptions, shards: readonly ShardEntry[]): Promise<void> {
  const onProgress = (keptBytes: number) => options.onState(progress(shards, keptBytes, false))
  await keepShards({ ...options, shards, onProgress })
  const damaged = await damagedShards(options.database, shards)
  if (damaged.length > 0) await keepShards({ ...options, shards, onProgress })
  // Only now: until then an older text is better than none.
  await dropOtherShards(options.database, shards)
}

function progress(shards: readonly ShardEntry[], keptBytes: number, paused: boolean): OfflineState {
  return { status: 'keeping', keptBytes, totalBytes: total(shards), isPaused: paused }
}

const total = (shards: readonly ShardEntry[]): number => packBytes({ shards })

/** Two tabs would fetch everything twice. Whoever comes second waits, and finds most of it done. */
async function oneTabAtATime(signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request('ben-doc-keeping', { signal }, run) : run())
}

async function checkWholeShell(worker: ServiceWorker, release: string): Promise<void> {
  const report = await checkShell(worker).catch((error) => {
    throw new KeepingError('shell', error)
  })
  if (report.release !== release) throw new KeepingError('outdated')
  if (report.missing.length > 0) throw new KeepingError('shell')
}

/** Packs of topics hold copies: each article counts once. */
async function countKept(database: KeptDatabase): Promise<number> {
  const slugs = new Set<IDBValidKey>(await database.getAllKeys('read'))
  let cursor = await database.transaction('contents').store.index('slug').openKeyCursor(null, 'nextunique')
  for (; cursor; cursor = await cursor.continue()) slugs.add(cursor.key)
  return slugs.size
}
