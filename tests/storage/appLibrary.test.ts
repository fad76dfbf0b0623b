import { afterEach, expect, test, vi } from 'vitest'
import { type Library, LibraryError } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS } from '#src/domain/settings.ts'
import { appLibrary } from '#src/storage/appLibrary.ts'
import type { LibraryStore, StoreOptions } from '#src/storage/libraryStates.ts'
import { writeMirror } from '#src/storage/mirror.ts'
import { keptArticle, makeHighlight } from '#tests/support/makeItems.ts'
import { memoryLibrary } from '#tests/support/memoryLibrary.ts'

const dark = { ...DEFAULT_SETTINGS, theme: 'dark' } as const
const item = makeHighlight(1)

afterEach(() => localStorage.clear())

/** The library over a store in memory. Its code can be out of reach. */
function setUp({ isMissing = false } = {}) {
  const { library: memory } = memoryLibrary({ items: [item] })
  const part = { isMissing, loads: 0 }
  const onPartMissing = vi.fn()
  const openStore = ({ state }: StoreOptions): LibraryStore => ({
    ...memory,
    open: () => {
      memory.open()
      state.set(memory.state.get())
    },
  })
  const library = appLibrary({
    release: 'thu',
    onFirstKept: () => undefined,
    onArticles: () => undefined,
    onPartMissing,
    load: async () => {
      part.loads++
      if (part.isMissing) throw new TypeError('Failed to fetch dynamically imported module')
      return { openStore }
    },
  })
  return { library, part, onPartMissing }
}

test('is there at once with the settings of the last visit, and loads nothing unasked', () => {
  writeMirror({ settings: dark, items: 1, positions: 0, articles: 0 })
  const { library, part } = setUp()
  expect(library.settings.get()).toEqual(dark)
  expect(library.state.get()).toEqual({ status: 'opening' })
  expect(part.loads).toBe(0)
})

test('opens once, however often and from however many places it is asked to', async () => {
  const { library, part } = setUp()
  library.open()
  library.open()
  await library.add([])
  await vi.waitFor(() => expect(library.state.get()).toMatchObject({ status: 'open', items: [item] }))
  expect(part.loads).toBe(1)
})

const article = keptArticle()
const actions: Readonly<Record<string, (library: Library) => Promise<unknown>>> = {
  add: (library) => library.add([item]),
  recolour: (library) => library.recolour(item.id, 'pink'),
  saveNote: (library) => library.saveNote(item.id, 'mới', 1),
  remove: (library) => library.remove([item.id]),
  putBack: (library) => library.putBack([item]),
  savePosition: (library) => library.savePosition(article, { block: 1, blocks: 2 }),
  markRead: (library) => library.markRead(article, true),
  saveSettings: (library) => library.saveSettings(dark),
  backup: (library) => library.backup(),
  previewBackup: async (library) => library.previewBackup(await memoryLibrary().library.backup()),
  restore: async (library) => library.restore(await memoryLibrary().library.backup()),
}

test.each(Object.entries(actions))('%s reaches the store', async (_name, act) => {
  const { library, part } = setUp()
  await act(library)
  expect(part.loads).toBe(1)
})

test.each(Object.entries(actions))(
  '%s fails by name where the code of the store is out of reach, and works once it is not',
  async (_name, act) => {
    const { library, part, onPartMissing } = setUp({ isMissing: true })
    await expect(act(library)).rejects.toEqual(new LibraryError('part'))
    expect(library.state.get()).toEqual({ status: 'unavailable', problem: 'part' })
    expect(onPartMissing).toHaveBeenCalledOnce()
    part.isMissing = false
    await act(library)
    expect(part.loads).toBe(2)
  },
)

test('what only tells the store something throws nothing where it is out of reach', async () => {
  const { library } = setUp({ isMissing: true })
  library.open()
  library.acknowledgeLoss()
  await vi.waitFor(() => expect(library.state.get()).toEqual({ status: 'unavailable', problem: 'part' }))
})

test('settings act at once and stay for this visit, kept or not', async () => {
  const { library } = setUp({ isMissing: true })
  const saved = library.saveSettings(dark)
  expect(library.settings.get()).toBe(dark)
  await expect(saved).rejects.toMatchObject({ problem: 'part' })
  expect(library.settings.get()).toBe(dark)
  expect(localStorage.length).toBe(0)
})
