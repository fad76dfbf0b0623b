import type { Page } from '@playwright/test'
import { faults } from '../../support/faults.ts'
import { comesAlive } from '../page.ts'
import { expect, offlineReady, test } from '../profile.ts'
import { articleLinks, askedShards, hashesOf, keep, keptShards, packOf, says, soundBytes } from './kept.ts'
import { count, offlineStatus, PATIENCE, title } from './reader.ts'

test.describe.configure({ timeout: 60_000 })

const SHARDS = /^\/data\/shards\//
const LOCALITIES = ['Hải Dương', 'Hải Phòng', 'Hà Tĩnh', 'Đông Triều', 'Chí Linh']
const from = (page: Page) => page.getByRole('textbox', { name: 'Từ', exact: true })

test('two tabs that are opened together keep everything, and fetch nothing twice', async ({ profile, server, firstRelease }) => {
  // Long enough for the second tab to come in the middle of it.
  server.fault(SHARDS, faults.delay(1500))
  const tabs = [await profile.newPage(), await profile.newPage()]
  await Promise.all(tabs.map((page) => page.goto('/')))
  for (const page of tabs) await offlineReady(page)
  const everything = hashesOf(...LOCALITIES.map((name) => packOf(firstRelease, name)))
  expect(askedShards(server.requests)).toEqual(everything)
  for (const page of tabs) expect(await keptShards(page)).toEqual(everything)
})

test('what two tabs are asked to keep at the same time is all kept', async ({ profile, server, largeRelease }) => {
  server.deploy(largeRelease)
  const packs = [packOf(largeRelease, 'Hải Dương'), packOf(largeRelease, 'Chí Linh')]
  const tabs = [await profile.newPage(), await profile.newPage()]
  for (const page of tabs) {
    await page.goto('/ngoai-tuyen')
    await expect(page.getByRole('button', { name: 'Lưu Tất cả' })).toBeVisible(PATIENCE)
    await says(page, 'Ứng dụng')
  }
  await Promise.all(tabs.map((page, at) => keep(page, packs[at]?.name ?? '')))
  for (const page of tabs) await expect(offlineStatus(page)).toHaveText(/Sẵn sàng ngoại tuyến: (125|250) bài/, PATIENCE)
  await tabs[0]?.reload()
  await says(tabs[0] as Page, 'Ứng dụng và 250 bài')
  // What was on its way when the other tab asked for more may have been asked for again, but nothing else was.
  expect([...new Set(askedShards(server.requests))]).toEqual(hashesOf(...packs))
  expect(await keptShards(tabs[0] as Page)).toEqual(hashesOf(...packs))
})

test('each of two tabs keeps its own half-typed date when it is loaded anew, and nothing is left in a store that loses it', async ({
  profile,
}) => {
  const drafts = ['tháng 9/2', 'mùa h']
  const tabs = [await profile.newPage(), await profile.newPage()]
  for (const page of tabs) {
    await page.goto('/')
    await offlineReady(page)
  }
  for (const [at, page] of tabs.entries()) await from(page).fill(drafts[at] ?? '')
  await Promise.all(tabs.map((page) => page.reload()))
  for (const [at, page] of tabs.entries()) {
    await comesAlive(page)
    await expect(from(page)).toHaveValue(drafts[at] ?? '')
  }

  const [page] = tabs as [Page]
  await from(page).fill('2022')
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(count(page)).toHaveText('1 bài')
  await articleLinks(page).click()
  await expect(title(page)).toContainText('Chí Linh')
  await page.goto('/ngoai-tuyen')
  await says(page, 'Cả 7 bài')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

const views = [
  '/',
  '/?noi=hai-phong,hai-duong,ha-tinh&tu=2020-12&den=2021&sap-xep=cu',
  '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021',
]

/** All that a reader sees, and that it can be had offline. */
async function seen(page: Page): Promise<readonly (string | null)[]> {
  const texts: (string | null)[] = []
  for (const view of views) {
    await page.goto(view)
    await comesAlive(page)
    await offlineReady(page)
    if (view.includes('?')) await expect(count(page)).toHaveText('4 bài')
    texts.push(
      await page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement
        // Who cites says on which day they read: that is the clock's.
        for (const part of copy.querySelectorAll('.reading-progress, .article-dock, .article-end')) part.remove()
        return copy.textContent
      }),
    )
  }
  return texts
}

test('whatever the device’s clock and time zone say, articles, their dates and their order are the same, and offline they are ready', async ({
  profile,
  browser,
  server,
}) => {
  const asEver = await seen(await profile.newPage())
  expect(asEver[2]).toContain('suy từ bài')
  for (const [time, zone] of [
    ['1970-01-01T00:00:00Z', 'America/Los_Angeles'],
    ['2038-01-19T03:14:08Z', 'Pacific/Kiritimati'],
    ['2099-12-31T23:59:59Z', 'Asia/Kolkata'],
  ] as const) {
    const context = await browser.newContext({ baseURL: server.url, timezoneId: zone })
    const page = await context.newPage()
    await page.clock.setFixedTime(time)
    expect(await seen(page), `${time} ${zone}`).toEqual(asEver)
    expect(await page.evaluate(() => new Date().toISOString().slice(0, 4))).toBe(time.slice(0, 4))
    await context.close()
  }
})

test('a device that spares data fetches no article unasked, says so, and keeps them when it is told to', async ({
  profile,
  server,
}) => {
  await profile.context.addInitScript(() => {
    const { connection } = navigator as unknown as { readonly connection: object }
    Object.defineProperty(connection, 'saveData', { get: () => true })
  })
  const page = await profile.newPage()
  await page.goto('/')
  await expect(offlineStatus(page)).toHaveText('Chưa sẵn sàng đọc ngoại tuyến', PATIENCE)
  await offlineStatus(page).getByRole('link').click()
  await says(page, 'Máy đang bật tiết kiệm dữ liệu nên chưa tự tải.')
  expect(server.requests.filter(({ path }) => /^\/data\/(shards|articles)\//.test(path))).toEqual([])
  await keep(page, 'Tất cả')
  await says(page, 'Cả 7 bài')
  expect(await soundBytes(page)).toBeGreaterThan(0)
  await page.goto('/')
  await offlineReady(page)
})
