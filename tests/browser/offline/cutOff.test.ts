import type { Page } from '@playwright/test'
import { faults } from '../../support/faults.ts'
import { comesAlive } from '../page.ts'
import { expect, offlineReady, test } from '../profile.ts'
import { count, isMarked, mark, offlineStatus, PATIENCE, title } from './reader.ts'

test.describe.configure({ timeout: 60_000 })
test.use({ allowedMessages: [/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|error occurred when fetching the script/] })

const links = {
  article: (page: Page) => page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }),
  about: (page: Page) => page.getByRole('link', { name: 'Giới thiệu', exact: true }),
  offline: (page: Page) => offlineStatus(page).getByRole('link'),
}

test('a first visit that loses the network before anything is kept says so in its own words, and offers a way on', async ({
  profile,
  server,
}) => {
  server.fault(/^\/(sw\.js|assets\/(engine|offline)-.*)$/, faults.drop)
  const page = await profile.newPage()
  await page.goto('/?noi=chi-linh')
  await comesAlive(page)
  await expect(count(page)).toHaveText('1 bài')
  await expect(offlineStatus(page)).toHaveText('Chưa sẵn sàng đọc ngoại tuyến', PATIENCE)
  await page.getByRole('textbox', { name: 'Từ', exact: true }).fill('6/2020')
  await expect(page).toHaveURL('/?noi=chi-linh&tu=2020-06')
  await mark(page)
  await server.stop()

  for (const [link, words] of [
    [links.article, 'Không tải được dữ liệu.'],
    [links.about, 'Phần này của ứng dụng chưa tải được.'],
    [links.offline, 'Phần này của ứng dụng chưa tải được.'],
  ] as const) {
    await link(page).click()
    const card = page.getByRole('alert')
    await expect(title(page)).toHaveText('Chưa mở được trang này')
    await expect(card).toContainText(words)
    await card.getByRole('button', { name: 'Thử lại' }).click()
    await expect(card).toContainText(words)
    await page.goBack()
    // What was asked for stands as it stood.
    await expect(page.getByRole('textbox', { name: 'Từ', exact: true })).toHaveValue('6/2020')
    await expect(count(page)).toHaveText('1 bài')
  }

  await links.about(page).click()
  // The failure first: a server that is back too soon answers what was asked for while it was away.
  await expect(title(page)).toHaveText('Chưa mở được trang này')
  await server.restart()
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
  await expect(title(page)).toHaveText('Giới thiệu')
  expect(await isMarked(page)).toBe(true)
})

test('a first visit that loses the network once all is kept reads on where it is', async ({ profile, server }) => {
  const page = await profile.newPage()
  await page.goto('/')
  await comesAlive(page)
  await offlineReady(page)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await mark(page)
  await server.stop()
  await links.article(page).click()
  await expect(title(page)).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
  await links.offline(page).click()
  await expect(title(page)).toHaveText('Đọc ngoại tuyến')
  await expect(page.locator('.status-card')).toContainText('Sẵn sàng ngoại tuyến')
  expect(await isMarked(page)).toBe(true)
})
