import type { Library, LibraryState } from '#src/domain/library.ts'
import { watched } from '#src/domain/watched.ts'
import { laterStore } from './laterStore.ts'
import type { LibraryStates, LibraryStore, StoreOptions } from './libraryStates.ts'
import { mirrorsContents, readMirror } from './mirror.ts'

interface AppLibraryOptions extends Omit<StoreOptions, keyof LibraryStates> {
  /** The code of the store could not be loaded: a newer release may be why. */
  readonly onPartMissing: () => void
  readonly load?: () => Promise<{ readonly openStore: (options: StoreOptions) => LibraryStore }>
}

export interface AppLibrary extends Library {
  /** Something was kept when the store was last seen. */
  readonly hasKept: boolean
}

/**
 * What the reader keeps, as screens see it, there from the start, with the settings of the last visit; the store behind it is
 * another file, which is loaded when somebody asks for what is kept, or has something to keep.
 */
export function appLibrary({ onPartMissing, load = () => import('./libraryStore.ts'), ...rest }: AppLibraryOptions): AppLibrary {
  const mirror = readMirror()
  const states: LibraryStates = { state: watched<LibraryState>({ status: 'opening' }), settings: watched(mirror.settings) }
  const { ask, tell } = laterStore({
    state: states.state,
    load: async () => (await load()).openStore({ ...states, ...rest }),
    onPartMissing,
  })

  return {
    ...states,
    hasKept: mirrorsContents(mirror),
    open: () => tell((store) => store.open()),
    add: (items) => ask((store) => store.add(items)),
    recolour: (id, colour) => ask((store) => store.recolour(id, colour)),
    saveNote: (id, note, basedOn) => ask((store) => store.saveNote(id, note, basedOn)),
    remove: (ids) => ask((store) => store.remove(ids)),
    putBack: (items) => ask((store) => store.putBack(items)),
    savePosition: (article, place) => ask((store) => store.savePosition(article, place)),
    markRead: (article, isRead) => ask((store) => store.markRead(article, isRead)),
    saveSettings: (settings) => {
      // They act at once, kept or not.
      states.settings.set(settings)
      return ask((store) => store.saveSettings(settings))
    },
    backup: () => ask((store) => store.backup()),
    previewBackup: (text) => ask((store) => store.previewBackup(text)),
    restore: (text) => ask((store) => store.restore(text)),
    acknowledgeLoss: () => tell((store) => store.acknowledgeLoss()),
  }
}
