import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addPacks, callOff, removePacks, setPaused } from '#src/device/choices.ts'
import { type RunOptions, runOffline } from '#src/device/offlineRun.ts'
import type { KeepingChoices, OfflineProblem, OfflineState } from '#src/domain/device.ts'
import type { Pack, PackId } from '#src/domain/packs.ts'
import type { ShellReport } from '#src/domain/shell.ts'
import { FakeRegistration, FakeWorker, give } from '#tests/support/fakeWorkers.ts'
import { answerStatus, type MadeShard, makeShards, serveShards, shardWith } from '#tests/support/madeShards.ts'
import { makeArticle } from '#tests/support/makeArticles.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'

const [a, b, c] = makeShards('a', 'b', 'c') as [MadeShard, MadeShard, MadeShard]
/** Of a topic: it holds copies of what stands in others. */
const copies = shardWith([makeArticle({ slug: 'a-2' }), makeArticle({ slug: 'b-1' })])
const bytesOf = (...shards: readonly MadeShard[]) => shards.reduce((sum, { bytes }) => sum + bytes, 0)

const packOf = (id: PackId, ...shards: readonly MadeShard[]): Pack => ({ id, name: id, shards })
const smallSet: readonly Pack[] = [packOf('noi:x', a, b), packOf('noi:y', c), packOf('chu-de:z', copies)]
/** More than is kept unasked. */
const tooLarge = { hash: 'to', bytes: 21_000_000, articles: 900 }
const largeSet: readonly Pack[] = [...smallSet, { id: 'noi:to', name: 'Tỉnh to', shards: [tooLarge] }]

const soundShell: ShellReport = { release: 'r1', files: 9, missing: [] }

function offlineRun(packs: readonly Pack[] = smallSet, report: ShellReport | undefined = soundShell) {
  const database = new MemoryDatabase()
  const active = new FakeWorker('activated')
  active.answer = () => report
  const states: OfflineState[] = []
  const choices: KeepingChoices[] = []
  const run = (changes: Partial<RunOptions> = {}) =>
    runOffline({
      ...{ database: database.kept, release: 'r1', dataUrl: '/data/', list: { release: 'r1', packs } },
      registration: new FakeRegistration({ active }).registration,
      signal: new AbortController().signal,
      onState: (state) => states.push(state),
      onChoices: (chosen) => choices.push(chosen),
      ...changes,
    })
  const kept = () => [a, b, c, copies].filter(({ hash }) => database.keys('shards').includes(hash)).map(({ slugs }) => slugs)
  return { database, active, states, choices, run, kept }
}

beforeEach(() => {
  serveShards([a, b, c, copies])
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a small set', () => {
  test('is kept whole without being asked for, and is ready once all of it was checked', async () => {
    const { run, choices, states, kept } = offlineRun()
    expect(await run()).toEqual({ status: 'ready', isWhole: true, articles: 6, bytes: bytesOf(a, b, c) })
    expect(choices).toMatchObject([{ isAutomatic: true, chosen: new Set(['noi:x', 'noi:y']) }])
    expect(kept()).toEqual([a.slugs, b.slugs, c.slugs])
    expect(states.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'keeping'))
    expect(states.at(-1)).toEqual({
      status: 'keeping',
      isPaused: false,
      keptBytes: bytesOf(a, b, c),
      totalBytes: bytesOf(a, b, c),
    })
  })

  test('stays kept when it has grown so large that it would not be kept unasked', async () => {
    const { run, database } = offlineRun()
    await run()
    expect(database.keys('settings').filter((key) => String(key).startsWith('chosen:'))).not.toEqual([])
  })

  test('waits to be asked for on a device that spares data', async () => {
    give(navigator, 'connection', { saveData: true })
    const { run, choices, kept, database } = offlineRun()
    await expect(run()).rejects.toMatchObject({ problem: 'sparing' })
    expect(choices).toMatchObject([{ isAutomatic: false, chosen: new Set() }])
    expect(kept()).toEqual([])
    await addPacks(database.kept, ['noi:y'])
    expect(await run()).toEqual({ status: 'ready', isWhole: false, articles: 2, bytes: bytesOf(c) })
  })
})

describe('a large set', () => {
  test('is not kept unasked: the app alone is ready', async () => {
    const { run, choices, kept } = offlineRun(largeSet)
    expect(await run()).toEqual({ status: 'ready', isWhole: false, articles: 0, bytes: 0 })
    expect(choices).toMatchObject([{ isAutomatic: false, chosen: new Set() }])
    expect(kept()).toEqual([])
  })

  test('is kept as far as it was chosen, and each article counts once', async () => {
    const { run, database, kept } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:x', 'chu-de:z'])
    const end = await run()
    expect(kept()).toEqual([a.slugs, b.slugs, copies.slugs])
    expect(end).toMatchObject({ status: 'ready', isWhole: false, articles: 4, bytes: bytesOf(a, b, copies) })
  })

  test('is let go of as far as it is chosen no more, packs that are gone from the site included', async () => {
    const { run, database, choices, kept } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:x', 'noi:y', 'noi:hue'])
    await run()
    await removePacks(database.kept, ['noi:x'])
    await run()
    expect(choices.at(-1)?.chosen).toEqual(new Set(['noi:y']))
    expect(kept()).toEqual([c.slugs])
    expect(database.keys('contents')).toEqual([c.hash])
  })

  test('is kept as before though one pack of it cannot be had', async () => {
    const { run, database, kept } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:x'])
    await run()
    serveShards([a, b, c], new Map([[c, [answerStatus(404)]]]))
    await removePacks(database.kept, ['noi:x'])
    await addPacks(database.kept, ['noi:y'])
    await expect(run()).rejects.toMatchObject({ problem: 'outdated' })
    expect(kept()).toEqual([a.slugs, b.slugs])
  })

  test('can be called off as far as it is not here yet', async () => {
    const { run, database } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:x'])
    await run()
    await addPacks(database.kept, ['noi:y', 'noi:to'])
    await callOff(database.kept, { release: 'r1', packs: largeSet })
    expect(database.keys('settings')).toEqual(['chosen:noi:x'])
  })

  test('is paused rather than given up where all of it was here before', async () => {
    const { run, database } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:x'])
    await run()
    await callOff(database.kept, { release: 'r1', packs: largeSet })
    expect(database.keys('settings')).toEqual(['chosen:noi:x', 'paused'])
  })
})

describe('keeping that is paused', () => {
  test('fetches nothing, and tells how far it came', async () => {
    const { run, database, kept } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:y'])
    await run()
    await addPacks(database.kept, ['noi:x'])
    await setPaused(database.kept, true)
    const totalBytes = bytesOf(a, b, c)
    expect(await run()).toEqual({ status: 'keeping', isPaused: true, keptBytes: bytesOf(c), totalBytes })
    expect(kept()).toEqual([c.slugs])
    await setPaused(database.kept, false)
    expect(await run()).toMatchObject({ status: 'ready' })
  })

  test('is ready where all is here already', async () => {
    const { run, database } = offlineRun()
    await run()
    await setPaused(database.kept, true)
    expect(await run()).toMatchObject({ status: 'ready', isWhole: true })
  })

  test('goes on once something else is chosen', async () => {
    const { run, database } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:y'])
    await setPaused(database.kept, true)
    await addPacks(database.kept, ['noi:x'])
    expect(await run()).toMatchObject({ status: 'ready' })
  })

  test('lets go of what is taken away, and stays paused', async () => {
    const { run, database, kept } = offlineRun(largeSet)
    await addPacks(database.kept, ['noi:y'])
    await run()
    await addPacks(database.kept, ['noi:x'])
    await setPaused(database.kept, true)
    await removePacks(database.kept, ['noi:y'])
    expect(await run()).toMatchObject({ status: 'keeping', isPaused: true, keptBytes: 0 })
    expect(kept()).toEqual([])
  })
})

describe('what is kept is held against its hashes', () => {
  test('and a shard that is damaged or lost is fetched anew', async () => {
    const { run, database, kept } = offlineRun()
    await run()
    await database.put('shards', b.content, a.hash)
    database.stores.shards.values.delete(c.hash)
    const { asked } = serveShards([a, b, c])
    expect(await run()).toMatchObject({ status: 'ready', articles: 6 })
    expect(asked).toEqual(['a', 'c'])
    expect(new Uint8Array((await database.get('shards', a.hash)) as ArrayBuffer)).toEqual(new Uint8Array(a.content))
    expect(kept()).toHaveLength(3)
  })

  test('and a shard that is damaged and cannot be had is let go of', async () => {
    const { run, database } = offlineRun()
    await run()
    await database.put('shards', b.content, a.hash)
    serveShards([a], new Map([[a, [answerStatus(410)]]]))
    await expect(run()).rejects.toMatchObject({ problem: 'outdated' })
    expect(database.keys('shards')).not.toContain(a.hash)
    expect(database.keys('contents')).not.toContain(a.hash)
  })
})

describe('not ready, though every article be here,', () => {
  const faults: readonly [string, ShellReport, OfflineProblem][] = [
    ['is an app of which a file is missing', { ...soundShell, missing: ['/icon.svg'] }, 'shell'],
    ['is one of another release', { ...soundShell, release: 'r2' }, 'outdated'],
  ]

  test.each(faults)('%s', async (_case, report, problem) => {
    const { run, active, kept } = offlineRun()
    await run()
    active.answer = () => report
    await expect(run()).rejects.toMatchObject({ name: 'KeepingError', problem })
    expect(kept()).toHaveLength(3)
  })

  test.each(faults)('%s, which fetches nothing', async (_case, report, problem) => {
    const { asked } = serveShards([a, b, c])
    const { run, database, states } = offlineRun(smallSet, report)
    await expect(run()).rejects.toMatchObject({ problem })
    expect(asked).toEqual([])
    expect(database.keys('contents')).toEqual([])
    expect(states).toEqual([])
  })

  test('is one whose worker was never installed', async () => {
    const { run } = offlineRun()
    await expect(run({ registration: new FakeRegistration().registration })).rejects.toMatchObject({ problem: 'shell' })
  })

  test('is a page whose site has moved on, which keeps nothing of it', async () => {
    const { run, kept, choices } = offlineRun()
    await expect(run({ list: { release: 'r2', packs: smallSet } })).rejects.toMatchObject({ problem: 'outdated' })
    expect(kept()).toEqual([])
    expect(choices).toEqual([])
  })
})

describe('a page that a newer release has left behind', () => {
  const newer = shardWith([makeArticle({ slug: 'moi' })])
  const newerSet: readonly Pack[] = [packOf('noi:x', a, newer), packOf('noi:y', c)]

  test.each([
    ['r2', 'r1', 'its own list, from the browser’s cache say'],
    ['r2', 'r2', 'the newer list'],
  ])('changes neither marks nor shards of %s: it has %s, %s', async (activeRelease, listRelease) => {
    const { run, active, database, states } = offlineRun()
    active.answer = () => ({ ...soundShell, release: activeRelease })
    serveShards([a, b, c, newer])
    await run({ release: 'r2', list: { release: 'r2', packs: newerSet } })
    const everything = () => structuredClone([database.stores.contents.values, database.stores.shards.values])
    const before = everything()
    expect([...database.stores.contents.values.values()]).toMatchObject(Array(3).fill({ release: 'r2' }))
    states.length = 0
    const { asked } = serveShards([a, b, c, newer])
    const running = run({ list: { release: listRelease, packs: listRelease === 'r1' ? smallSet : newerSet } })
    await expect(running).rejects.toMatchObject({ name: 'KeepingError', problem: 'outdated' })
    expect(everything()).toEqual(before)
    expect(asked).toEqual([])
    expect(states).toEqual([])
  })
})

describe('of two tabs', () => {
  test('one fetches at a time, and the other finds it done', async () => {
    let last: Promise<unknown> = Promise.resolve()
    const request = vi.fn((_name: string, _options: unknown, run: () => Promise<unknown>) => {
      last = last.then(run, run)
      return last
    })
    give(navigator, 'locks', { request })
    const { asked } = serveShards([a, b, c])
    const { run } = offlineRun()
    const ends = await Promise.all([run(), run()])
    expect(ends.map(({ status }) => status)).toEqual(['ready', 'ready'])
    expect(asked).toEqual(['a', 'b', 'c'])
    expect(request.mock.calls.map(([name]) => name)).toEqual(['ben-doc-keeping', 'ben-doc-keeping'])
  })

  test('each does all of it where the browser knows no locks', async () => {
    give(navigator, 'locks', undefined)
    expect(await offlineRun().run()).toMatchObject({ status: 'ready' })
  })
})
