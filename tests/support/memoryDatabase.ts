import type { KeptDatabase } from '#src/device/keptDatabase.ts'

type StoreName = 'shards' | 'contents' | 'read' | 'settings'
type Key = string | number

/** Stores whose values bear their key themselves, and fields that are indexed under another name. */
const keyPaths: Readonly<Partial<Record<StoreName, string>>> = { contents: 'hash', read: 'slug' }
const indexPaths: Readonly<Record<string, string>> = { slug: 'slugs' }

const fieldOf = (value: unknown, path: string): unknown => (value as Readonly<Record<string, unknown>>)[path]
const compare = ([a]: readonly [Key, string], [b]: readonly [Key, string]): number => (a < b ? -1 : a > b ? 1 : 0)

class MemoryStore {
  readonly values = new Map<string, unknown>()
  readonly #keyPath: string | undefined

  constructor(keyPath?: string) {
    this.#keyPath = keyPath
  }

  keyOf(value: unknown, key?: string): string {
    return this.#keyPath ? String(fieldOf(value, this.#keyPath)) : (key ?? '')
  }

  /** Keys of an index in their order, each with the key of its value. */
  index(name: string): (readonly [Key, string])[] {
    const path = indexPaths[name] ?? name
    return [...this.values]
      .flatMap(([primary, value]) => [fieldOf(value, path)].flat().map((key) => [key as Key, primary] as const))
      .sort(compare)
  }
}

/**
 * The store of kept articles, in memory: as much of it as the app asks for. That IndexedDB does the same is for a browser to
 * show.
 */
export class MemoryDatabase {
  readonly stores: Readonly<Record<StoreName, MemoryStore>> = {
    shards: new MemoryStore(),
    contents: new MemoryStore(keyPaths.contents),
    read: new MemoryStore(keyPaths.read),
    settings: new MemoryStore(),
  }
  /** Awaited before a transaction is done; where it rejects, what was written in it is undone. */
  commit: () => Promise<void> = async () => undefined
  isClosed = false

  /** As the app sees it. */
  get kept(): KeptDatabase {
    return this as unknown as KeptDatabase
  }

  keys(store: StoreName): string[] {
    return [...this.stores[store].values.keys()].sort()
  }

  async get(store: StoreName, key: string): Promise<unknown> {
    return this.stores[store].values.get(key)
  }

  async getAllKeys(store: StoreName): Promise<string[]> {
    return this.keys(store)
  }

  async getAll(store: StoreName): Promise<unknown[]> {
    return this.keys(store).map((key) => this.stores[store].values.get(key))
  }

  close(): void {
    this.isClosed = true
  }

  async count(store: StoreName): Promise<number> {
    return this.keys(store).length
  }

  async put(store: StoreName, value: unknown, key?: string): Promise<void> {
    this.stores[store].values.set(this.stores[store].keyOf(value, key), value)
  }

  async getAllKeysFromIndex(store: StoreName, index: string, wanted: Key): Promise<string[]> {
    const entries = this.stores[store].index(index)
    return entries.filter(([key]) => key === wanted).map(([, primary]) => primary)
  }

  /** Begins at once; others see a little early what is written in it. */
  transaction(names: StoreName | readonly StoreName[], _mode?: string) {
    const undo: (() => void)[] = []
    const open = (name: StoreName) => openStore(this.stores[name], undo)
    const commit = async () => {
      try {
        await this.commit()
      } catch (error) {
        for (const step of undo.toReversed()) step()
        throw error
      }
    }
    return {
      objectStore: open,
      store: open([names].flat()[0] as StoreName),
      get done() {
        return commit()
      },
    }
  }
}

function openStore(store: MemoryStore, undo: (() => void)[]) {
  const { values } = store
  const write = (key: string, change: () => void) => {
    const [had, former] = [values.has(key), values.get(key)]
    undo.push(() => (had ? values.set(key, former) : values.delete(key)))
    change()
  }
  const remove = async (key: string) => write(key, () => values.delete(key))
  const cursor = (index: string) => async (_range?: null, direction?: string) => {
    const entries = store.index(index)
    const isFirst = ([key]: readonly [Key, string], at: number) => entries[at - 1]?.[0] !== key
    const wanted = { prev: entries.toReversed(), nextunique: entries.filter(isFirst) }[direction ?? ''] ?? entries
    return cursorOver(wanted, remove)
  }
  return {
    get: async (key: string) => values.get(key),
    put: async (value: unknown, given?: string) => {
      const key = store.keyOf(value, given)
      write(key, () => values.set(key, value))
    },
    delete: remove,
    count: async () => values.size,
    index: (name: string) => ({ openCursor: cursor(name), openKeyCursor: cursor(name) }),
  }
}

interface Cursor {
  readonly key: Key
  readonly primaryKey: string
  readonly delete: () => Promise<void>
  readonly continue: () => Promise<Cursor | null>
}

function cursorOver(entries: readonly (readonly [Key, string])[], remove: (key: string) => Promise<void>): Cursor | null {
  const [first, ...rest] = entries
  if (!first) return null
  const [key, primaryKey] = first
  return { key, primaryKey, delete: () => remove(primaryKey), continue: async () => cursorOver(rest, remove) }
}
