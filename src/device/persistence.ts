import type { Persistence } from '#src/domain/device.ts'
import type { KeptDatabase } from './keptDatabase.ts'

/** What the browser has promised so far, without asking it for anything. */
export async function persistenceNow(database: KeptDatabase): Promise<Persistence> {
  if (!navigator.storage?.persist) return 'unsupported'
  if (await navigator.storage.persisted()) return 'promised'
  return (await database.get('settings', 'persistenceAsked')) === true ? 'refused' : 'unasked'
}

/** Asks the browser not to clear what is kept. Some ask the reader in turn, so that nobody is asked twice unasked. */
export async function askToPersist(database: KeptDatabase): Promise<Persistence> {
  if (!navigator.storage?.persist) return 'unsupported'
  const isPromised = await navigator.storage.persist()
  // Where there is no room even for that, it is asked once more.
  await database.put('settings', true, 'persistenceAsked').catch(() => undefined)
  return isPromised ? 'promised' : 'refused'
}
