// @vitest-environment node

import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchShard, hashOf, KeepingError } from '#src/device/fetchShard.ts'
import type { OfflineProblem } from '#src/domain/device.ts'
import { answerStatus, makeShards, networkCut, otherBytes, serveShards } from '#tests/support/madeShards.ts'

const [shard] = makeShards('a') as [ReturnType<typeof makeShards>[number]]
const signal = new AbortController().signal

afterEach(() => {
  vi.unstubAllGlobals()
})

async function problemOf(promise: Promise<unknown>): Promise<OfflineProblem> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof KeepingError)) throw new Error(`not a KeepingError: ${String(error)}`)
  return error.problem
}

test('a shard is what its name says', async () => {
  serveShards([shard])
  expect(new Uint8Array(await fetchShard('/data/', shard, signal))).toEqual(new Uint8Array(shard.content))
})

test('a shard is fetched past the browser’s cache, where it would stand a second time', async () => {
  const fetching = vi.fn(async (_url: string, _options: RequestInit) => new Response(shard.content))
  vi.stubGlobal('fetch', fetching)
  await fetchShard('/data/', shard, signal)
  const options: unknown = expect.objectContaining({ cache: 'no-store' })
  expect(fetching.mock.calls).toEqual([[`/data/shards/${shard.hash}.json`, options]])
})

const cutInTheMiddle = () =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(shard.content).slice(0, 10))
        controller.error(new TypeError('terminated'))
      },
    }),
  )

describe('a shard that cannot be had', () => {
  test.each<[string, () => Response | Promise<Response>, OfflineProblem]>([
    ['that is gone is of a site that has moved on', () => answerStatus(404)(signal), 'outdated'],
    ['that is gone for good is, too', () => answerStatus(410)(signal), 'outdated'],
    ['of a server at fault is a matter of the network', () => answerStatus(500)(signal), 'network'],
    ['of a busy server is, too', () => answerStatus(503)(signal), 'network'],
    ['without a network is, too', () => networkCut(signal), 'network'],
    ['that breaks off is, too', cutInTheMiddle, 'network'],
    ['in place of which something else comes is damaged', () => otherBytes(signal), 'damaged'],
    ['in place of which nothing comes is damaged', () => new Response(''), 'damaged'],
    ['that has one byte too many is damaged', () => new Response(new Blob([shard.content, ' '])), 'damaged'],
  ])('%s', async (_case, answer, problem) => {
    vi.stubGlobal('fetch', async () => answer())
    expect(await problemOf(fetchShard('/data/', shard, signal))).toBe(problem)
  })

  test('says what was behind it', async () => {
    serveShards([shard], new Map([[shard, [networkCut]]]))
    await expect(fetchShard('/data/', shard, signal)).rejects.toMatchObject({ cause: new TypeError('Failed to fetch') })
  })

  test('because its reader has called it off is a matter of the network', async () => {
    serveShards([shard])
    expect(await problemOf(fetchShard('/data/', shard, AbortSignal.abort()))).toBe('network')
  })
})

test.each([
  ['', '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'],
  ['Bến Đọc', undefined],
])('the hash of “%s” is in base64url, as shards are named', async (text, known) => {
  const hash = await hashOf(new TextEncoder().encode(text).buffer as ArrayBuffer)
  expect(hash).toMatch(/^[\w-]{43}$/)
  if (known) expect(hash).toBe(known)
})
