import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Engine, startEngine } from '#src/device/engine.ts'
import type { KeepingChoices, OfflineState, Persistence, UpdateState } from '#src/domain/device.ts'
import type { Pack, PackId, PackList } from '#src/domain/packs.ts'
import { watched } from '#src/domain/watched.ts'
import { FakeRegistration, FakeWorker, give, giveServiceWorkers, watchReloads } from '#tests/support/fakeWorkers.ts'
import { type MadeShard, makeShards } from '#tests/support/madeShards.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'

/** The store that the engine finds; that IndexedDB opens one is for a browser to show. */
const store = vi.hoisted(() => ({ open: async (): Promise<unknown> => undefined }))
vi.mock('#src/device/keptDatabase.ts', () => ({ openKept: () => store.open() }))

const [a, b] = makeShards('a', 'b') as [MadeShard, MadeShard]
const packOf = (id: PackId, ...shards: readonly MadeShard[]): Pack => ({ id, name: id, shards })
const tooLarge: Pack = { id: 'noi:to', name: 'Tỉnh to', shards: [{ hash: 'to', bytes: 21_000_000, articles: 900 }] }
const smallList: PackList = { release: 'r1', packs: [packOf('noi:x', a), packOf('noi:y', b)] }
const largeList: PackList = { release: 'r1', packs: [...smallList.packs, tooLarge] }

type Answer = () => Response | Promise<Response>
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'))

/** A site and a device without a fault; and whatever goes wrong with them later on. */
function makeWorld(list: PackList) {
  const answers = new Map<string, Answer>([
    ['/data/packs.json', () => Response.json(list)],
    ...[a, b].map(({ hash, content }) => [`/data/shards/${hash}.json`, () => new Response(content)] as const),
  ])
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    const calledOff = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
    return Promise.race([calledOff, answers.get(url)?.() ?? new Response('', { status: 404 })])
  })
  const active = new FakeWorker('activated')
  active.answer = () => ({ release: 'r1', files: 1, missing: [] })
  const registration = new FakeRegistration({ active })
  const workers = giveServiceWorkers(active)
  workers.register.mockResolvedValue(registration)
  const database = new MemoryDatabase()
  store.open = async () => database.kept
  return { answers, registration, workers, database }
}

/** Tabs of one browser hear of each other. */
class FakeChannel {
  static readonly all = new Set<FakeChannel>()
  onmessage: (() => void) | undefined

  constructor() {
    FakeChannel.all.add(this)
  }

  postMessage(): void {
    for (const other of FakeChannel.all) if (other !== this) other.onmessage?.()
  }
}

/** Of engines that tests have started; what they wait for must not happen in another test. */
const listeners: [string, EventListenerOrEventListenerObject][] = []

type World = ReturnType<typeof makeWorld>

function start(list: PackList = smallList, prepare: (world: World) => void = () => undefined) {
  const world = makeWorld(list)
  prepare(world)
  return { ...world, ...openTab() }
}

/** Opens the app in a tab of the world as it is. */
function openTab() {
  const states = {
    offline: watched<OfflineState>({ status: 'unchecked' }),
    choices: watched<KeepingChoices | undefined>(undefined),
    update: watched<UpdateState>('current'),
    persistence: watched<Persistence>('unasked'),
  }
  const seen: string[] = []
  states.offline.subscribe(() => {
    const state = states.offline.get()
    seen.push(state.status === 'notReady' ? state.problem : state.status)
  })
  const engine: Engine = startEngine({ states, release: 'r1', dataUrl: '/data/' })
  const until = (status: OfflineState['status']) => vi.waitFor(() => expect(states.offline.get().status).toBe(status))
  return { engine, states, seen, until }
}

beforeEach(() => {
  give(navigator, 'locks', undefined)
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  const listen = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.push([type, listener])
    listen(type, listener)
  })
})

afterEach(() => {
  for (const [type, listener] of listeners.splice(0)) window.removeEventListener(type, listener)
  FakeChannel.all.clear()
  vi.unstubAllGlobals()
})

describe('the engine', () => {
  test('looks, fetches what is missing, and is ready', async () => {
    const { until, seen, states } = start()
    await until('ready')
    expect(seen[0]).toBe('checking')
    expect(new Set(seen)).toEqual(new Set(['checking', 'keeping', 'ready']))
    expect(states.offline.get()).toMatchObject({ isWhole: true, articles: 4 })
    expect(states.choices.get()?.isAutomatic).toBe(true)
  })

  test.each<[string, string, Parameters<typeof start>[1]]>([
    ['unsupported', 'there are no workers', () => Reflect.deleteProperty(navigator, 'serviceWorker')],
    ['insecure', 'the address is no safe one', () => give(window, 'isSecureContext', false)],
    [
      'blocked',
      'the store cannot be opened',
      () => {
        store.open = () => Promise.reject(new DOMException('denied', 'SecurityError'))
      },
    ],
    [
      'blocked',
      'the store fails',
      ({ database }) => {
        database.get = () => Promise.reject(new DOMException('closed', 'InvalidStateError'))
      },
    ],
    ['network', 'the list cannot be had', ({ answers }) => answers.set('/data/packs.json', offline)],
    [
      'outdated',
      'the list is another release’s',
      ({ answers }) => answers.set('/data/packs.json', () => Response.json({ ...smallList, release: 'r2' })),
    ],
  ])('is not ready, “%s”, where %s', async (problem, _case, prepare) => {
    const { until, states } = start(smallList, prepare)
    await until('notReady')
    expect(states.offline.get()).toEqual({ status: 'notReady', problem })
  })

  test('goes on where it was when it is told to try again', async () => {
    const { until, engine, answers, seen } = start(smallList, (world) => world.answers.set('/data/packs.json', offline))
    await until('notReady')
    answers.set('/data/packs.json', () => Response.json(smallList))
    engine.retry()
    await until('ready')
    expect(seen.slice(0, 3)).toEqual(['checking', 'network', 'checking'])
  })

  test('registers the worker anew where a first one could not be installed', async () => {
    const { until, engine, workers, registration } = start(smallList, (world) => {
      world.workers.register.mockResolvedValue(new FakeRegistration())
    })
    await until('notReady')
    workers.register.mockResolvedValue(registration)
    engine.retry()
    await until('ready')
  })

  test('tries again by itself once the network is back, where that was all that was wrong', async () => {
    const { until, answers } = start(smallList, (world) => world.answers.set('/data/packs.json', offline))
    await until('notReady')
    answers.set('/data/packs.json', () => Response.json(smallList))
    window.dispatchEvent(new Event('online'))
    await until('ready')
  })

  test.each<[string, Parameters<typeof start>[1]]>([
    ['ready', undefined],
    ['unsupported', () => Reflect.deleteProperty(navigator, 'serviceWorker')],
  ])('leaves all else alone when the network is back: %s', async (last, prepare) => {
    const { seen } = start(smallList, prepare)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(last))
    const { length } = seen
    window.dispatchEvent(new Event('online'))
    await Promise.resolve()
    expect(seen).toHaveLength(length)
  })
})

describe('what is to be kept', () => {
  test('is added to, taken from, and brought about at once', async () => {
    const { until, engine, database, states } = start(largeList)
    await until('ready')
    expect(states.offline.get()).toMatchObject({ articles: 0 })
    engine.keep(['noi:x'])
    await vi.waitFor(() => expect(states.offline.get()).toMatchObject({ status: 'ready', articles: 2 }))
    expect(database.keys('shards')).toEqual([a.hash])
    engine.drop(['noi:x'])
    await vi.waitFor(() => expect(database.keys('shards')).toEqual([]))
    await vi.waitFor(() => expect(states.offline.get()).toMatchObject({ status: 'ready', articles: 0 }))
  })

  test('can be put off and gone on with', async () => {
    let letThrough = () => {}
    const { until, engine, database, states, seen } = start(smallList, ({ answers }) => {
      const slow = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      answers.set(`/data/shards/${b.hash}.json`, () => slow.then(() => new Response(b.content)))
    })
    await vi.waitFor(() => expect(database.keys('shards')).toEqual([a.hash]))
    engine.pause()
    await vi.waitFor(() => expect(states.offline.get()).toMatchObject({ status: 'keeping', isPaused: true, keptBytes: a.bytes }))
    letThrough()
    engine.resume()
    await until('ready')
    expect(states.offline.get()).toMatchObject({ articles: 4 })
    // What became of the run that was stopped is of no interest.
    expect(new Set(seen)).toEqual(new Set(['checking', 'keeping', 'ready']))
  })

  test('can be called off where it is not here yet', async () => {
    const { until, engine, database, states } = start(largeList)
    await until('ready')
    engine.keep(['noi:x', 'noi:to'])
    await vi.waitFor(() => expect(states.choices.get()?.chosen).toEqual(new Set(['noi:x', 'noi:to'])))
    await vi.waitFor(() => expect(database.keys('shards')).toEqual([a.hash]))
    engine.cancel()
    await vi.waitFor(() => expect(states.choices.get()?.chosen).toEqual(new Set(['noi:x'])))
    await until('ready')
  })
})

test('what is chosen in one tab is so in all of them', async () => {
  const { engine, states, until } = start(largeList)
  const other = openTab()
  await Promise.all([until('ready'), other.until('ready')])
  engine.keep(['noi:x'])
  const ready = { status: 'ready', articles: 2 }
  await vi.waitFor(() => expect(states.offline.get()).toMatchObject(ready))
  await vi.waitFor(() => expect(other.states.offline.get()).toMatchObject(ready))
  expect(other.states.choices.get()?.chosen).toEqual(new Set(['noi:x']))
})

describe('that the browser should not clear what is kept', () => {
  const giveStorage = (isPromised: boolean) => {
    const persist = vi.fn(async () => isPromised)
    give(navigator, 'storage', { persist, persisted: async () => false })
    return persist
  }

  test.each([
    [true, 'promised'],
    [false, 'refused'],
  ])('is asked once, when there is something to keep (answer: %s)', async (isPromised, expected) => {
    const persist = giveStorage(isPromised)
    const { states, engine, until } = start()
    await vi.waitFor(() => expect(states.persistence.get()).toBe(expected))
    engine.retry()
    await until('checking')
    await until('ready')
    expect(persist).toHaveBeenCalledOnce()
  })

  test('is not asked where nothing is kept, until the reader wants it', async () => {
    const persist = giveStorage(true)
    const { states, engine, until } = start(largeList)
    await until('ready')
    expect(persist).not.toHaveBeenCalled()
    engine.askToPersist()
    await vi.waitFor(() => expect(states.persistence.get()).toBe('promised'))
  })

  test.each([
    ['promised before', { persist: async () => true, persisted: async () => true }, 'promised'],
    ['that cannot be asked', undefined, 'unsupported'],
  ])('is known of a browser %s', async (_case, storage, expected) => {
    give(navigator, 'storage', storage)
    const { states, until } = start(largeList)
    await until('ready')
    expect(states.persistence.get()).toBe(expected)
  })
})

describe('a newer release', () => {
  test('is offered, and applied when the reader wants it', async () => {
    const waiting = new FakeWorker('installed')
    const { engine, states, until } = start(smallList, ({ registration }) => {
      registration.waiting = waiting
    })
    await until('ready')
    expect(states.update.get()).toBe('available')
    engine.applyUpdate()
    await vi.waitFor(() => expect(waiting.messages).toEqual([{ type: 'activate' }]))
    expect(states.update.get()).toBe('applying')
  })

  test('is had by loading the page anew where there are no workers', async () => {
    const reload = watchReloads()
    const { engine, until } = start(smallList, () => Reflect.deleteProperty(navigator, 'serviceWorker'))
    await until('notReady')
    engine.applyUpdate()
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })

  test('is offered from the registration that took the place of one that was lost', async () => {
    const { until, engine, workers, registration, states } = start(smallList, (world) => {
      world.workers.register.mockResolvedValue(new FakeRegistration())
    })
    await until('notReady')
    workers.register.mockResolvedValue(registration)
    engine.retry()
    await until('ready')
    registration.installed(registration.find())
    expect(states.update.get()).toBe('available')
  })

  test('is followed once, however often its worker is registered', async () => {
    const { until, engine, workers, registration } = start(smallList, (world) => {
      vi.spyOn(world.registration, 'addEventListener')
      if (world.registration.active) world.registration.active.answer = () => ({ release: 'r1', files: 1, missing: ['/a.js'] })
    })
    await until('notReady')
    engine.retry()
    await until('checking')
    await until('notReady')
    expect(workers.register).toHaveBeenCalledTimes(2)
    expect(registration.addEventListener).toHaveBeenCalledOnce()
  })
})
