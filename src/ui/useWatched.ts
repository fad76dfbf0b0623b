import { useSyncExternalStore } from 'react'

interface WatchedValue<T> {
  get(): T
  subscribe(onChange: () => void): () => void
}

/** The value as it is now, and again whenever it changes. `atFirst` is what a prerendered page shows until it is alive. */
export function useWatched<T>(watched: WatchedValue<T>, atFirst: T): T {
  return useSyncExternalStore(watched.subscribe, watched.get, () => atFirst)
}
