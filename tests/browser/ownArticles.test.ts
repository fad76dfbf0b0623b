import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { keepOwn, OWN_TITLE } from './ownArticle.ts'
import { comesAlive, expect, test } from './page.ts'

// An address of one is none that a host knows: it answers with the page of unknown addresses, and says so.
test.use({ allowedMessages: [/the server responded with a status of 404/] })

const list = (page: Page) => page.getByRole('list', { name: 'Danh sách bài' })
const count = (page: Page) => page.locator('.results-count')
const ownItem = (page: Page) => list(page).getByRole('article').filter({ hasText: OWN_TITLE })

test('what a reader brought in stands in the list, is filtered, counted, found and read', async ({ page }) => {
  await keepOwn(page)
  await page.goto('/')
  await expect(count(page)).toHaveText('8 bài')
  await expect(ownItem(page).getByText('của bạn')).toBeVisible()
  await expect(list(page).getByText('của bạn')).toHaveCount(1)
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(count(page)).toHaveText('2 bài')

  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Tìm trong các bài' }).fill('do ngang mo sang')
  await expect(ownItem(page).locator('mark').first()).toBeVisible()
  await expect(page.locator('.search-notices')).toHaveText('')
  await ownItem(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN_TITLE)
  await expect(page).toHaveURL(/\/bai\/cua-ban-cho-bai\?q=/)
  await expect(page.locator('.article-text mark').first()).toBeVisible()
  await expect(page.locator('.article-head')).toContainText('Bạn đưa bài này vào ngày 22/11/2026, từ tệp chợ bãi.html.')
})

test('its address opens it, and it can be kept, cited and taken along as what it is', async ({ page }) => {
  await keepOwn(page)
  await page.goto('/bai/cua-ban-cho-bai')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN_TITLE)
  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await expect(page.getByText('Đã giữ vào Thư viện.')).toBeVisible()
  await page.getByRole('button', { name: 'Trích dẫn và tải về' }).click()
  await expect(page.locator('.cite-preview')).toContainText(
    '“Chợ Bãi họp lại”, Cổng thông tin xã, tác giả Lê Thị Bưởi, đăng 2/11/2022, bản bạn đưa vào Bến Đọc. Lưu trên máy',
  )
  await expect(page.getByRole('button', { name: 'Sao chép liên kết' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.goto('/thu-vien')
  await expect(page.locator('.entry').getByText('của bạn')).toBeVisible()
})

test('taken away, it is in no list, what was kept in it stays, and it can be had back', async ({ page }) => {
  await keepOwn(page)
  await page.goto('/bai/cua-ban-cho-bai')
  await page.getByRole('button', { name: 'Lưu bài' }).click()
  await expect(page.getByText('Đã giữ vào Thư viện.')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ bài này khỏi máy' }).click()
  await expect(page.getByRole('heading', { name: 'Đã bỏ bài khỏi máy này' })).toBeFocused()
  await page.getByRole('button', { name: 'Đưa bài trở lại' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN_TITLE)
  await page.getByRole('button', { name: 'Bỏ bài này khỏi máy' }).click()
  await page.getByRole('link', { name: 'Mở Thư viện' }).click()
  await expect(page.locator('.entry')).toContainText(OWN_TITLE)
  await page.goto('/')
  await comesAlive(page)
  await expect(count(page)).toHaveText('7 bài')
})

test('an address of one that is not here says so', async ({ page }) => {
  await page.goto('/bai/cua-ban-khac')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài này không có trên máy này')
})

test('another tab shows the first one as soon as it is there', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/')
  await comesAlive(other)
  await expect(count(other)).toHaveText('7 bài')
  await keepOwn(page)
  await expect(count(other)).toHaveText('8 bài')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`has nothing that axe finds wrong, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await keepOwn(page)
    for (const address of ['/', '/bai/cua-ban-cho-bai', '/bai/cua-ban-khac']) {
      await page.goto(address)
      await expect(page.locator('.own-mark, .page-card').first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    }
  })
}

test('fits the narrowest screens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await keepOwn(page)
  for (const address of ['/', '/bai/cua-ban-cho-bai', '/bai/cua-ban-khac']) {
    await page.goto(address)
    await expect(page.locator('.own-mark, .page-card').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})
