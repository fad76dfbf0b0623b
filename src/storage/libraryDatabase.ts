import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { LibraryError, type LibraryItem, type ReadingPosition } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import type { Settings } from '#src/domain/settings.ts'
import { UPGRADES, type Upgrade } from './upgrades.ts'

interface LibrarySchema extends DBSchema {
  items: { key: string; value: LibraryItem; indexes: { slug: string } }
  positions: { key: string; value: ReadingPosition; indexes: { order: number } }
  /** `lossUnseen`: what was kept is lost, and the reader has not seen it said. */
  settings: { key: 'settings' | 'lossUnseen'; value: Settings | true }
  articles: { key: string; value: OwnArticle }
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>

type Stores = ('items' | 'positions' | 'settings' | 'articles')[]
export type ReadTransaction = IDBPTransaction<LibrarySchema, Stores, 'readonly'>
export type WriteTransaction = IDBPTransaction<LibrarySchema, Stores, 'readwrite'>

// A database of its own, beside that of the kept articles: all of those can be fetched again, none of this can.
const NAME = 'ben-doc-own'

export interface DatabaseOptions {
  /** Whether there was something in the store when it was last seen. */
  readonly hadContents: () => boolean
  /** An older page in another tab holds the store: it is opened once that is gone. */
  readonly onBlocked: () => void
  /** A newer page in another tab is to change the store: this one has let go of it. */
  readonly onOutdated: () => void
  /** The browser closed the store. */
  readonly onTerminated: () => void
  readonly upgrades?: readonly Upgrade[] | undefined
}

/** Opens the store of what the reader keeps. Rejects where the browser lets nothing be kept, or a newer app has changed the store. */
export async function openLibraryDatabase(options: DatabaseOptions): Promise<LibraryDatabase> {
  const { hadContents, upgrades = UPGRADES } = options
  if (!globalThis.indexedDB) throw new LibraryError('blocked')
  return openDB<LibrarySchema>(NAME, upgrades.length, {
    async upgrade(database, oldVersion, _newVersion, transaction, event) {
      transaction.done.catch(() => undefined)
      // A browser that finds its files damaged begins new ones, and says nothing of it. Chromium tells it here alone.
      const isNew = oldVersion === 0 || (event as { readonly dataLoss?: string }).dataLoss === 'total'
      try {
        // A step knows the store as it was then, not as it is.
        for (const step of upgrades.slice(oldVersion)) await step(database as never, transaction as never)
        if (isNew && hadContents()) await transaction.objectStore('settings').put(true, 'lossUnseen')
      } catch {
        // All steps or none. Where the browser gave up, it has done so itself.
        if (transaction.error === null) transaction.abort()
      }
    },
    blocked: options.onBlocked,
    blocking(_current, _blocked, event) {
      // They must not wait for this tab.
      ;(event.target as IDBDatabase).close()
      options.onOutdated()
    },
    terminated: options.onTerminated,
  })
}
