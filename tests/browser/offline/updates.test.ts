import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { faults } from '../../support/faults.ts'
import { SECOND_MARK } from '../../support/releases.ts'
import { expect, networkIsCut, offlineReady, test } from '../profile.ts'
import {
  count,
  isLoadedAnew,
  isMarked,
  looksForUpdate,
  mark,
  offlineStatus,
  opens,
  PATIENCE,
  releaseOf,
  returning,
  title,
  updateNotice,
} from './reader.ts'

const HAI_DUONG = '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021'
const OFFERED = 'Có bản mới của Bến Đọc.'
const STALE = 'Bến Đọc đã có bản mới; trang này còn là bản cũ'

test.describe.configure({ timeout: 90_000 })

const from = (page: Page) => page.getByRole('textbox', { name: 'Từ', exact: true })

/** Leaves the list as a reader does who is called away: something half typed, and scrolled down a bit. */
async function leaveHalfDone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 500 })
  await from(page).fill('tháng 6/2')
  await page.evaluate(() => scrollTo(0, 300))
  await mark(page)
}

async function isAsItWasLeft(page: Page): Promise<void> {
  await expect(from(page)).toHaveValue('tháng 6/2')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
}

/** The part of the page by which a reader knows the place. */
const topOf = (page: Page, block: string) =>
  page.locator(block).evaluate((element) => Math.round(element.getBoundingClientRect().top))

async function runsSecond(page: Page): Promise<void> {
  await expect(page.getByText(SECOND_MARK)).toBeVisible(PATIENCE)
  await expect(page.locator('#phien-ban')).toContainText(`Bản đang chạy: ${await releaseOf(page)}.`)
}

test('a newer version is offered in every tab; asking for it loads that tab anew, and no other', async ({
  profile,
  server,
  secondRelease,
}) => {
  const asking = await returning(profile)
  const old = await releaseOf(asking)
  const other = await profile.newPage()
  await opens(other, '/')
  for (const page of [asking, other]) await leaveHalfDone(page)

  server.deploy(secondRelease)
  await looksForUpdate(asking)
  for (const page of [asking, other]) {
    await expect(updateNotice(page)).toContainText(OFFERED, PATIENCE)
    expect(await isMarked(page)).toBe(true)
    await isAsItWasLeft(page)
  }

  await updateNotice(asking).getByRole('button', { name: 'Cập nhật' }).click()
  await isLoadedAnew(asking)
  await isAsItWasLeft(asking)
  await expect(count(asking)).toHaveText('8 bài')
  await expect(updateNotice(asking)).toBeHidden()

  await expect(updateNotice(other)).toContainText(STALE)
  // Nothing is to happen: a second is ample time for what would.
  await other.waitForTimeout(1000)
  expect(await isMarked(other)).toBe(true)
  expect(await releaseOf(other)).toBe(old)
  await isAsItWasLeft(other)
  await updateNotice(other).getByRole('button', { name: 'Tải lại trang này' }).click()
  await isLoadedAnew(other)
  await isAsItWasLeft(other)
  await expect(count(other)).toHaveText('8 bài')
  expect(await releaseOf(other)).not.toBe(old)
  for (const page of [asking, other]) await offlineReady(page)
})

test('a page that stays open hears of a newer version, which waits until it is asked for', async ({
  profile,
  server,
  secondRelease,
}) => {
  const page = await returning(profile)
  await page.clock.install()
  const since = server.mark()
  await opens(page, HAI_DUONG)
  await offlineReady(page)
  const old = await releaseOf(page)
  // As a page is opened, the browser looks by itself: that one is to be over.
  await expect.poll(() => since().map(({ path }) => path), PATIENCE).toContain('/sw.js')
  server.deploy(secondRelease)
  await page.clock.fastForward('01:00:01')
  await expect(updateNotice(page)).toContainText(OFFERED, PATIENCE)
  await updateNotice(page).getByRole('button', { name: 'Để sau' }).click()
  await expect(updateNotice(page)).toBeHidden()

  // Still the old version: in the same page, when it is loaded anew, and in another tab.
  await page.getByRole('link', { name: 'Giới thiệu' }).click()
  await expect(title(page)).toHaveText('Giới thiệu')
  await expect(updateNotice(page)).toBeHidden()
  await expect(page.locator('#phien-ban')).toContainText(`Bản đang chạy: ${old}.${OFFERED}`)
  await page.reload()
  await expect(updateNotice(page)).toContainText(OFFERED, PATIENCE)
  const another = await profile.newPage()
  await opens(another, '/gioi-thieu')
  await expect(updateNotice(another)).toContainText(OFFERED, PATIENCE)
  for (const each of [page, another]) {
    expect(await releaseOf(each)).toBe(old)
    await expect(each.getByText(SECOND_MARK)).toHaveCount(0)
  }
  await another.close()

  await opens(page, HAI_DUONG)
  await page.locator('#d20').evaluate((block) => block.scrollIntoView())
  const top = await topOf(page, '#d20')
  await mark(page)
  await updateNotice(page).getByRole('button', { name: 'Cập nhật' }).click()
  await isLoadedAnew(page)
  await expect.poll(() => topOf(page, '#d20')).toBe(top)
  await page.getByRole('link', { name: 'Giới thiệu' }).click()
  await runsSecond(page)
})

test.describe('without a network', () => {
  test.use({ allowedMessages: networkIsCut })

  test('a version that is there already can still be taken, and what was kept of the one before is read on', async ({
    profile,
    server,
    firstRelease,
    secondRelease,
  }) => {
    const page = await returning(profile)
    server.deploy(secondRelease)
    await looksForUpdate(page)
    await expect(updateNotice(page)).toContainText(OFFERED, PATIENCE)
    await server.stop()
    await mark(page)
    await updateNotice(page).getByRole('button', { name: 'Cập nhật' }).click()
    await isLoadedAnew(page)
    await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
    await expect(title(page)).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
    await expect(offlineStatus(page)).toHaveText('Chưa sẵn sàng đọc ngoại tuyến', PATIENCE)

    await server.restart()
    const since = server.mark()
    await page.reload()
    await offlineReady(page)
    const fetched = since().filter(({ path }) => path.startsWith('/data/shards/'))
    expect(fetched.length).toBeGreaterThan(0)
    // What stayed the same is kept already.
    for (const { path } of fetched) expect(existsSync(join(firstRelease, path)), path).toBe(false)
  })

  test('killed half way through an update, the browser still has the old version whole, and fetches only the rest of the new one', async ({
    profile,
    server,
    secondRelease,
  }) => {
    const page = await returning(profile)
    const old = await releaseOf(page)
    server.deploy(secondRelease)
    // The data are the last that a worker fetches.
    const whole = server.fault('/data/overview.json', faults.hang)
    void looksForUpdate(page).catch(() => undefined)
    await expect
      .poll(() => server.requests.some(({ path, faults }) => path === '/data/overview.json' && faults.length > 0), PATIENCE)
      .toBe(true)
    const half = server.requests.filter(({ path, destination }) => path.startsWith('/assets/') && destination === 'empty')
    await profile.kill()

    await server.stop()
    await profile.reopen()
    const offline = await profile.newPage()
    await opens(offline, HAI_DUONG)
    await offlineReady(offline)
    expect(await releaseOf(offline)).toBe(old)

    whole()
    await server.restart()
    const since = server.mark()
    await looksForUpdate(offline)
    await expect(updateNotice(offline)).toContainText(OFFERED, PATIENCE)
    expect(half.length).toBeGreaterThan(0)
    const fetched = since().filter(({ destination }) => destination === 'empty')
    for (const { path } of half) expect(fetched).not.toContainEqual(expect.objectContaining({ path }))
    await mark(offline)
    await updateNotice(offline).getByRole('button', { name: 'Cập nhật' }).click()
    await isLoadedAnew(offline)
    await offline.getByRole('link', { name: 'Giới thiệu' }).click()
    await runsSecond(offline)
  })
})
