import { KeepingError } from './fetchShard.ts'
import { type KeptDatabase, openKept } from './keptDatabase.ts'
import { type Remembered, remembered } from './remembered.ts'

/** The store of kept articles; opened anew where somebody had it closed. */
export function keptStore(): Remembered<KeptDatabase> {
  const store = remembered(() =>
    openKept(() => store.forget()).catch((error) => {
      throw new KeepingError('blocked', error)
    }),
  )
  return store
}
