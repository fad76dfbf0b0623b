import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stampRelease } from '#pipeline/release.ts'
import { runningRelease, servedRelease } from '#src/device/servedRelease.ts'

const page = stampRelease(readFileSync('index.html', 'utf8'), '0123456789')

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

describe('the release that the site serves', () => {
  test('stands in its page, which is asked for past all caches', async () => {
    const fetching = vi.fn(async (_url: string, _options: RequestInit) => new Response(page))
    vi.stubGlobal('fetch', fetching)
    expect(await servedRelease()).toBe('0123456789')
    expect(fetching.mock.calls).toEqual([['/?release', { cache: 'no-store' }]])
  })

  test.each<[string, () => Response | Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page of somebody else comes in its place', () => new Response('<!doctype html><title>Wi-Fi</title>')],
    ['nothing comes', () => new Response('')],
  ])('is not known where %s', async (_case, answer) => {
    vi.stubGlobal('fetch', async () => answer())
    expect(await servedRelease()).toBeUndefined()
  })
})

describe('the release that runs', () => {
  test('stands in the page', () => {
    document.head.innerHTML = '<meta name="release" content="0123456789" />'
    expect(runningRelease()).toBe('0123456789')
  })

  test('is empty where the page says none', () => {
    expect(runningRelease()).toBe('')
  })
})
