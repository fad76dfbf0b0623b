import type { Page } from '@playwright/test'
import type { FaultServer } from '../../support/faultServer.ts'
import { faults } from '../../support/faults.ts'
import { comesAlive } from '../page.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import { count, keptShards, list, offlineStatus, opens, PATIENCE, returning, title } from './reader.ts'

const NOT_READY = 'Chưa sẵn sàng đọc ngoại tuyến'
const PORTAL = '<!doctype html><title>Đăng nhập Wi-Fi</title><h1>Đăng nhập Wi-Fi</h1>'
const SHARDS = /^\/data\/shards\//

test.describe.configure({ timeout: 90_000 })
test.use({ allowedMessages: networkIsCut })

async function firstVisit(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await comesAlive(page)
}

/** The list is filtered, and an article opened. */
async function worksOnline(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bài', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(count(page)).toHaveText('1 bài')
  await list(page).getByRole('link').click()
  await expect(title(page)).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
}

const card = (page: Page) => page.locator('.status-card')

/** The page of reading offline says that it is not ready, and why. */
async function says(page: Page, why: string): Promise<void> {
  await page.getByRole('link', { name: NOT_READY }).click()
  await expect(card(page)).toContainText('Chưa sẵn sàng', PATIENCE)
  await expect(card(page)).toContainText(why)
}

async function readyAfterRetry(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: 'Thử lại' }).click()
  await expect(card(page)).toContainText('Cả 7 bài', PATIENCE)
}

/** What a worker or a page's code has asked for. */
const fetchedBy = (requests: FaultServer['requests']) =>
  requests.filter(({ destination }) => destination === 'empty').map(({ path }) => path)

/** Data that the first page does without. */
const BY_THE_WORKER = /^\/data\/places\//

/** How many times the one is there that is there most often. */
const mostOften = (all: readonly string[]): number =>
  Math.max(0, ...all.map((one) => all.filter((other) => other === one).length))

/** Files of the shell that come before the data, in the order in which they are fetched. */
const early = (path: string): boolean => /^\/(so-lieu|thu-vien|gioi-thieu|ngoai-tuyen|app|icons\/.*|assets\/.*)$/.test(path)

for (const [name, fault] of [
  ['breaks off half way', faults.half],
  ['never begins', faults.drop],
] as const) {
  test(`a download that ${name} leaves the app usable, and not ready; the next visit fetches only the rest`, async ({
    profile,
    server,
  }) => {
    server.fault('/data/columns.json', fault)
    const page = await profile.newPage()
    await firstVisit(page)
    await expect(offlineStatus(page)).toHaveText(NOT_READY, PATIENCE)
    const had = fetchedBy(server.requests).filter(early)
    expect(had.length).toBeGreaterThan(10)
    server.liftFaults()
    await worksOnline(page)

    const since = server.mark()
    await firstVisit(page)
    await offlineReady(page)
    const fetched = fetchedBy(since())
    expect(fetched).toContain('/data/columns.json')
    expect(fetched.filter((path) => had.includes(path))).toEqual([])
  })
}

test('killed while it fetches the app for the first time, the browser fetches only the rest when it is back', async ({
  profile,
  server,
}) => {
  server.fault('/data/columns.json', faults.hang)
  const page = await profile.newPage()
  await firstVisit(page)
  await expect.poll(() => fetchedBy(server.requests), PATIENCE).toContain('/data/columns.json')
  await expect(offlineStatus(page)).toHaveText('Đang chuẩn bị đọc ngoại tuyến…')
  await profile.kill()
  server.liftFaults()
  await profile.reopen()
  const since = server.mark()
  const again = await profile.newPage()
  await firstVisit(again)
  await offlineReady(again)
  expect(fetchedBy(since()).filter(early)).toEqual([])
})

test('where the app cannot be kept whole, the reader is told so and why; trying again helps once the site is mended', async ({
  profile,
  server,
}) => {
  server.fault('/data/columns.json', faults.status(404))
  const page = await profile.newPage()
  await firstVisit(page)
  await says(page, 'Có tệp của ứng dụng chưa tải được nguyên vẹn. Vẫn đọc được khi có mạng.')
  server.liftFaults()
  await readyAfterRetry(page)
  await server.stop()
  await opens(page, '/')
  await offlineReady(page)
})

test('nothing is kept that is not what was published; the reader is told, and trying again helps once it is over', async ({
  profile,
  server,
}) => {
  const page = await profile.newPage()
  server.fault(/^\/data\//, faults.body(PORTAL))
  await firstVisit(page)
  await says(page, 'Tệp tải về không đúng như bản gốc nên không được lưu.')
  // The worker, too, has been given something else, and is none.
  await expect.poll(() => fetchedBy(server.requests).some((path) => BY_THE_WORKER.test(path)), PATIENCE).toBe(true)

  for (const fault of [faults.body(PORTAL), faults.flip]) {
    server.liftFaults()
    server.fault(SHARDS, fault)
    const since = server.mark()
    await card(page).getByRole('button', { name: 'Thử lại' }).click()
    // Before anybody is told, it is asked for again, and again.
    await expect.poll(() => mostOften(fetchedBy(since()).filter((path) => SHARDS.test(path))), PATIENCE).toBe(3)
    await expect(card(page), fault.name).toContainText(
      'Có thể mạng đang dùng (Wi-Fi công cộng chẳng hạn) đã sửa nội dung.',
      PATIENCE,
    )
    expect(await keptShards(page)).toBe(0)
  }
  server.liftFaults()
  await readyAfterRetry(page)
})

test('who has the app reads on behind a page to log in, and nothing of that is kept', async ({ profile, server }) => {
  const page = await returning(profile)
  const kept = await keptShards(page)
  server.fault(/./, faults.body(PORTAL))
  await opens(page, '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021')
  await expect(title(page)).toHaveText(/Hải Dương/)
  await offlineReady(page)
  expect(await keptShards(page)).toBe(kept)
  await opens(page, '/khong-co-trang-nay')
  await expect(title(page)).toHaveText('Không có trang này')
})

test('a host that adds to scripts is told apart from a ready one; with a network the app works', async ({ profile, server }) => {
  server.fault(/\.js$/, faults.append('\n/* thêm bởi nhà mạng */'))
  const page = await profile.newPage()
  await firstVisit(page)
  await says(page, 'Có tệp của ứng dụng chưa tải được nguyên vẹn. Vẫn đọc được khi có mạng.')
  const since = server.mark()
  await card(page).getByRole('button', { name: 'Thử lại' }).click()
  await expect.poll(() => since().map(({ path }) => path), PATIENCE).toContain('/sw.js')
  await expect(card(page)).toContainText('Chưa sẵn sàng', PATIENCE)
  await worksOnline(page)
  await expect(offlineStatus(page)).toHaveText(NOT_READY)
})
