/** A value that changes, for whoever wants to know. */
export interface Watched<T> {
  get(): T
  /** Gives the way to stop. */
  subscribe(onChange: () => void): () => void
}

export interface Settable<T> extends Watched<T> {
  set(value: T): void
}

/** A value that its owner sets, and that tells all who watch it. Setting what it is already tells nobody. */
export function watched<T>(initial: T): Settable<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/** A value that never changes. */
export const always = <T>(value: T): Watched<T> => ({ get: () => value, subscribe: () => () => undefined })
