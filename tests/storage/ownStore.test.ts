import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OwnArticle, OwnArticlesState } from '#src/domain/ownArticle.ts'
import { watched } from '#src/domain/watched.ts'
import type { DatabaseOptions } from '#src/storage/libraryDatabase.ts'
import { readMirror } from '#src/storage/mirror.ts'
import { openOwnStore } from '#src/storage/ownStore.ts'
import { paragraph } from '#tests/support/makeArticles.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const browser = vi.hoisted(() => ({
  kept: new Map<string, OwnArticle>(),
  /** Happens once an article was written, before its writer hears of it. */
  onWritten: (_options: DatabaseOptions): void => undefined,
}))

vi.mock('#src/storage/libraryDatabase.ts', () => ({
  openLibraryDatabase: async (options: DatabaseOptions) => ({
    close: () => undefined,
    getAll: async () => [...browser.kept.values()],
    transaction: () => ({
      done: Promise.resolve(),
      abort: () => undefined,
      objectStore: () => ({
        get: async (slug: string) => browser.kept.get(slug),
        delete: async (slug: string) => browser.kept.delete(slug),
        put: async (own: OwnArticle) => {
          browser.kept.set(own.article.slug, own)
          browser.onWritten(options)
        },
      }),
    }),
  }),
}))

beforeEach(() => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  browser.kept.clear()
  browser.onWritten = () => undefined
})

function setUp() {
  const state = watched<OwnArticlesState>({ status: 'opening' })
  const store = openOwnStore(state, () => undefined)
  const slugs = () => {
    const now = state.get()
    return now.status === 'open' ? [...now.articles.keys()] : now.status
  }
  return { store, state, slugs }
}

/** An article that a backup writes with so many characters. */
function ofLength(id: string, length: number): OwnArticle {
  const bare = makeOwnArticle(id, { file: '' })
  return { ...bare, file: 'x'.repeat(length - JSON.stringify(bare).length) }
}

describe('all that is kept together', () => {
  test('may be as long as a backup can take along, and no character more', async () => {
    const { store, slugs } = setUp()
    await expect(store.save(ofLength('cho', 20_000_001))).rejects.toMatchObject({ problem: 'full' })
    await store.save(ofLength('cho', 20_000_000))
    // In place of what was there, it counts once.
    await store.save(ofLength('cho', 19_000_000))
    await expect(store.save(ofLength('cau', 1_000_001))).rejects.toMatchObject({ problem: 'full' })
    await store.save(ofLength('cau', 1_000_000))
    expect(slugs()).toEqual(['cua-ban-cho', 'cua-ban-cau'])
  })

  test('is measured as it is written: of short paragraphs, most is not text', async () => {
    const { store, slugs } = setUp()
    const blocks = Array.from({ length: 320_000 }, (_, nth) => paragraph(nth + 1, 'a'))
    const own = makeOwnArticle('cho', { of: { sections: [{ blocks }] } })
    await expect(store.save(own)).rejects.toMatchObject({ problem: 'full' })
    expect(slugs()).toEqual([])
  })
})

test('a store that is lost while something is written says so, and has it all when it is opened again', async () => {
  const { store, state, slugs } = setUp()
  for (const id of ['cho', 'cau']) await store.save(makeOwnArticle(id))
  browser.onWritten = (options) => options.onTerminated()
  await store.save(makeOwnArticle('song'))
  expect(state.get()).toEqual({ status: 'unavailable', problem: 'broken' })
  expect(readMirror().articles).toBe(2)
  store.open()
  await vi.waitFor(() => expect(slugs()).toEqual(['cua-ban-cho', 'cua-ban-cau', 'cua-ban-song']))
  expect(readMirror().articles).toBe(3)
})
