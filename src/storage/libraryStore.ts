import { nextIds } from '#src/domain/library/itemId.ts'
import { addedItems, recoloured, withNote } from '#src/domain/library/items.ts'
import { returnedItems } from '#src/domain/library/merge.ts'
import { markedRead, movedTo } from '#src/domain/library/positions.ts'
import { timestamp } from '#src/domain/library/timestamp.ts'
import { LibraryError, type LibraryItem, type ReadingPosition } from '#src/domain/library.ts'
import { backupActions } from './backupActions.ts'
import { libraryConnection } from './connection.ts'
import type { WriteTransaction } from './libraryDatabase.ts'
import type { LibraryStore, StoreOptions } from './libraryStates.ts'
import { mirrorsContents, readMirror } from './mirror.ts'
import { type ChangedKeys, MissedChanges, otherTabs, ownArticleTabs } from './otherTabs.ts'
import { ShownLibrary } from './shownLibrary.ts'
import { beginReading, beginWriting, type Decide, readAgain, readContents, transact } from './transaction.ts'
import type { Upgrade } from './upgrades.ts'

const now = (): string => timestamp(new Date())

/** The store of what the reader keeps, in the browser's database. Nothing is opened before it is asked for. */
export function openStore(
  { release, onFirstKept, onArticles, ...states }: StoreOptions,
  upgrades?: readonly Upgrade[],
): LibraryStore {
  const shown = new ShownLibrary(states)
  /** What others have written while this tab had not read all yet. */
  const missed = new MissedChanges()
  const connection = libraryConnection({
    hadContents: () => mirrorsContents(readMirror()),
    read: (database) => {
      // What was heard of so far is in what is read.
      missed.clear()
      return readContents(beginReading(database))
    },
    onOpened: (contents) => {
      shown.show(contents)
      if (missed.size > 0) takeInAgain(missed.keys)
    },
    onProblem: (problem) => shown.fail(problem),
    upgrades,
  })
  const tellOthers = otherTabs((keys) => {
    if (shown.itemCount === undefined) missed.add(keys)
    else takeInAgain(keys)
  })

  function takeInAgain({ ids, slugs }: ChangedKeys): void {
    connection
      .use((database) => readAgain(beginReading(database), ids, slugs))
      .then(
        ({ change, settings, isLost }) => {
          shown.takeIn(change, !isLost)
          shown.takeInSettings(settings)
        },
        // The state says it.
        () => undefined,
      )
  }

  async function commit<T>(decide: Decide<T>): Promise<T> {
    const { change, answer } = await connection.use((database) => transact(beginWriting(database), decide))
    const before = shown.itemCount
    shown.takeIn(change, change.isLossSeen)
    shown.takeInSettings(change.settings)
    shown.written(change)
    tellOthers(change)
    if (change.articles?.size) {
      ownArticleTabs()([...change.articles.keys()])
      onArticles()
    }
    if (before === 0 && shown.itemCount) onFirstKept()
    return answer
  }

  const changeItem = <T>(id: string, decide: (item: LibraryItem) => { readonly item: LibraryItem; readonly answer: T }) =>
    commit(async (writing) => {
      const before = await writing.objectStore('items').get(id)
      // It was removed in another tab.
      if (!before) throw new LibraryError('broken', `no item ${id}`)
      const { item, answer } = decide(before)
      return { change: { items: new Map([[id, item]]) }, answer }
    })

  const changePosition = (
    slug: string,
    decide: (before: ReadingPosition | undefined, newestOrder: number) => ReadingPosition | undefined,
  ) =>
    commit(async (writing) => {
      const store = writing.objectStore('positions')
      const [before, newest] = await Promise.all([store.get(slug), store.index('order').openKeyCursor(null, 'prev')])
      return { change: { positions: new Map([[slug, decide(before, newest?.key ?? 0)]]) }, answer: undefined }
    })

  return {
    open: connection.open,

    add: (drafts) =>
      commit(async (writing) => {
        const newest = await writing.objectStore('items').openKeyCursor(null, 'prev')
        const here = await readBeside(drafts, writing)
        const added = addedItems(drafts, here, nextIds(drafts.length, newest?.key, Date.now(), random32), now())
        return { change: { items: byId(added.filter((item) => !here.includes(item))) }, answer: added }
      }),

    recolour: (id, colour) => changeItem(id, (item) => ({ item: recoloured(item, colour, now()), answer: undefined })),

    saveNote: (id, note, basedOn) =>
      changeItem(id, (item) => {
        const saved = withNote(item, note, basedOn, now())
        return { item: saved.item, answer: saved }
      }),

    remove: (ids) =>
      commit(async (writing) => {
        const found = await Promise.all(ids.map((id) => writing.objectStore('items').get(id)))
        const removed = found.filter((item) => item !== undefined)
        return { change: { items: new Map(removed.map(({ id }) => [id, undefined])) }, answer: removed }
      }),

    putBack: (items) =>
      commit(async (writing) => {
        const here = await readBeside(items, writing)
        return { change: { items: byId(returnedItems(here, items)) }, answer: undefined }
      }),

    savePosition: (article, place) =>
      changePosition(article.slug, (before, newestOrder) => movedTo(before, article, place, { now: now(), newestOrder })),

    markRead: (article, isRead) =>
      changePosition(article.slug, (before, newestOrder) => markedRead(before, article, isRead, { now: now(), newestOrder })),

    saveSettings: (settings) =>
      shown.whileSettingsAreSaved(() => commit(async () => ({ change: { settings }, answer: undefined }))),

    ...backupActions({ use: connection.use, commit, settings: states.settings, release }),

    acknowledgeLoss() {
      shown.takeIn({}, true)
      // Where that cannot be written down, the next visit says it again.
      commit(async () => ({ change: { isLossSeen: true }, answer: undefined })).catch(() => undefined)
    },
  }
}

/** All that is kept of the articles that items are of. */
async function readBeside(items: readonly Pick<LibraryItem, 'article'>[], writing: WriteTransaction) {
  const slugs = [...new Set(items.map(({ article }) => article.slug))]
  const found = await Promise.all(slugs.map((slug) => writing.objectStore('items').index('slug').getAll(slug)))
  return found.flat()
}

const byId = (items: readonly LibraryItem[]): ReadonlyMap<string, LibraryItem> => new Map(items.map((item) => [item.id, item]))

// Not randomUUID: pages without https have none.
const random32 = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
