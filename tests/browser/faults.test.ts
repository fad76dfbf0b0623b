import { comesAlive, expect, test } from './page.ts'

test.describe('data that cannot be had', () => {
  test.use({ allowedMessages: [/Failed to load resource/] })

  for (const [fault, answer] of [
    ['no network', undefined],
    ['a missing file', { status: 404, body: '' }],
    ['a page in place of data', { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' }],
    ['half a file', { status: 200, contentType: 'application/json', body: '{"count": 7, "locality": [1, 2' }],
  ] as const) {
    test(`${fault} while filtering leaves the list readable, and can be tried again`, async ({ page }) => {
      await page.route('**/data/columns.json', (route) => (answer ? route.fulfill(answer) : route.abort()))
      await page.goto('/')
      await comesAlive(page)
      await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
      await expect(page.getByRole('alert')).toContainText('Chưa lọc được')
      await expect(page.getByRole('list', { name: 'Danh sách bài' }).getByRole('link')).toHaveCount(7)
      await page.unroute('**/data/columns.json')
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await expect(page.getByRole('status')).toHaveText('1 bài')
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

    test(`${fault} when opening an article is said, with a way on`, async ({ page }) => {
      await page.route('**/data/articles/chi-linh*', (route) => (answer ? route.fulfill(answer) : route.abort()))
      await page.goto('/')
      await comesAlive(page)
      await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
      if (fault === 'a missing file') {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
        await page.getByRole('link', { name: 'Về danh sách bài' }).click()
        await expect(page.getByRole('status')).toHaveText('7 bài')
        return
      }
      await expect(page.getByRole('alert')).toContainText('Chưa mở được trang này')
      await page.unroute('**/data/articles/chi-linh*')
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
    })
  }
})

test.describe('addresses that lead nowhere', () => {
  test.use({ allowedMessages: [/status of 404/] })

  for (const path of ['/bai/khong-co-bai-nay', '/khong-co', '/bai/%E0%A4%A']) {
    test(`${path} answers 404 with a page that shows the way on`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBeGreaterThanOrEqual(400)
      if (path.includes('%')) return
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này')
      await comesAlive(page)
      await page.getByRole('link', { name: 'Về danh sách bài' }).click()
      await expect(page.getByRole('status')).toHaveText('7 bài')
    })
  }

  test('a missing script or data file answers 404, never with a page', async ({ request }) => {
    for (const path of ['/assets/none.js', '/data/articles/none.json']) {
      const response = await request.get(path)
      expect(response.status()).toBe(404)
      expect(await response.text()).not.toContain('<html')
    }
  })
})
