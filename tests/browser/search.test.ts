import type { Page } from '@playwright/test'
import { comesAlive, expect, test } from './page.ts'
import { traceTasks } from './tracedTasks.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong các bài' })
const list = (page: Page) => page.getByRole('list', { name: 'Danh sách bài' })
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^[\d.]+ bài$/ })

const asked = (page: Page): string[] => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

test('nothing of the search is fetched before it is used, and then only what it takes', async ({ page }) => {
  const paths = asked(page)
  await page.goto('/')
  await comesAlive(page)
  await page.waitForTimeout(500)
  expect(paths.filter((path) => /search/i.test(path))).toEqual([])
  await box(page).fill('nông thôn mới')
  await expect(list(page).locator('mark').first()).toHaveText('nông thôn mới')
  const ofSearch = paths.filter((path) => /search/i.test(path))
  expect(ofSearch.some((path) => /^\/assets\/searchWorker-/.test(path))).toBe(true)
  expect(ofSearch.length).toBeLessThan(20)
})

test('what is typed on the list is found as it is typed, with or without accents, and stands in the address', async ({
  page,
}) => {
  await page.goto('/')
  await comesAlive(page)
  await box(page).pressSequentially('vỉa h', { delay: 40 })
  await expect(list(page).locator('mark').first()).toHaveText('vỉa hè')
  await expect(count(page)).toHaveText('1 bài')
  await expect(page).toHaveURL(/\?q=v%E1%BB%89a(\+|%20)h$/)
  await box(page).fill('via he')
  await expect(page).toHaveURL(/q=via(\+|%20)he$/)
  await expect(list(page).locator('mark').first()).toHaveText('vỉa hè')
  await page.goBack()
  await expect(box(page)).toHaveValue('')
  await expect(count(page)).toHaveText('7 bài')
})

test('from any page a search leads to the list, a result to its paragraph, and there to the next match', async ({ page }) => {
  await page.goto('/gioi-thieu')
  await comesAlive(page)
  await box(page).fill('kieu mau')
  await box(page).press('Enter')
  // Until the answer is there, the list is the one of before.
  await expect(list(page).locator('mark').first()).toBeVisible()
  await list(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/bai\/[a-z0-9-]+\?q=kieu(\+|%20)mau#d\d+$/)
  const target = page.locator('.is-target')
  await expect(target.locator('mark').first()).toHaveText(/^kiểu mẫu$/i)
  await expect(target).toBeInViewport()
  const state = page.getByRole('status').filter({ hasText: 'trên' })
  await expect(state).toContainText(/Chỗ khớp \d+ trên \d+/)
  const before = await state.textContent()
  await page.getByRole('button', { name: 'Chỗ khớp sau' }).click()
  await expect(state).not.toHaveText(before ?? '')
  await expect(page.locator('mark[aria-current]')).toBeInViewport()
})

test('a search and filters narrow the list together, and each can be taken off', async ({ page }) => {
  await page.goto('/?q=n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi')
  await expect(count(page)).toHaveText('3 bài')
  await page.getByRole('checkbox', { name: 'Đông Triều' }).check()
  await expect(count(page)).toHaveText('1 bài')
  await expect(page).toHaveURL(/q=.*noi=dong-trieu|noi=dong-trieu.*q=/)
  await page.getByRole('button', { name: 'Bỏ lọc: Đông Triều' }).click()
  await expect(count(page)).toHaveText('3 bài')
})

test('a slip of the typist is forgiven, and said', async ({ page }) => {
  await page.goto('/?q=gi%E1%BA%A3i+ph%C3%B3gn+m%E1%BA%B7t+b%E1%BA%B1ng')
  await expect(page.locator('.search-notices')).toContainText('gần giống')
  await expect(list(page).locator('mark').first()).toHaveText(/giải phóng mặt bằng|GPMB/i)
})

test.describe('a search whose', () => {
  test.use({ allowedMessages: [/Failed to load resource|ERR_FAILED|worker/i] })

  for (const [fault, pattern] of [
    ['worker cannot be had', '**/assets/searchWorker-*.js'],
    ['index cannot be had', '**/data/search/**'],
  ] as const) {
    test(`${fault} says so, keeps the list, and can be tried again`, async ({ context, page }) => {
      await context.route(pattern, (route) => route.abort())
      await page.goto('/')
      await comesAlive(page)
      await box(page).fill('nông thôn')
      await expect(page.getByRole('alert')).toContainText('Chưa tìm được')
      await expect(list(page).getByRole('link')).toHaveCount(7)
      await context.unroute(pattern)
      await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
      await expect(list(page).locator('mark').first()).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }

  test('index is damaged on its way says so, and can be tried again', async ({ context, page }) => {
    await context.route('**/data/search/**', (route) => route.fulfill({ status: 200, body: '<!doctype html><title>x</title>' }))
    await page.goto('/?q=n%C3%B4ng+th%C3%B4n')
    await expect(page.getByRole('alert')).toContainText('Chưa tìm được')
    await context.unroute('**/data/search/**')
    await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
    await expect(list(page).locator('mark').first()).toBeVisible()
  })
})

test('letters typed one by one never hold the page for long, however much there is to find', async ({ browser, page }) => {
  await page.goto('/')
  await comesAlive(page)
  const tasks = await traceTasks(browser, page)
  await box(page).pressSequentially('ủy ban nhân dân thành phố', { delay: 60 })
  await expect(list(page).locator('mark').first()).toBeVisible()
  const times = await tasks()
  expect(times.length).toBeGreaterThan(25)
  // From 50 ms on, a task is called long.
  expect(Math.max(...times)).toBeLessThan(50)
})
