import type { Locator, Page } from '@playwright/test'
import { packBytes } from '#src/domain/packs.ts'
import { formatSize } from '#src/features/offline/formatSize.ts'
import { faults } from '../../support/faults.ts'
import { expect, test as onFirstRelease } from '../profile.ts'
import {
  articleLinks,
  askedShards,
  hashesOf,
  keep,
  keptShards,
  letGoOf,
  packOf,
  says,
  soundBytes,
  statusCard,
  withoutMotion,
} from './kept.ts'
import { count, offlineStatus, PATIENCE, title } from './reader.ts'

/** Where there are more articles than are kept without being asked for. */
const test = onFirstRelease.extend({
  server: async ({ server, largeRelease }, use) => {
    server.deploy(largeRelease)
    await use(server)
  },
})

test.use({ allowedMessages: [/net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE)/] })
test.describe.configure({ timeout: 60_000 })

const SHARDS = /^\/data\/shards\//
const NOTHING_KEPT = 'Chưa có bài nào để đọc ngoại tuyến'
const textOf = async (locator: Locator) => (await locator.textContent()) ?? ''
const progress = (page: Page) => statusCard(page).getByRole('progressbar')

/** A page on which the reader chooses what to keep. */
async function choosing(page: Page): Promise<Page> {
  await page.goto('/ngoai-tuyen')
  await expect(page.getByRole('button', { name: 'Lưu Tất cả' })).toBeVisible(PATIENCE)
  await says(page, 'Ứng dụng')
  return page
}

/** The size that stands beside a pack. */
const toldSize = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).locator('.pack-size')

test('a first visit fetches the app alone; what was read opens offline, and what was not says so with a way on', async ({
  profile,
  server,
}) => {
  let page = await profile.newPage()
  await withoutMotion(page)
  await page.goto('/')
  await expect(offlineStatus(page)).toHaveText(NOTHING_KEPT, PATIENCE)
  expect(server.requests.filter(({ path }) => /^\/data\/(shards|articles|summaries)\//.test(path))).toEqual([])

  const [readHere, readThere] = [await textOf(articleLinks(page).nth(0)), await textOf(articleLinks(page).nth(5))]
  await articleLinks(page).nth(0).click()
  await expect(title(page)).toHaveText(readHere)
  await expect(offlineStatus(page)).toHaveText('Sẵn sàng ngoại tuyến: 1 bài', PATIENCE)
  const first = page.url()
  await page.goBack()
  // In a tab of its own, as from a link that somebody sent.
  const second = new URL((await articleLinks(page).nth(5).getAttribute('href')) ?? '', first).href
  const other = await profile.newPage()
  await other.goto(second)
  await expect(title(other)).toHaveText(readThere)
  await expect(offlineStatus(other)).toHaveText('Sẵn sàng ngoại tuyến: 2 bài', PATIENCE)

  await profile.close()
  await server.stop()
  await profile.reopen()
  page = await profile.newPage()
  await withoutMotion(page)
  await page.goto(first)
  await expect(title(page)).toHaveText(readHere)
  await page.goto(second)
  await expect(title(page)).toHaveText(readThere)
  await page.goto('/')
  await expect(articleLinks(page)).toHaveCount(20)
  await expect(count(page)).toHaveText('750 bài')
  await page.getByRole('button', { name: 'Xem thêm 20 bài' }).click()
  await expect(page.getByRole('alert')).toContainText('Chưa lọc được')
  await expect(articleLinks(page)).toHaveCount(20)

  await articleLinks(page).nth(3).click()
  await expect(page.getByRole('alert')).toContainText('Không tải được dữ liệu. Có lẽ máy đang mất mạng')
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible()
  await page.getByRole('link', { name: 'Về danh sách bài' }).click()
  await expect(articleLinks(page)).toHaveCount(20)
  await page.goto('/ngoai-tuyen')
  await says(page, /Ứng dụng và 2 bài \([1-9]/)
})

test('a locality is kept, in the size that was told, while its reader watches, pauses, and goes on', async ({
  profile,
  server,
  largeRelease,
}) => {
  const pack = packOf(largeRelease, 'Hải Dương')
  const page = await choosing(await profile.newPage())
  await expect(toldSize(page, 'Hải Dương')).toHaveText(`125 bài, ${formatSize(packBytes(pack))}`)
  const liftDelay = server.fault(SHARDS, faults.delay(400))
  await keep(page, 'Hải Dương')
  await expect(progress(page)).toHaveJSProperty('max', packBytes(pack), PATIENCE)
  await expect.poll(() => progress(page).getAttribute('value').then(Number), PATIENCE).toBeGreaterThan(0)
  expect(Number(await progress(page).getAttribute('value'))).toBeLessThan(packBytes(pack))

  await page.getByRole('button', { name: 'Tạm dừng' }).click()
  await says(page, 'Đã tạm dừng tải')
  const since = server.mark()
  await page.reload()
  await says(page, 'Đã tạm dừng tải')
  await expect(offlineStatus(page)).toHaveText('Đã tạm dừng tải bài về máy')
  // Nothing is to happen: more than twice the time that a file takes.
  await page.waitForTimeout(1000)
  expect(askedShards(since())).toEqual([])
  const before = await keptShards(page)
  expect(before.length).toBeGreaterThan(0)

  liftDelay()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await says(page, `Ứng dụng và 125 bài (${formatSize(packBytes(pack))})`)
  expect(askedShards(since())).toEqual(hashesOf(pack).filter((hash) => !before.includes(hash)))
  expect(await keptShards(page)).toEqual(hashesOf(pack))
  expect(await soundBytes(page)).toBe(packBytes(pack))
  expect(new Set(askedShards(server.requests))).toEqual(new Set(hashesOf(pack)))

  // One of its files keeps it going until its reader has seen others come.
  const last = hashesOf(packOf(largeRelease, 'Chí Linh')).at(-1) ?? ''
  server.fault(new RegExp(last), faults.delay(6000))
  await keep(page, 'Chí Linh')
  await expect.poll(() => keptShards(page).then(({ length }) => length), PATIENCE).toBeGreaterThan(pack.shards.length)
  await page.getByRole('button', { name: 'Huỷ' }).click()
  await says(page, 'Ứng dụng và 125 bài')
  expect(await keptShards(page)).toEqual(hashesOf(pack))
  await expect(page.getByRole('button', { name: 'Lưu Chí Linh' })).toBeVisible()
})

test('of a locality that is kept, the whole list and every article are there offline, until it is let go of', async ({
  profile,
  server,
}) => {
  let page = await choosing(await profile.newPage())
  await keep(page, 'Hải Dương')
  await says(page, 'Ứng dụng và 125 bài')
  await profile.close()
  await server.stop()
  await profile.reopen()
  page = await profile.newPage()
  await withoutMotion(page)
  await page.goto('/?noi=hai-duong')
  await expect(count(page)).toHaveText('125 bài')
  for (const shown of [20, 40, 60, 80, 100, 120]) {
    await expect(articleLinks(page)).toHaveCount(shown)
    await page.getByRole('button', { name: /^Xem thêm/ }).click()
  }
  await expect(articleLinks(page)).toHaveCount(125)
  await expect(page.getByRole('alert')).toHaveCount(0)
  for (const position of [0, 61, 124]) {
    const wanted = await textOf(articleLinks(page).nth(position))
    await articleLinks(page).nth(position).click()
    await expect(title(page)).toHaveText(wanted)
    await page.goBack()
    await expect(articleLinks(page)).toHaveCount(125)
  }

  await page.goto('/ngoai-tuyen')
  await says(page, 'Ứng dụng và 125 bài')
  await letGoOf(page, 'Hải Dương')
  await says(page, 'Chưa có bài nào trên máy')
  expect(await keptShards(page)).toEqual([])
})

test('a download that is cut off says so, and goes on with the rest: by itself, when asked, and after the browser died', async ({
  profile,
  server,
  largeRelease,
}) => {
  const pack = packOf(largeRelease, 'Hà Tĩnh')
  let answered = 0
  // So many of its files come through, and no more.
  const isBeyond = (path: string) => SHARDS.test(path) && answered-- <= 0
  const liftDrops = server.fault(isBeyond, faults.drop)
  let page = await choosing(await profile.newPage())
  let kept: readonly string[] = []
  let since = server.mark()
  const comes = async (files: number, act: () => Promise<void>) => {
    answered = files
    await act()
    await expect.poll(() => keptShards(page).then(({ length }) => length), PATIENCE).toBeGreaterThan(kept.length)
  }
  /** What was here before is here still, and was not asked for again. */
  const isSpared = async () => {
    expect(await keptShards(page)).toEqual(expect.arrayContaining([...kept]))
    expect(askedShards(since()).filter((hash) => kept.includes(hash))).toEqual([])
    expect(await soundBytes(page)).toBeGreaterThan(0)
    kept = await keptShards(page)
    since = server.mark()
  }

  await comes(3, () => keep(page, 'Hà Tĩnh'))
  await says(page, 'Mất mạng giữa chừng')
  await isSpared()
  await profile.context.setOffline(true)
  liftDrops()
  server.fault(isBeyond, faults.hang)
  await comes(3, () => profile.context.setOffline(false))
  await server.stop()
  await says(page, 'Mất mạng giữa chừng')
  await expect(offlineStatus(page)).toHaveText('Chưa sẵn sàng đọc ngoại tuyến')
  await isSpared()
  await server.restart()
  await comes(3, () => page.getByRole('button', { name: 'Thử lại' }).click())
  await isSpared()
  await profile.kill()

  answered = Number.POSITIVE_INFINITY
  await profile.reopen()
  page = await profile.newPage()
  await page.goto('/')
  await expect(offlineStatus(page)).toHaveText('Sẵn sàng ngoại tuyến: 250 bài', PATIENCE)
  await isSpared()
  expect(kept).toEqual(hashesOf(pack))
})

test('a topic is kept, then everything, each article once; and all of it can be let go of', async ({
  profile,
  server,
  largeRelease,
}) => {
  const topic = packOf(largeRelease, 'Y tế – Dịch bệnh')
  const localities = ['Hải Dương', 'Hải Phòng', 'Hà Tĩnh', 'Đông Triều', 'Chí Linh'].map((name) => packOf(largeRelease, name))
  const wholeBytes = localities.reduce((sum, pack) => sum + packBytes(pack), 0)
  const page = await choosing(await profile.newPage())
  const since = server.mark()
  await keep(page, topic.name)
  await says(page, `Ứng dụng và 139 bài (${formatSize(packBytes(topic))})`)
  expect(askedShards(since())).toEqual(hashesOf(topic))
  expect(await soundBytes(page)).toBe(packBytes(topic))

  await expect(toldSize(page, 'Tất cả')).toHaveText(`750 bài, ${formatSize(wholeBytes)}`)
  await keep(page, 'Tất cả')
  await says(page, `Cả 750 bài (${formatSize(wholeBytes)})`)
  await expect(offlineStatus(page)).toHaveText('Sẵn sàng ngoại tuyến')
  expect(await keptShards(page)).toEqual(hashesOf(...localities))
  expect(await soundBytes(page)).toBe(wholeBytes)

  await letGoOf(page, topic.name)
  await says(page, 'Cả 750 bài')
  await letGoOf(page, 'Tất cả')
  await says(page, 'Chưa có bài nào trên máy')
  expect(await keptShards(page)).toEqual([])
})
