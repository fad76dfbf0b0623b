import type { Page } from '@playwright/test'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { makeOwnArticle } from '../../support/memoryOwnArticles.ts'
import { expect, goTo, keep, opened, shown, status, test } from './libraryPage.ts'

test.describe.configure({ timeout: 60_000 })

const [market, bridge] = [makeOwnArticle('cho'), makeOwnArticle('cau')]

/** Slugs of the own articles that a page has; `opening`, or why there are none. */
const slugsIn = (page: Page): Promise<readonly string[] | string> =>
  page.evaluate(() => {
    const state = own.state.get()
    if (state.status === 'open') return [...state.articles.keys()].sort()
    return state.status === 'unavailable' ? state.problem : state.status
  })
const expectSlugs = (page: Page, ...slugs: readonly string[]) => expect.poll(() => slugsIn(page)).toEqual(slugs)
const save = (page: Page, article: OwnArticle) => page.evaluate((one) => own.save(one), article)
const hasSome = (page: Page) => page.evaluate(() => own.hasSome)

async function openedOwn(page: Page): Promise<Page> {
  await opened(page)
  await page.evaluate(() => own.open())
  await expect.poll(() => slugsIn(page).then(Array.isArray)).toBe(true)
  return page
}

test('what was saved is there, as it was, when the browser is killed the moment it is said to be', async ({ profile }) => {
  await save(await openedOwn(await profile.newPage()), market)
  await profile.kill()
  await profile.reopen()
  const page = await openedOwn(await profile.newPage())
  await expectSlugs(page, 'cua-ban-cho')
  const kept = await page.evaluate(() => {
    const state = own.state.get()
    return state.status === 'open' ? [...state.articles.values()] : []
  })
  expect(kept).toEqual([market])
})

test('nothing is opened before somebody asks, and it is known whether there is something', async ({ profile }) => {
  const page = await profile.newPage()
  await page.goto('/')
  await page.waitForFunction(() => 'own' in globalThis)
  expect(await slugsIn(page)).toBe('opening')
  expect(await hasSome(page)).toBe(false)
  await save(page, market)
  expect(await hasSome(page)).toBe(true)
  expect(await page.evaluate(() => timesFirstKept)).toBe(1)
  await save(page, bridge)
  expect(await page.evaluate(() => timesFirstKept)).toBe(1)
  await page.evaluate(() => Promise.all(['cua-ban-cho', 'cua-ban-cau'].map((slug) => own.remove(slug))))
  expect(await hasSome(page)).toBe(false)
})

test('what one tab saves and takes away is so in the others at once', async ({ profile }) => {
  const [one, other] = [await openedOwn(await profile.newPage()), await openedOwn(await profile.newPage())]
  await save(one, market)
  await expectSlugs(other, 'cua-ban-cho')
  await save(other, { ...market, file: 'khác.txt' })
  const removed = await one.evaluate(() => own.remove('cua-ban-cho'))
  expect(removed).toEqual({ ...market, file: 'khác.txt' })
  await expectSlugs(other)
  expect(await other.evaluate(() => own.remove('cua-ban-cho'))).toBeUndefined()
})

test('a store of the first version is taken over with all that is in it', async ({ profile }) => {
  const page = await profile.newPage()
  await page.goto('/')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ben-doc-own', 1)
        opening.onupgradeneeded = () => {
          const database = opening.result
          database.createObjectStore('items', { keyPath: 'id' }).createIndex('slug', 'article.slug')
          database.createObjectStore('positions', { keyPath: 'article.slug' }).createIndex('order', 'order')
          database.createObjectStore('settings').put({ theme: 'sepia' }, 'settings')
        }
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
  await openedOwn(page)
  expect(await page.evaluate(() => library.settings.get().theme)).toBe('sepia')
  await save(page, market)
  await keep(page, 'giữ')
  await openedOwn(page)
  await expectSlugs(page, 'cua-ban-cho')
})

test('a newer version takes the store over from this one too, which says so and changes nothing any more', async ({
  profile,
}) => {
  const page = await openedOwn(await profile.newPage())
  await save(page, market)
  await opened(await profile.newPage(), '/newer')
  await expect.poll(() => slugsIn(page)).toBe('outdated')
  expect(await page.evaluate((one) => outcome(own.save(one)), bridge)).toBe('outdated')
})

test('a backup takes them along, and brings them to a device that has none, in all its tabs', async ({
  profile,
  openProfile,
}) => {
  const here = await openedOwn(await profile.newPage())
  await save(here, market)
  await save(here, bridge)
  const file = await here.evaluate(() => library.backup())
  const there = await openProfile()
  const page = await opened(await there.newPage())
  const other = await openedOwn(await there.newPage())
  expect(await slugsIn(page)).toBe('opening')
  const preview = { added: 0, merged: 0, same: 0, positions: 0, articles: 2 }
  expect(await page.evaluate((text) => library.previewBackup(text), file)).toEqual(preview)
  expect(await page.evaluate((text) => library.restore(text), file)).toEqual(preview)
  for (const tab of [page, other]) await expectSlugs(tab, 'cua-ban-cau', 'cua-ban-cho')
  expect(await hasSome(page)).toBe(true)
  // What is here already, and as late, is not taken again.
  expect(await page.evaluate((text) => library.restore(text), file)).toEqual({ ...preview, articles: 0 })
})

test('of a file that is broken, no article is taken', async ({ profile }) => {
  const page = await openedOwn(await profile.newPage())
  await save(page, market)
  const file = await page.evaluate(() => library.backup())
  await page.evaluate(() => own.remove('cua-ban-cho'))
  const broken = file.replace('"form":"report"', '"form":"poem"')
  expect(await page.evaluate((text) => outcome(library.restore(text)), broken)).toBe('damaged')
  await expectSlugs(page)
  await openedOwn(page)
  await expectSlugs(page)
})

test('without room nothing is said to be saved that is not, and with room it goes on', async ({ profile, server }) => {
  await save(await openedOwn(await profile.newPage()), market)
  // What a browser believes to have room for, it believes for half a minute.
  await profile.close()
  await profile.reopen()
  const page = await openedOwn(await profile.newPage())
  const devtools = await profile.context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 400_000 })
  const ending = await page.evaluate((one) => {
    // No two letters alike, as what is alike takes no room.
    const letters = Array.from({ length: 40 }, () => crypto.getRandomValues(new Uint16Array(30_000)))
    const file = letters.map((some) => String.fromCharCode(...some.map((letter) => 0x4e00 + (letter % 0x5000)))).join('')
    return outcome(own.save({ ...one, file }))
  }, bridge)
  expect(ending).toBe('full')
  await expectSlugs(page, 'cua-ban-cho')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url })
  await save(page, bridge)
  await expectSlugs(page, 'cua-ban-cau', 'cua-ban-cho')
})

test('more than a backup could take along is not saved', async ({ profile }) => {
  const page = await openedOwn(await profile.newPage())
  const ending = await page.evaluate((one) => {
    const text = 'dài '.repeat(5_000_001)
    const sections = [{ blocks: [{ type: 'paragraph' as const, n: 1, inlines: [{ type: 'text' as const, text }] }] }]
    return outcome(own.save({ ...one, article: { ...one.article, sections } }))
  }, market)
  expect(ending).toBe('full')
  await expectSlugs(page)
})

test('where the browser has lost them, the reader is told', async ({ profile }) => {
  const page = await openedOwn(await profile.newPage())
  await save(page, market)
  await page.close()
  const next = await profile.newPage()
  await next.goto('/')
  await next.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('ben-doc-own').onsuccess = resolve
      }),
  )
  await goTo(next)
  await expect.poll(() => status(next)).toBe('open')
  expect((await shown(next)).isLost).toBe(true)
})
