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
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([...packs.map((id) => store.put(true, chosenKey(id))), store.delete('paused'), transaction.done])
}

export async function removePacks(database: KeptDatabase, packs: readonly PackId[]): Promise<void> {
  const transaction = database.transaction('settings', 'readwrite')
  const { store } = transaction
  await Promise.all([...packs.map((id) => store.delete(chosenKey(id))), store.delete('paused'), transaction.done])
}

/** Takes away those chosen packs that are not all here. */
export async function removeIncomplete(database: KeptDatabase, list: PackList): Promise<void> {
  const here = new Set(await database.getAllKeys('contents'))
  const incomplete = list.packs.filter(({ shards }) => shards.some(({ hash }) => !here.has(hash)))
  await removePacks(
    database,
    incomplete.map(({ id }) => id),
  )
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
