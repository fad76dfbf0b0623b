import { KeepingError } from './fetchShard.ts'
import { type KeptDatabase, openKept } from './keptDatabase.ts'
import { problemOf } from './problemOf.ts'
import { type Remembered, remembered } from './remembered.ts'

/** The store of kept articles; opened anew where somebody had it closed, which is told. */
export function keptStore(onClosed: () => void): Remembered<KeptDatabase> {
  const closed = () => {
    store.forget()
    onClosed()
  }
  const store = remembered(() =>
    openKept(closed).catch((error) => {
      throw new KeepingError(problemOf(error), error)
    }),
  )
  return store
}
