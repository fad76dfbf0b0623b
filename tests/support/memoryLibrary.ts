import { bySlug, changed, type LibraryChange, type LibraryContents, newestFirst } from '#src/domain/library/contents.ts'
import { nextIds } from '#src/domain/library/itemId.ts'
import { addedItems, recoloured, withNote } from '#src/domain/library/items.ts'
import { merge, returnedItems } from '#src/domain/library/merge.ts'
import { markedRead, movedTo } from '#src/domain/library/positions.ts'
import { timestamp } from '#src/domain/library/timestamp.ts'
import {
  type Library,
  LibraryError,
  type LibraryItem,
  type LibraryProblem,
  type LibraryState,
  type ReadingPosition,
} from '#src/domain/library.ts'
import { DEFAULT_SETTINGS, type Settings } from '#src/domain/settings.ts'
import { watched } from '#src/domain/watched.ts'
import { readBackup, writeBackup } from '#src/storage/backup.ts'
import { seededRandom } from './seededRandom.ts'

interface Given {
  readonly items?: readonly LibraryItem[]
  readonly positions?: readonly ReadingPosition[]
  readonly settings?: Settings
  readonly isLost?: boolean
  /** It cannot be opened, until `mend` is called. */
  readonly problem?: LibraryProblem
  /** What the clock says. */
  readonly now?: () => Date
}

/** What a reader keeps, in memory and by the same rules. It opens when it is asked to, as the real one does. */
export function memoryLibrary({ items = [], positions = [], settings = DEFAULT_SETTINGS, isLost = false, ...given }: Given = {}) {
  const { now = () => new Date('2026-11-22T08:30:00+07:00') } = given
  let contents: LibraryContents = { items: newestFirst(items), positions: bySlug(positions) }
  let isLossUnseen = isLost
  let problem = given.problem
  const random = seededRandom(1)
  const state = watched<LibraryState>({ status: 'opening' })
  const kept = watched(settings)

  const show = () => state.set({ status: 'open', ...contents, isLost: isLossUnseen })
  const apply = (change: LibraryChange) => {
    contents = changed(contents, change)
    show()
  }
  const item = (id: string): LibraryItem => {
    const found = contents.items.find((candidate) => candidate.id === id)
    if (!found) throw new LibraryError('broken', `no item ${id}`)
    return found
  }
  const moment = () => ({
    now: timestamp(now()),
    newestOrder: Math.max(0, ...[...contents.positions.values()].map(({ order }) => order)),
  })
  const written = <T extends LibraryItem | undefined>(changes: readonly (readonly [string, T])[]) =>
    apply({ items: new Map(changes) })

  /** All that is asked of it takes a moment, and fails as it was told to. */
  const whenAble = <A extends unknown[], T>(action: (...asked: A) => T) => {
    return async (...asked: A): Promise<T> => {
      await Promise.resolve()
      if (problem) throw new LibraryError(problem)
      return action(...asked)
    }
  }

  const library: Library = {
    state,
    settings: kept,
    open: () => (problem ? state.set({ status: 'unavailable', problem }) : show()),
    add: whenAble((drafts) => {
      const ids = nextIds(drafts.length, contents.items[0]?.id, now().getTime(), () => random.below(2 ** 32))
      const added = addedItems(drafts, contents.items, ids, timestamp(now()))
      written(added.map((one) => [one.id, one]))
      return added
    }),
    recolour: whenAble((id, colour) => written([[id, recoloured(item(id), colour, timestamp(now()))]])),
    saveNote: whenAble((id, note, basedOn) => {
      const saved = withNote(item(id), note, basedOn, timestamp(now()))
      written([[id, saved.item]])
      return saved
    }),
    remove: whenAble((ids) => {
      const removed = contents.items.filter(({ id }) => ids.includes(id))
      written(removed.map(({ id }) => [id, undefined]))
      return removed
    }),
    putBack: whenAble((removed) => written(returnedItems(contents.items, removed).map((one) => [one.id, one]))),
    savePosition: whenAble((article, place) => {
      const position = movedTo(contents.positions.get(article.slug), article, place, moment())
      apply({ positions: new Map([[article.slug, position]]) })
    }),
    markRead: whenAble((article, isRead) => {
      const position = markedRead(contents.positions.get(article.slug), article, isRead, moment())
      apply({ positions: new Map([[article.slug, position]]) })
    }),
    saveSettings: (next) => {
      kept.set(next)
      return whenAble(() => undefined)()
    },
    backup: whenAble(() => {
      const positions = [...contents.positions.values()]
      const everything = { items: contents.items, positions, settings: kept.get(), articles: [] }
      return writeBackup(everything, timestamp(now()), 'thu')
    }),
    previewBackup: whenAble((text) => mergeWith(text).preview),
    restore: whenAble((text) => {
      const merged = mergeWith(text)
      apply({ items: new Map(merged.items.map((one) => [one.id, one])), positions: bySlug(merged.positions) })
      return merged.preview
    }),
    acknowledgeLoss: () => {
      isLossUnseen = false
      show()
    },
  }
  const mergeWith = (text: string) => {
    const backup = readBackup(text)
    const merged = merge({ items: contents.items, positions: [...contents.positions.values()] }, backup)
    return { ...merged, preview: { ...merged.preview, articles: backup.articles.length } }
  }

  return {
    library,
    /** From now on, nothing can be kept. What is open stays open. */
    fail: (next: LibraryProblem) => {
      problem = next
    },
    mend: () => {
      problem = undefined
    },
    /** The store is lost while it is open. */
    lose: (next: LibraryProblem) => {
      problem = next
      state.set({ status: 'unavailable', problem: next })
    },
    /** Another tab changes something. */
    elsewhere: apply,
  }
}
