import { bySlug, type LibraryChange, type LibraryContents, newestFirst } from '#src/domain/library/contents.ts'
import { LibraryError } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { readSettings, type Settings } from '#src/domain/settings.ts'
import type { LibraryDatabase, ReadTransaction, WriteTransaction } from './libraryDatabase.ts'

/** All that is in the store. */
export interface StoreContents extends LibraryContents {
  /** Undefined where none were ever saved. */
  readonly settings: Settings | undefined
  readonly isLost: boolean
}

export interface StoreChange extends LibraryChange {
  readonly settings?: Settings | undefined
  readonly isLossSeen?: true
  /** The reader's own articles by slug; undefined for one that is to go. */
  readonly articles?: ReadonlyMap<string, OwnArticle | undefined>
}

/** What comes of something that is asked of the store: what is to be written, and what is answered when it is. */
export interface Decision<T> {
  readonly change: StoreChange
  readonly answer: T
}

export type Decide<T> = (writing: WriteTransaction) => Promise<Decision<T>>

const STORES = ['items', 'positions', 'settings', 'articles'] as const

export const beginReading = (database: LibraryDatabase): ReadTransaction => database.transaction([...STORES])

export const beginWriting = (database: LibraryDatabase): WriteTransaction =>
  database.transaction([...STORES], 'readwrite', { durability: 'strict' })

/** All of the store, as it is at one moment. */
export async function readContents(transaction: ReadTransaction | WriteTransaction): Promise<StoreContents> {
  const [items, positions, rest] = await Promise.all([
    transaction.objectStore('items').getAll(),
    transaction.objectStore('positions').getAll(),
    readRest(transaction),
  ])
  return { items: newestFirst(items), positions: bySlug(positions), ...rest }
}

/** All that a backup holds: the reader's own articles, too, which are read for themselves otherwise. */
export async function readEverything(transaction: ReadTransaction | WriteTransaction) {
  const [contents, articles] = await Promise.all([readContents(transaction), transaction.objectStore('articles').getAll()])
  return { ...contents, articles }
}

/** What has become of these items and positions, and the rest that is in the store. */
export async function readAgain(transaction: ReadTransaction, ids: readonly string[], slugs: readonly string[]) {
  const read = async <T>(keys: readonly string[], get: (key: string) => Promise<T>) =>
    new Map(await Promise.all(keys.map(async (key) => [key, await get(key)] as const)))
  const [items, positions, rest] = await Promise.all([
    read(ids, (id) => transaction.objectStore('items').get(id)),
    read(slugs, (slug) => transaction.objectStore('positions').get(slug)),
    readRest(transaction),
  ])
  return { change: { items, positions }, ...rest }
}

async function readRest(transaction: ReadTransaction | WriteTransaction) {
  const store = transaction.objectStore('settings')
  const [settings, lossUnseen] = await Promise.all([store.get('settings'), store.get('lossUnseen')])
  return { settings: settings && readSettings(settings), isLost: lossUnseen === true }
}

/**
 * Decides what to write by what is there, and writes it: in one transaction, so that no other tab comes between, and all of
 * it or nothing. It is done when the transaction is: where there is no room, the requests in it may all have succeeded.
 */
export async function transact<T>(writing: WriteTransaction, decide: Decide<T>): Promise<Decision<T>> {
  writing.done.catch(() => undefined)
  try {
    const decision = await decide(writing)
    const endings = await Promise.allSettled([writing.done, ...writeChange(writing, decision.change)])
    const failures = endings.flatMap((ending) => (ending.status === 'rejected' ? [ending.reason] : []))
    // A request in it says no more than that all of it was given up.
    if (failures.length > 0) throw failures.find(isForRoom) ?? failures[0]
    return decision
  } catch (error) {
    giveUp(writing)
    throw error instanceof LibraryError ? error : new LibraryError(isForRoom(error) ? 'full' : 'broken', error)
  }
}

function* writeChange(writing: WriteTransaction, change: StoreChange): Iterable<Promise<unknown>> {
  yield* puts(writing.objectStore('items'), change.items)
  yield* puts(writing.objectStore('positions'), change.positions)
  yield* puts(writing.objectStore('articles'), change.articles)
  if (change.settings) yield writing.objectStore('settings').put(change.settings, 'settings')
  if (change.isLossSeen) yield writing.objectStore('settings').delete('lossUnseen')
}

interface PuttingStore<T> {
  put(value: T): Promise<unknown>
  delete(key: string): Promise<unknown>
}

function* puts<T>(store: PuttingStore<T>, values: ReadonlyMap<string, T | undefined> = new Map()): Iterable<Promise<unknown>> {
  for (const [key, value] of values) yield value ? store.put(value) : store.delete(key)
}

function giveUp(writing: WriteTransaction): void {
  try {
    writing.abort()
  } catch {
    // It has ended already.
  }
}

const isForRoom = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
