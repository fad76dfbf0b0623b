import type { Library } from '#src/domain/library.ts'
import type { OwnArticles } from '#src/domain/ownArticle.ts'
import { appLibrary } from '#src/storage/appLibrary.ts'
import { appOwnArticles } from '#src/storage/appOwnArticles.ts'
import { UPGRADES, type Upgrade } from '#src/storage/upgrades.ts'

// A page that is nothing but the store, for tests that do to it what no screen does. At /newer it is the app of a later
// version, which has another store beside those of today; at /failing, one that cannot make it.

declare global {
  var library: Library
  /** The reader's own articles, in the same store. */
  var own: OwnArticles
  /** How often the browser would have been asked not to clear what is kept. */
  var timesFirstKept: number
  /** How something ended: `done`, or the name of what was wrong. */
  var outcome: (asked: Promise<unknown>) => Promise<string>
}

const labels: Upgrade = async (database, transaction) => {
  database.createObjectStore('labels')
  for (const item of await transaction.objectStore('items').getAll()) {
    await transaction.objectStore('labels').put('cũ', item.id)
  }
}
const failing: Upgrade = async (database, transaction) => {
  database.createObjectStore('labels')
  await transaction.objectStore('items').clear()
  throw new Error('this step has a fault')
}
const laterSteps: Readonly<Record<string, readonly Upgrade[]>> = { '/newer': [labels], '/failing': [failing] }

globalThis.timesFirstKept = 0
globalThis.own = appOwnArticles({
  onFirstKept: () => {
    globalThis.timesFirstKept++
  },
  onPartMissing: () => undefined,
})
globalThis.library = appLibrary({
  release: 'thu',
  onFirstKept: () => {
    globalThis.timesFirstKept++
  },
  onArticles: () => own.open(),
  onPartMissing: () => undefined,
  load: async () => {
    const { openStore } = await import('#src/storage/libraryStore.ts')
    const upgrades = [...UPGRADES, ...(laterSteps[window.location.pathname] ?? [])]
    return { openStore: (options) => openStore(options, upgrades) }
  },
})
globalThis.outcome = (asked) =>
  asked.then(
    () => 'done',
    (error) => error.problem ?? error.fault ?? String(error),
  )
