import type { StoreChange } from './transaction.ts'

/** Which items and positions have changed, by their keys. What else is in the store is little, and read anew each time. */
export interface ChangedKeys {
  readonly ids: readonly string[]
  readonly slugs: readonly string[]
}

/** Hears of what other tabs have written, and gives the way to tell them. Each reads anew what it is told of. */
export function otherTabs(onChange: (keys: ChangedKeys) => void): (change: StoreChange) => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const channel = new BroadcastChannel('ben-doc-library')
  channel.onmessage = ({ data }: MessageEvent<ChangedKeys>) => onChange(data)
  return ({ items, positions }) => {
    const keys: ChangedKeys = { ids: [...(items?.keys() ?? [])], slugs: [...(positions?.keys() ?? [])] }
    channel.postMessage(keys)
  }
}

/**
 * The same of the reader's own articles, by their slugs. Where they were changed beside the store that shows them, that store
 * hears of it in its own tab, too.
 */
export function ownArticleTabs(onChange?: (slugs: readonly string[]) => void): (slugs: readonly string[]) => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined
  const channel = new BroadcastChannel('ben-doc-own-articles')
  if (onChange) channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => onChange(data)
  return (slugs) => channel.postMessage(slugs)
}

/** Keys that were heard of while nothing could be read, each once. */
export class MissedChanges {
  readonly #ids = new Set<string>()
  readonly #slugs = new Set<string>()
  #count = 0

  add({ ids, slugs }: ChangedKeys): void {
    this.#count++
    for (const id of ids) this.#ids.add(id)
    for (const slug of slugs) this.#slugs.add(slug)
  }

  /** How many were heard of: a change may have no keys, such as that of the settings. */
  get size(): number {
    return this.#count
  }

  get keys(): ChangedKeys {
    return { ids: [...this.#ids], slugs: [...this.#slugs] }
  }

  clear(): void {
    this.#count = 0
    this.#ids.clear()
    this.#slugs.clear()
  }
}
