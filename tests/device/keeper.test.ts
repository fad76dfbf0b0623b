// @vitest-environment node

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type KeepOptions, keepShards } from '#src/device/keeper.ts'
import type { OfflineProblem } from '#src/domain/device.ts'
import {
  answerStatus,
  heldBack,
  type MadeShard,
  makeShards,
  networkCut,
  otherBytes,
  serveShards,
} from '#tests/support/madeShards.ts'
import { MemoryDatabase } from '#tests/support/memoryDatabase.ts'

/** How long it would have waited between attempts; nobody waits here. */
let pauses: (number | undefined)[]

beforeEach(() => {
  pauses = []
  const start = setTimeout
  vi.stubGlobal('setTimeout', (run: () => void, ms?: number) => {
    pauses.push(ms)
    return start(run)
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function keeping(shards: readonly MadeShard[], options: Partial<Omit<KeepOptions, 'database'>> = {}) {
  const database = new MemoryDatabase()
  const progress: number[] = []
  const run = (changes: Partial<KeepOptions> = {}) =>
    keepShards({
      ...{ database: database.kept, dataUrl: '/data/', release: 'r1', shards },
      signal: new AbortController().signal,
      onProgress: (bytes) => progress.push(bytes),
      ...options,
      ...changes,
    })
  const kept = () =>
    shards.filter(({ hash }) => database.keys('shards').includes(hash)).map(({ slugs }) => slugs[0]?.slice(0, -2))
  return { database, progress, run, kept }
}

const bytesOf = (...shards: readonly MadeShard[]) => shards.reduce((sum, { bytes }) => sum + bytes, 0)
const [a, b, c, d, e, f] = makeShards('a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff') as [
  MadeShard,
  MadeShard,
  MadeShard,
  MadeShard,
  MadeShard,
  MadeShard,
]
const all = [a, b, c, d, e, f]
const names = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff']

describe('shards to be kept', () => {
  test('are fetched once each, and kept with what is needed to find an article in them', async () => {
    const { asked } = serveShards(all)
    const { database, run, kept } = keeping(all)
    await run()
    expect(asked).toEqual(names)
    expect(kept()).toEqual(names)
    expect(new Uint8Array((await database.get('shards', b.hash)) as ArrayBuffer)).toEqual(new Uint8Array(b.content))
    expect(await database.get('contents', b.hash)).toMatchObject({
      ...{ hash: b.hash, byteLength: b.bytes, release: 'r1', slugs: ['bb-1', 'bb-2'] },
      summaries: [{ slug: 'bb-1', title: 'Bài bb-1' }, { slug: 'bb-2' }],
    })
  })

  test('are told of, from nothing to all of them, as each is kept', async () => {
    serveShards(all)
    const { progress, run } = keeping(all)
    await run()
    expect(progress).toHaveLength(7)
    expect(progress).toEqual(progress.toSorted((x, y) => x - y))
    expect([progress[0], progress.at(-1)]).toEqual([0, bytesOf(...all)])
  })

  test('that are kept already are not fetched again, and count from the start', async () => {
    const { asked } = serveShards(all)
    const { progress, run, kept } = keeping(all)
    await run({ shards: [b, d] })
    progress.length = asked.length = 0
    await run()
    expect(asked).toEqual(['a', 'ccc', 'eeeee', 'ffffff'])
    expect(progress[0]).toBe(bytesOf(b, d))
    expect(progress.at(-1)).toBe(bytesOf(...all))
    expect(kept()).toEqual(names)
  })

  test('that are kept since an earlier release are marked as being of the running one', async () => {
    serveShards(all)
    const { database, run } = keeping(all)
    await run({ release: 'r0', shards: [a, b] })
    await run({ shards: [b, c] })
    const releases = await Promise.all([a, b, c].map(({ hash }) => database.get('contents', hash)))
    expect(releases).toMatchObject([{ release: 'r0' }, { release: 'r1' }, { release: 'r1' }])
  })

  test('are none where nothing is to be kept', async () => {
    const { asked } = serveShards(all)
    const { progress, run } = keeping([])
    await run()
    expect(asked).toEqual([])
    expect(progress).toEqual([])
  })

  test('are not told of where all of them are kept already', async () => {
    const { asked } = serveShards(all)
    const { progress, run } = keeping(all)
    await run()
    progress.length = asked.length = 0
    await run()
    expect(asked).toEqual([])
    expect(progress).toEqual([])
  })

  test('are fetched four at once, and no more', async () => {
    const many = makeShards(...Array.from({ length: 12 }, (_, index) => `s${index}`))
    const served = serveShards(many)
    await keeping(many).run()
    expect(served.asked).toHaveLength(12)
    expect(served.mostAtOnce).toBe(4)
  })

  test('are each kept as soon as they are there, whatever the others do', async () => {
    const slow = heldBack(() => new Response(b.content))
    serveShards(all, new Map([[b, [slow.answer]]]))
    const { run, kept } = keeping(all)
    const running = run()
    await vi.waitFor(() => expect(kept()).toEqual(names.filter((name) => name !== 'bb')))
    slow.letThrough()
    await running
    expect(kept()).toEqual(names)
  })
})

describe('a shard that cannot be had at first', () => {
  test.each([
    ['the network is cut', networkCut],
    ['the server is at fault', answerStatus(503)],
    ['something else comes', otherBytes],
  ])('is asked for again, after a pause that grows: %s', async (_case, fault) => {
    const { asked } = serveShards([a], new Map([[a, [fault, fault, () => new Response(a.content)]]]))
    const { run, kept } = keeping([a])
    await run()
    expect(asked).toEqual(['a', 'a', 'a'])
    expect(pauses).toEqual([500, 1000])
    expect(kept()).toEqual(['a'])
  })

  test.each<[string, Parameters<typeof heldBack>[0], OfflineProblem, number]>([
    ['the network is cut', networkCut, 'network', 3],
    ['something else comes', otherBytes, 'damaged', 3],
    ['the site has it no more', answerStatus(404), 'outdated', 1],
  ])('is given up in the end: %s', async (_case, fault, problem, attempts) => {
    const { asked } = serveShards([a], new Map([[a, [fault]]]))
    const { database, run } = keeping([a])
    await expect(run()).rejects.toMatchObject({ name: 'KeepingError', problem })
    expect(asked).toHaveLength(attempts)
    expect(database.keys('shards')).toEqual([])
    expect(database.keys('contents')).toEqual([])
  })
})

describe('where one shard cannot be had', () => {
  test('what is kept by then stays, nothing new is begun, and the next run goes on from there', async () => {
    const many = makeShards('x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7')
    const [x0, x1, x2, x3] = many as [MadeShard, MadeShard, MadeShard, MadeShard]
    const held = [x1, x2, x3].map((shard) => [shard, [heldBack(() => new Response(shard.content)).answer]] as const)
    const { asked } = serveShards(many, new Map([...held, [x0, [answerStatus(404)]]]))
    const { run, kept } = keeping(many)
    await run({ shards: many.slice(6) })
    await expect(run()).rejects.toMatchObject({ problem: 'outdated' })
    expect(kept()).toEqual(['x6', 'x7'])
    expect(asked).toEqual(['x6', 'x7', 'x0', 'x1', 'x2', 'x3'])
    serveShards(many)
    await run()
    expect(kept()).toHaveLength(8)
  })

  test('what is on its way into the store gets there and is told before the fault is, and nothing after it', async () => {
    const fault = heldBack(answerStatus(404))
    serveShards([a, b, c], new Map([[a, [fault.answer]]]))
    const { database, progress, run, kept } = keeping([a, b, c])
    let stored = () => {}
    const storing = new Promise<void>((resolve) => {
      stored = resolve
    })
    const commit = vi.fn(() => storing)
    const onProgress = (bytes: number) => {
      progress.push(bytes)
      database.commit = commit
    }
    const failed = vi.fn()
    const running = run({ onProgress }).catch((error) => failed(error.problem, ...progress))
    await vi.waitFor(() => expect(commit).toHaveBeenCalledTimes(2))
    fault.letThrough()
    await new Promise((resolve) => setTimeout(resolve))
    expect(failed).not.toHaveBeenCalled()
    stored()
    await running
    // Which of the two was hashed first is up to the machine.
    const [[, , first] = []] = failed.mock.calls
    expect([bytesOf(b), bytesOf(c)]).toContain(first)
    expect(failed.mock.calls).toEqual([['outdated', 0, first, bytesOf(b, c)]])
    expect(kept()).toEqual(['bb', 'ccc'])
    await new Promise((resolve) => setTimeout(resolve))
    expect(progress).toHaveLength(3)
  })

  test('the first fault is the one that is told', async () => {
    serveShards(
      all,
      new Map([
        [a, [answerStatus(410)]],
        [b, [networkCut]],
        [c, [otherBytes]],
      ]),
    )
    await expect(keeping(all).run()).rejects.toMatchObject({ problem: 'outdated' })
  })
})

describe('keeping that is called off', () => {
  test('stops at once, without further attempts, and keeps what was there', async () => {
    const stop = new AbortController()
    const slow = heldBack(() => new Response(b.content))
    const { asked } = serveShards([a, b], new Map([[b, [slow.answer]]]))
    const { run, kept } = keeping([a, b])
    const running = run({ signal: stop.signal })
    await vi.waitFor(() => expect(kept()).toEqual(['a']))
    stop.abort()
    await expect(running).rejects.toThrow()
    expect(asked).toEqual(['a', 'bb'])
    expect(pauses).toEqual([])
    expect(kept()).toEqual(['a'])
  })

  test('before it begins fetches nothing', async () => {
    const { asked } = serveShards(all)
    const { run, kept } = keeping(all)
    await expect(run({ signal: AbortSignal.abort() })).rejects.toThrow()
    expect(asked).toEqual([])
    expect(kept()).toEqual([])
  })
})

describe('a store that does not take a shard', () => {
  test.each<[string, unknown, OfflineProblem]>([
    ['is full', new DOMException('no room', 'QuotaExceededError'), 'full'],
    ['is closed', new DOMException('closed', 'InvalidStateError'), 'blocked'],
    ['fails', new Error('disk'), 'broken'],
  ])('%s, and is not asked again', async (_case, fault, problem) => {
    const { asked } = serveShards([a])
    const { database, run } = keeping([a])
    const running = run({
      onProgress: () => {
        database.commit = () => Promise.reject(fault)
      },
    })
    await expect(running).rejects.toMatchObject({ name: 'KeepingError', problem, cause: fault })
    expect(asked).toEqual(['a'])
    expect(database.keys('shards')).toEqual([])
  })
})
