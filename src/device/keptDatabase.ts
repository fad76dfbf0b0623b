import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Article, ArticleSummary } from '#src/domain/article.ts'
import type { PackId } from '#src/domain/packs.ts'

/** What stands in a shard, apart from its bytes: enough to find an article in it, and to list it. */
export interface ShardContents {
  readonly hash: string
  readonly byteLength: number
  readonly slugs: readonly string[]
  readonly summaries: readonly ArticleSummary[]
  /** The last release that was found to have this shard. */
  readonly release: string
}

/** An article that was kept since it was read. */
export interface ReadArticle {
  readonly slug: string
  readonly article: Article
  readonly release: string
  /** Counts up: clocks jump. */
  readonly order: number
  /** What it weighs as a file. */
  readonly bytes: number
}

/**
 * That a pack was chosen is a key of its own, so that taking it away needs no room: there may be none. It is `complete` once
 * all of it was here.
 */
export type ChosenKey = `chosen:${PackId}`

export interface KeptSchema extends DBSchema {
  shards: { key: string; value: ArrayBuffer }
  contents: { key: string; value: ShardContents; indexes: { slug: string } }
  read: { key: string; value: ReadArticle; indexes: { order: number; bytes: number } }
  settings: { key: ChosenKey | 'paused' | 'persistenceAsked'; value: true | 'complete' }
}

export type KeptDatabase = IDBPDatabase<KeptSchema>

// A database of its own, beside that of the reader's own data: all of this can be fetched again, none of that can.
const NAME = 'ben-doc-kept'
const VERSION = 1

/** Opens the store of kept articles. Rejects where the browser lets nothing be kept, or a newer app has changed the store. */
export function openKept(onClosed: () => void): Promise<KeptDatabase> {
  return openDB<KeptSchema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('shards')
      database.createObjectStore('contents', { keyPath: 'hash' }).createIndex('slug', 'slugs', { multiEntry: true })
      const read = database.createObjectStore('read', { keyPath: 'slug' })
      read.createIndex('order', 'order')
      read.createIndex('bytes', 'bytes')
      database.createObjectStore('settings')
    },
    // Somebody wants to change the store, or to delete it: they must not wait for this tab.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      onClosed()
    },
    terminated: onClosed,
  })
}
