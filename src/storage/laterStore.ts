import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import type { Settable } from '#src/domain/watched.ts'

type Unavailable = { readonly status: 'opening' } | { readonly status: 'unavailable'; readonly problem: LibraryProblem }

interface LaterStoreOptions<Store> {
  /** Where it is written down how things stand until the store is there. */
  readonly state: Pick<Settable<Unavailable>, 'set'>
  /** Loads the store's code, and makes the store. */
  readonly load: () => Promise<Store>
  /** The code could not be loaded: a newer release may be why. */
  readonly onPartMissing: () => void
}

/** A store whose code is another file: it is loaded when somebody asks something of it, again where that failed. */
export function laterStore<Store>({ state, load, onPartMissing }: LaterStoreOptions<Store>) {
  let loading: Promise<Store> | undefined

  async function loadStore(): Promise<Store> {
    state.set({ status: 'opening' })
    try {
      return await load()
    } catch (cause) {
      loading = undefined
      state.set({ status: 'unavailable', problem: 'part' })
      onPartMissing()
      throw new LibraryError('part', cause)
    }
  }
  const ask = async <T>(action: (store: Store) => Promise<T>): Promise<T> => {
    loading ??= loadStore()
    return action(await loading)
  }
  /** How it ended, the state says. */
  const tell = (action: (store: Store) => void) => void ask(async (store) => action(store)).catch(() => undefined)
  return { ask, tell }
}
