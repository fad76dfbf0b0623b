import type { IDBPDatabase, IDBPTransaction } from 'idb'

/**
 * Takes the store from one version to the next, without a word of what is in it lost. It knows the store as it was then, by
 * names alone: the types are those of today. Between two requests to the store it waits for nothing else.
 */
export type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>

/** From nothing to version 1, from 1 to 2, and so on; docs/storage.md describes each. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('items', { keyPath: 'id' }).createIndex('slug', 'article.slug')
    database.createObjectStore('positions', { keyPath: 'article.slug' }).createIndex('order', 'order')
    database.createObjectStore('settings')
  },
  (database) => {
    database.createObjectStore('articles', { keyPath: 'article.slug' })
  },
]
