// @vitest-environment node

import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchFile } from '#src/articles/fetchFile.ts'
import { fetchJson } from '#src/articles/fetchJson.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const serve = (answer: () => Response | Promise<Response>) => vi.stubGlobal('fetch', async () => answer())
const failing = (failure: LoadFailure) => ({ name: 'ArticleLoadError', failure, message: `${failure}: /data/x` })

test('a file is what the site answers', async () => {
  serve(() => new Response('xin chào'))
  expect(await (await fetchFile('/data/x')).text()).toBe('xin chào')
})

test.each<[string, () => Response | Promise<Response>, LoadFailure]>([
  ['is not there', () => new Response('', { status: 404 }), 'missing'],
  ['is there no more', () => new Response('', { status: 410 }), 'missing'],
  ['is refused', () => new Response('', { status: 403 }), 'offline'],
  ['is the fault of the server', () => new Response('', { status: 500 }), 'offline'],
  ['is on no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ['does not come', () => Promise.reject(new DOMException('too long', 'TimeoutError')), 'offline'],
])('a file that %s is told to be so', async (_case, answer, failure) => {
  serve(answer)
  await expect(fetchFile('/data/x')).rejects.toMatchObject(failing(failure))
  await expect(fetchJson('/data/x')).rejects.toMatchObject(failing(failure))
})

test('nobody waits for a file for ever', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout')
  const asked = vi.fn(async (_path: string, _options: RequestInit) => new Response(''))
  vi.stubGlobal('fetch', asked)
  await fetchFile('/data/x')
  expect(timeout.mock.calls).toEqual([[20_000]])
  expect(asked.mock.calls[0]?.[1].signal).toBe(timeout.mock.results[0]?.value)
})

describe('data', () => {
  test('is read as JSON', async () => {
    serve(() => Response.json({ một: [1] }))
    expect(await fetchJson('/data/x')).toEqual({ một: [1] })
  })

  test.each([
    ['half a file', () => new Response('{"a":')],
    ['a page', () => new Response('<!doctype html>')],
    ['nothing', () => new Response('')],
  ])('is damaged where it is %s', async (_case, answer) => {
    serve(answer)
    await expect(fetchJson('/data/x')).rejects.toMatchObject(failing('damaged'))
  })
})
