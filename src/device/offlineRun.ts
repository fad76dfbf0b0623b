import type { KeepingChoices, OfflineState } from '#src/domain/device.ts'
import { type PackList, type ShardEntry, shardBytes, shardsOf } from '#src/domain/packs.ts'
import { isPaused, isSparing, markComplete, readChoices } from './choices.ts'
import { KeepingError } from './fetchShard.ts'
import { keepShards } from './keeper.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { damagedShards, dropOtherShards, dropUnwanted, missingShards } from './keptShards.ts'
import { problemOf } from './problemOf.ts'
import { readyState } from './readyState.ts'
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
  // Before anything is changed: a page that a newer release has left behind would spoil what that one keeps.
  await checkWholeShell(await activeWorker(registration), release)
  const shards = shardsOf(list, choices.chosen)
  const missing = await missingShards(database, shards, release)
  // Another tab may be at it, and this one wait for long.
  if (missing.length > 0) options.onState(progress(shards, shardBytes(shards) - shardBytes(missing), await isPaused(database)))
  const paused = await oneTabAtATime(options.signal, () => keepAndCheck(options, shards))
  if (paused) return paused
  await markComplete(database, choices.chosen).catch((error) => {
    // There is room for all but this: it is marked when there is.
    if (problemOf(error) !== 'full') throw error
  })
  return readyState(database, choices)
}

/** Gives the state where it is paused, with something left to fetch. */
async function keepAndCheck(options: RunOptions, shards: readonly ShardEntry[]): Promise<OfflineState | undefined> {
  const { database, list, release } = options
  const missing = await missingShards(database, shards, release)
  if (missing.length > 0 && (await isPaused(database))) {
    // Who lets go of something while it is paused wants the room now.
    const all = list.packs.flatMap((pack) => pack.shards)
    await dropUnwanted(database, all, shards)
    return progress(shards, shardBytes(shards) - shardBytes(missing), true)
  }
  const onProgress = (keptBytes: number) => options.onState(progress(shards, keptBytes, false))
  const keep = () => keepShards({ ...options, shards, onProgress })
  await keep().catch(async (error) => {
    // A reader who is told so may have let go of something to make room; and older texts make way for newer ones.
    if (problemOf(error) !== 'full' || !(await dropOtherShards(database, shards))) throw error
    await keep()
  })
  if ((await damagedShards(database, shards)).length > 0) await keep()
  // Only now: until then an older text is better than none. And meanwhile, another tab may have been asked for more.
  const { chosen } = await readChoices(database, list)
  await dropOtherShards(database, [...shards, ...shardsOf(list, chosen)])
  return undefined
}

function progress(shards: readonly ShardEntry[], keptBytes: number, paused: boolean): OfflineState {
  return { status: 'keeping', keptBytes, totalBytes: shardBytes(shards), isPaused: paused }
}

/** Two tabs would fetch everything twice. Whoever comes second waits, and finds most of it done. */
async function oneTabAtATime<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('ben-doc-keeping', { signal }, run) : run()
}

async function checkWholeShell(worker: ServiceWorker, release: string): Promise<void> {
  const report = await checkShell(worker).catch((error) => {
    throw new KeepingError('shell', error)
  })
  if (report.release !== release) throw new KeepingError('outdated')
  if (report.missing.length > 0) throw new KeepingError('shell')
}
