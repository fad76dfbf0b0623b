import type { Page } from '@playwright/test'
import { faults } from '../../support/faults.ts'
import { SECOND_MARK } from '../../support/releases.ts'
import { comesAlive } from '../page.ts'
import { expect, test } from '../profile.ts'
import {
  isLoadedAnew,
  isMarked,
  looksForUpdate,
  mark,
  offlineStatus,
  opens,
  PATIENCE,
  returning,
  title,
  updateNotice,
} from './reader.ts'

test.describe.configure({ timeout: 60_000 })
test.use({ allowedMessages: [/status of 404|bad HTTP response code/] })

/** A part of the app that went with the version it was of: said in its place, with the way to the newer one; nothing else. */
async function isToldThatPartIsGone(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Giới thiệu' }).click()
  const card = page.getByRole('alert')
  await expect(card).toContainText('Phần này của ứng dụng chưa tải được.')
  await expect(updateNotice(page)).toContainText('Bến Đọc đã có bản mới; trang này còn là bản cũ')
  // Nothing is to happen: a second is ample time for what would.
  await page.waitForTimeout(1000)
  expect(await isMarked(page)).toBe(true)
  await card.getByRole('link', { name: 'Về danh sách bài' }).click()
  await expect(title(page)).toHaveText('Bài về các địa phương')
  await page.goBack()
  await expect(card).toBeVisible()
}

async function takesTheNewerVersion(page: Page): Promise<void> {
  await updateNotice(page).getByRole('button', { name: 'Tải lại trang này' }).click()
  await isLoadedAnew(page)
  await expect(title(page)).toHaveText('Giới thiệu')
  await expect(page.getByText(SECOND_MARK)).toBeVisible()
}

test('a page without a worker says which part went with the old version, and is never loaded anew by itself', async ({
  profile,
  server,
  secondRelease,
}) => {
  server.fault('/sw.js', faults.status(404))
  const page = await profile.newPage()
  await page.goto('/')
  await comesAlive(page)
  await expect(offlineStatus(page)).toHaveText('Chưa sẵn sàng đọc ngoại tuyến', PATIENCE)
  await mark(page)
  server.deploy(secondRelease)
  await isToldThatPartIsGone(page)
  await takesTheNewerVersion(page)
})

test('a tab left behind by an update in another says so, and is never loaded anew by itself', async ({
  profile,
  server,
  secondRelease,
}) => {
  // Else the browser's own cache would have the parts of the old version.
  server.changeHeaders({ 'Cache-Control': 'no-store' })
  const left = await returning(profile)
  await mark(left)
  const updating = await profile.newPage()
  await opens(updating, '/')
  await mark(updating)
  server.deploy(secondRelease)
  await looksForUpdate(updating)
  await updateNotice(updating).getByRole('button', { name: 'Cập nhật' }).click(PATIENCE)
  await isLoadedAnew(updating)
  await isToldThatPartIsGone(left)
  await takesTheNewerVersion(left)
})
