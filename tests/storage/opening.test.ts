import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LibraryItem, LibraryState } from '#src/domain/library.ts'
import { DEFAULT_SETTINGS, type Settings } from '#src/domain/settings.ts'
import { watched } from '#src/domain/watched.ts'
import type { DatabaseOptions } from '#src/storage/libraryDatabase.ts'
import { openStore } from '#src/storage/libraryStore.ts'
import { makeHighlight } from '#tests/support/makeItems.ts'

/** A connection to a database that does nothing, and can break. */
interface FakeConnection {
  readonly options: DatabaseOptions
  readonly close: () => void
  isBroken: boolean
}

const browser = vi.hoisted(() => ({
  connections: [] as FakeConnection[],
  /** What is in the store, and how long reading all of it takes. */
  items: [] as LibraryItem[],
  reading: Promise.resolve() as Promise<unknown>,
  begin: (connection: FakeConnection) => {
    if (connection.isBroken) throw new DOMException('closing', 'InvalidStateError')
  },
}))

vi.mock('#src/storage/libraryDatabase.ts', () => ({
  openLibraryDatabase: async (options: DatabaseOptions) => {
    const connection: FakeConnection = { options, close: vi.fn(), isBroken: false }
    browser.connections.push(connection)
    return connection
  },
}))
vi.mock('#src/storage/transaction.ts', () => ({
  beginReading: browser.begin,
  beginWriting: browser.begin,
  readContents: async () => {
    const contents = { items: [...browser.items], positions: new Map(), settings: undefined, isLost: false }
    await browser.reading
    return contents
  },
  readAgain: async (_transaction: unknown, ids: readonly string[]) => ({
    change: { items: new Map(ids.map((id) => [id, browser.items.find((item) => item.id === id)])) },
    settings: undefined,
    isLost: false,
  }),
  transact: async () => ({ change: {}, answer: [] }),
}))

let tell: (keys: { readonly ids: readonly string[]; readonly slugs: readonly string[] }) => void

beforeEach(() => {
  browser.connections = []
  browser.items = []
  browser.reading = Promise.resolve()
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      set onmessage(hear: (event: { readonly data: unknown }) => void) {
        tell = (data) => hear({ data })
      }
      postMessage() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

function setUp() {
  const state = watched<LibraryState>({ status: 'opening' })
  const settings = watched<Settings>(DEFAULT_SETTINGS)
  const store = openStore({ state, settings, release: 'thu', onFirstKept: () => undefined, onArticles: () => undefined })
  const opened = () => vi.waitFor(() => expect(state.get().status).toBe('open'))
  return { store, state, opened }
}

/** Reading takes until the function that this gives is called. */
function slowReading(): (failure?: Error) => void {
  let settle: (failure?: Error) => void = () => undefined
  browser.reading = new Promise<void>((resolve, reject) => {
    settle = (failure) => (failure ? reject(failure) : resolve())
  })
  return (failure) => settle(failure)
}

const connection = (nth: number): FakeConnection => {
  const found = browser.connections[nth]
  if (!found) throw new Error(`no connection ${nth}`)
  return found
}

describe('what another tab writes while this one reads', () => {
  test('is read again once this one has read all', async () => {
    const finish = slowReading()
    const { store, state } = setUp()
    const [one, two] = [makeHighlight(1), makeHighlight(2)]
    browser.items = [one]
    store.open()
    await vi.waitFor(() => expect(browser.connections).toHaveLength(1))
    browser.items = [two]
    tell({ ids: [one.id], slugs: [] })
    tell({ ids: [two.id], slugs: [] })
    finish()
    await vi.waitFor(() => expect(state.get()).toMatchObject({ status: 'open', items: [two] }))
  })

  test('and had written before it began to read is not read twice', async () => {
    const { store, state, opened } = setUp()
    const shown: LibraryState[] = []
    state.subscribe(() => shown.push(state.get()))
    tell({ ids: [makeHighlight(1).id], slugs: [] })
    store.open()
    await opened()
    await store.add([])
    // Opening, and the change of this tab itself.
    expect(shown).toHaveLength(2)
  })
})

describe('a connection that is given up', () => {
  test('as nothing can be read through it is closed', async () => {
    const finish = slowReading()
    const { store, state } = setUp()
    store.open()
    finish(new DOMException('read', 'UnknownError'))
    await vi.waitFor(() => expect(state.get()).toEqual({ status: 'unavailable', problem: 'blocked' }))
    expect(connection(0).close).toHaveBeenCalled()
  })

  test('as it broke is closed, and has no more to say of the next', async () => {
    const { store, state, opened } = setUp()
    store.open()
    await opened()
    connection(0).isBroken = true
    await expect(store.add([])).rejects.toMatchObject({ problem: 'broken' })
    expect(state.get()).toEqual({ status: 'unavailable', problem: 'broken' })
    expect(connection(0).close).toHaveBeenCalled()

    await store.add([])
    expect(state.get().status).toBe('open')
    connection(0).options.onTerminated()
    connection(0).options.onOutdated()
    expect(state.get().status).toBe('open')
    await store.add([])
    expect(browser.connections).toHaveLength(2)
    expect(connection(1).close).not.toHaveBeenCalled()
  })

  test('while it was read is not shown as open, and fails by what it was lost by', async () => {
    const finish = slowReading()
    const { store, state } = setUp()
    const added = store.add([])
    await vi.waitFor(() => expect(browser.connections).toHaveLength(1))
    connection(0).options.onOutdated()
    expect(state.get()).toEqual({ status: 'unavailable', problem: 'outdated' })
    finish()
    await expect(added).rejects.toMatchObject({ problem: 'outdated' })
    expect(state.get()).toEqual({ status: 'unavailable', problem: 'outdated' })
  })

  test('does not take the one that followed with it when it fails at last', async () => {
    const finishFirst = slowReading()
    const { store, state, opened } = setUp()
    const first = store.add([])
    await vi.waitFor(() => expect(browser.connections).toHaveLength(1))
    connection(0).options.onTerminated()
    browser.reading = Promise.resolve()
    store.open()
    await opened()
    finishFirst(new Error('closed'))
    await expect(first).rejects.toMatchObject({ problem: 'broken' })
    expect(state.get().status).toBe('open')
    expect(connection(1).close).not.toHaveBeenCalled()
  })
})

test('whoever asks again once an older page is gone is answered', async () => {
  const finish = slowReading()
  const { store, state, opened } = setUp()
  const waiting = store.add([])
  await vi.waitFor(() => expect(browser.connections).toHaveLength(1))
  connection(0).options.onBlocked()
  await expect(waiting).rejects.toMatchObject({ problem: 'waiting' })
  expect(state.get()).toEqual({ status: 'unavailable', problem: 'waiting' })
  finish()
  await opened()
  await expect(store.add([])).resolves.toEqual([])
})
