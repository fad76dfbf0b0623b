import type { KeepingChoices } from '#src/domain/device.ts'
import { isSmall, type PackId, type PackList, wholeSet } from '#src/domain/packs.ts'
import type { ChosenKey, KeptDatabase } from './keptDatabase.ts'

/** What the reader chose to keep, and everything where that is little. */
export async function readChoices(database: KeptDatabase, list: PackList): Promise<KeepingChoices> {
  const stored = await storedPacks(database)
  // A small set is kept unasked, unless the reader's device is told to spare data: then it waits to be asked for.
  const isAutomatic = isSmall(list) && !isSparing()
  const all = isAutomatic ? wholeSet(list).map(({ id }) => id) : []
  const known = new Set(list.packs.map(({ id }) => id))
  return { list, chosen: new Set([...all, ...stored].filter((id) => known.has(id))), isAutomatic }
}

const CHOSEN = 'chosen:'
const chosenKey = (id: PackId): ChosenKey => `${CHOSEN}${id}`

async function storedPacks(database: KeptDatabase): Promise<readonly PackId[]> {
  const keys = await database.getAllKeys('settings')
  return keys.filter((key) => key.startsWith(CHOSEN)).map((key) => key.slice(CHOSEN.length) as PackId)
}

/** Adds packs to those that were chosen. What was paused goes on: somebody wants it. */
export async function addPacks(database: KeptDatabase, packs: readonly PackId[]): Promise<void> {
  const known = new Set(await storedPacks(database))
  const added = packs.filter((id) => !known.has(id))
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([...added.map((id) => store.put(true, chosenKey(id))), store.delete('paused'), transaction.done])
}

export async function removePacks(database: KeptDatabase, packs: readonly PackId[]): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([...packs.map((id) => store.delete(chosenKey(id))), transaction.done])
}

/**
 * Calls off what is being fetched: packs that were never all here are chosen no more. Those that were, and are only fetched
 * anew in part, are not given up for that; where there are no others, fetching is paused.
 */
export async function callOff(database: KeptDatabase, list: PackList): Promise<void> {
  const here = new Set(await database.getAllKeys('contents'))
  const isHere = (id: PackId) => list.packs.find((pack) => pack.id === id)?.shards.every(({ hash }) => here.has(hash))
  const complete = await completePacks(database)
  const incomplete = (await storedPacks(database)).filter((id) => !complete.has(id) && !isHere(id))
  if (incomplete.length > 0) await removePacks(database, incomplete)
  else await setPaused(database, true)
}

/**
 * Remembers that packs were all here. Those that were kept unasked count as chosen from then on: what a reader has must not
 * go because the whole set has grown.
 */
export async function markComplete(database: KeptDatabase, packs: Iterable<PackId>): Promise<void> {
  const known = await completePacks(database)
  const added = [...packs].filter((id) => !known.has(id))
  if (added.length === 0) return
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([...added.map((id) => store.put('complete', chosenKey(id))), transaction.done])
}

async function completePacks(database: KeptDatabase): Promise<ReadonlySet<PackId>> {
  const packs = await storedPacks(database)
  const states = await Promise.all(packs.map((id) => database.get('settings', chosenKey(id))))
  return new Set(packs.filter((_, index) => states[index] === 'complete'))
}

export async function isPaused(database: KeptDatabase): Promise<boolean> {
  return (await database.get('settings', 'paused')) === true
}

export async function setPaused(database: KeptDatabase, paused: boolean): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([paused ? store.put(true, 'paused') : store.delete('paused'), transaction.done])
}

export function isSparing(): boolean {
  return (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
}
