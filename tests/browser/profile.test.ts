import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type FaultServer, startFaultServer } from '../support/faultServer.ts'
import { faults } from '../support/faults.ts'
import { addedArticle, changedArticle, LARGE_COUNT } from '../support/releaseContent.ts'
import { SECOND_MARK } from '../support/releases.ts'
import { cannotOpen, expect, networkIsCut, test } from './profile.ts'

// What the tests of offline reading stand on, by itself: on a site that keeps nothing of its own accord.

const bareSite = {
  'index.html': '<!doctype html><link rel="icon" href="/icon.svg"><title>chưa chạy</title><script src="/run.js"></script>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'run.js': "document.title = 'đã chạy'",
}

const bareTest = test.extend({
  server: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ben-doc-'))
    for (const [name, text] of Object.entries(bareSite)) writeFileSync(join(folder, name), text)
    const server = await startFaultServer(folder)
    await use(server)
    await server.stop()
    rmSync(folder, { recursive: true })
  },
})

/** Writes a value to IndexedDB, and returns once the browser says that it is written. */
function keep(page: Page, value: string): Promise<void> {
  return page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('bench', 1)
        open.onupgradeneeded = () => open.result.createObjectStore('values')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const writing = open.result.transaction('values', 'readwrite')
          writing.objectStore('values').put(kept, 'value')
          writing.oncomplete = () => resolve()
          writing.onabort = () => reject(writing.error)
        }
      }),
    value,
  )
}

function kept(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('bench', 1)
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const reading = open.result.transaction('values').objectStore('values').get('value')
          reading.onsuccess = () => resolve(reading.result)
          reading.onerror = () => reject(reading.error)
        }
      }),
  )
}

bareTest.describe('a network that is cut', () => {
  bareTest.use({ allowedMessages: networkIsCut })

  bareTest('is back at the same origin, and what was written survives the death of the browser', async ({ profile, server }) => {
    bareTest.setTimeout(60_000)
    const page = await profile.newPage()
    await page.goto('/')
    await server.stop()
    await cannotOpen(page, '/')
    await server.restart()
    await page.goto('/')
    await keep(page, 'còn đây')
    await profile.kill()
    expect(page.isClosed()).toBe(true)
    await profile.reopen()
    const again = await profile.newPage()
    await again.goto('/')
    expect(await kept(again)).toBe('còn đây')
    await profile.close()
    await profile.reopen()
    const third = await profile.newPage()
    await third.goto('/')
    expect(await kept(third)).toBe('còn đây')
  })
})

bareTest('the death of one browser is nothing to another, and it leaves nothing behind', async ({ openProfile }) => {
  const [dying, living] = [await openProfile(), await openProfile()]
  const page = await living.newPage()
  await page.goto('/')
  await dying.kill()
  expect(existsSync(dying.folder)).toBe(true)
  await dying.remove()
  expect(existsSync(dying.folder)).toBe(false)
  await page.reload()
  await expect(page).toHaveTitle('đã chạy')
  expect(await page.evaluate(() => navigator.language)).toBe('vi-VN')
  expect(await page.evaluate(() => new Date().getTimezoneOffset())).toBe(-7 * 60)
})

bareTest('a browser can be given preferences: one that keeps nothing of any site', async ({ openProfile }) => {
  const refusing = await openProfile({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } })
  const page = await refusing.newPage()
  await page.goto('/')
  await expect(keep(page, 'không giữ')).rejects.toThrow('UnknownError')
})

bareTest.describe('a fault of the server', () => {
  bareTest.use({ allowedMessages: [/status of 404|Refused to execute/] })

  bareTest('reaches the page, and ends', async ({ profile, server }) => {
    const lift = server.fault('/run.js', faults.status(404))
    const page = await profile.newPage()
    await page.goto('/')
    await expect(page).toHaveTitle('chưa chạy')
    lift()
    const since = server.mark()
    await page.reload()
    await expect(page).toHaveTitle('đã chạy')
    expect(since()).toContainEqual({ path: '/run.js', destination: 'script', faults: [], status: 200 })
  })
})

for (const [name, misdeed] of [
  ['an error on the console', "console.error('hỏng')"],
  ['an uncaught error', "setTimeout(() => { throw new Error('hỏng') })"],
  ['a violation of the policy', "document.createElement('div').setAttribute('style', 'color: red')"],
] as const) {
  bareTest(`a test fails on ${name}`, async ({ profile }) => {
    bareTest.fail()
    const page = await profile.newPage()
    await page.goto('/')
    await page.evaluate(misdeed)
    // What is said before this is heard before it.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  })
}

const pageAt = async (server: FaultServer, path: string): Promise<string> => (await fetch(server.url + path)).text()
const scriptsIn = (html: string): string[] => [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src = '']) => src)

test('the second release is another app, with an article changed and one added', async ({ server, secondRelease }) => {
  const first = await pageAt(server, '/gioi-thieu')
  expect(first).not.toContain(SECOND_MARK)
  expect(await pageAt(server, `/bai/${changedArticle.slug}`)).toContain(changedArticle.words)
  server.deploy(secondRelease)
  const second = await pageAt(server, '/gioi-thieu')
  expect(second).toContain(SECOND_MARK)
  expect(scriptsIn(second)).not.toEqual(scriptsIn(first))
  expect(await pageAt(server, `/bai/${changedArticle.slug}`)).toContain(changedArticle.newWords)
  expect(await pageAt(server, `/bai/${addedArticle.slug}`)).toContain(addedArticle.title)
})

test('the large release has above 20 MB of articles', async ({ server, largeRelease }) => {
  server.deploy(largeRelease)
  expect(await pageAt(server, '/')).toContain(`${LARGE_COUNT} bài`)
  const articles = readdirSync(join(largeRelease, 'data/articles'))
  expect(articles).toHaveLength(LARGE_COUNT)
  const bytes = articles.reduce((sum, name) => sum + statSync(join(largeRelease, 'data/articles', name)).size, 0)
  expect(bytes).toBeGreaterThan(20_000_000)
})
