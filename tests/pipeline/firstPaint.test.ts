// @vitest-environment node

import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeFirstPaint } from '#pipeline/firstPaint.ts'
import { newFolder, remove } from '#tests/support/folders.ts'

const MOST_BYTES = 1000

describe('the script that runs before the first paint', () => {
  const outDir = newFolder()
  let url: string
  let code: string
  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    mkdirSync(join(outDir, 'assets'))
    url = (await writeFirstPaint(outDir)).url
    code = readFileSync(join(outDir, url), 'utf8')
    vi.unstubAllEnvs()
  })
  afterAll(() => remove(outDir))

  /** Runs it as a browser does that has kept this text, or does not let it be read. */
  function rootAfter(localStorage: { getItem(key: string): string | null }): HTMLElement {
    const { document } = new Window()
    document.head.innerHTML = '<meta name="color-scheme" content="light dark" />'
    new Script(code).runInContext(createContext({ document, localStorage }))
    return document.documentElement as unknown as HTMLElement
  }
  const keeping = (kept: string | null) => ({ getItem: (key: string) => (key === 'ben-doc' ? kept : null) })
  const nothingMarked = () => rootAfter(keeping(null)).outerHTML

  test('is named by what is in it, so that it may be kept for ever', () => {
    expect(url).toMatch(/^\/assets\/firstPaint-[\w-]{8}\.js$/)
  })

  test('costs a first visit next to nothing', () => {
    expect(brotliCompressSync(code).length).toBeLessThan(MOST_BYTES)
  })

  test('gives the page what the reader chose', () => {
    const settings = { theme: 'sepia', size: 'xl', isJustified: true }
    const root = rootAfter(keeping(JSON.stringify({ settings })))
    expect({ ...root.dataset }).toEqual({ theme: 'sepia', size: 'xl', justified: 'yes' })
    expect(root.querySelector('meta')?.content).toBe('light')
  })

  test.each([
    ['has kept nothing', keeping(null)],
    ['has kept no JSON', keeping('{"settings":')],
    ['has kept what no version knows', keeping('{"settings":{"theme":"pink","size":17}}')],
    [
      'lets nothing be read',
      {
        getItem: () => {
          throw new Error('SecurityError')
        },
      },
    ],
  ])('leaves the page as it is where the browser %s', (_case, localStorage) => {
    expect(rootAfter(localStorage).outerHTML).toBe(nothingMarked())
    expect(rootAfter(localStorage).getAttributeNames()).toEqual([])
  })
})
