// @vitest-environment node

import { deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import { fetchedIndex } from '#src/search-worker/fetchedIndex.ts'
import { searchText } from '#tests/support/memoryIndex.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const index = fetchedIndex({ dataUrl: '/data/', release: 'r1' })
const content = Buffer.from('nông thôn mới '.repeat(200))
const packed = new Uint8Array(deflateRawSync(content))

function serve(answer: () => Response | Promise<Response>) {
  const asked = vi.fn(async (_path: string) => answer())
  vi.stubGlobal('fetch', asked)
  return asked
}

test('a file of the index is inflated, and asked for under its release', async () => {
  const asked = serve(() => new Response(packed))
  expect(Buffer.from(await index.bytes('words-0')).equals(content)).toBe(true)
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/data/search/r1/words-0.bin'])
})

test('a file without bytes is none the less a file', async () => {
  serve(() => new Response(new Uint8Array(deflateRawSync(''))))
  expect(await index.bytes('words-0')).toHaveLength(0)
})

test('a text is what was written', async () => {
  const text = searchText('bai-thu', { title: 'Nông thôn mới', blocks: ['Đoạn một.'] })
  serve(() => new Response(new Uint8Array(deflateRawSync(JSON.stringify(text)))))
  expect(await index.text('text-0')).toEqual(text)
})

const brokenOff = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(packed.slice(0, 10))
        controller.error(new TypeError('terminated'))
      },
    }),
  )

describe('a file that cannot be had', () => {
  test.each<[string, () => Response | Promise<Response>, LoadFailure]>([
    ['that is not there is of a newer release by now', () => new Response('', { status: 404 }), 'outdated'],
    ['of a server at fault is a matter of the network', () => new Response('', { status: 502 }), 'offline'],
    ['without a network is, too', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['that breaks off is, too', brokenOff, 'offline'],
    ['that is cut short is damaged', () => new Response(packed.slice(0, -5)), 'damaged'],
    ['that is empty is damaged', () => new Response(''), 'damaged'],
    ['in place of which a page comes is damaged', () => new Response('<!doctype html><title>Bến Đọc</title>'), 'damaged'],
    ['that was packed otherwise is damaged', () => new Response(new Uint8Array(gzipSync(content))), 'damaged'],
  ])('%s', async (_case, answer, failure) => {
    serve(answer)
    await expect(index.bytes('words-0')).rejects.toMatchObject({ name: 'ArticleLoadError', failure })
  })
})

test('a file that the browser kept damaged is asked for anew, past what it keeps', async () => {
  const asked = vi.fn(
    async (_path: string, { cache }: RequestInit) => new Response(cache === 'reload' ? packed : packed.slice(0, -5)),
  )
  vi.stubGlobal('fetch', asked)
  expect(Buffer.from(await index.bytes('words-0')).equals(content)).toBe(true)
  expect(asked).toHaveBeenCalledTimes(2)
})

test('what came ahead is not fetched, once', async () => {
  const asked = serve(() => new Response(packed))
  const ahead = fetchedIndex({ dataUrl: '/data/', release: 'r1' }, Promise.resolve(packed.buffer))
  await ahead.bytes('manifest')
  expect(asked).not.toHaveBeenCalled()
  await ahead.bytes('manifest')
  expect(asked).toHaveBeenCalledOnce()
})
