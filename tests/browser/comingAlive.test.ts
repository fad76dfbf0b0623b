import { comesAlive, expect, test } from './page.ts'

test('a filter that is used before the app is there waits for it, and is not lost', async ({ page }) => {
  await page.route('**/assets/main-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const option = page.getByRole('checkbox', { name: 'Hải Phòng' })
  await expect(option).toBeVisible()
  await expect(option).toBeDisabled()
  await option.check()
  await expect(page.getByRole('status')).toHaveText('2 bài')
  await expect(page).toHaveURL('/?noi=hai-phong')
})

test.describe('an app that cannot be loaded', () => {
  test.use({ allowedMessages: [/Failed to load resource|dynamically imported module/] })

  for (const part of ['main', 'browse']) {
    test(`leaves the text readable, takes away what would be dead, and says so: ${part}`, async ({ page }) => {
      await page.route(`**/assets/${part}-*.js`, (route) => route.abort())
      await page.goto('/')
      await expect(page.getByRole('alert')).toContainText('bài vẫn đọc được')
      await expect(page.getByRole('checkbox')).toHaveCount(0)
      await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025')
    })
  }
})

for (const [address, part] of [
  ['/', 'browse'],
  ['/?noi=hai-phong', 'browse'],
  ['/so-lieu', 'figures'],
] as const) {
  test(`${address} asks for its part while the app is on its way`, async ({ page }) => {
    const asked = page.waitForRequest(`**/assets/${part}-*.js`)
    await page.route('**/assets/main-*.js', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(address)
    await comesAlive(page)
  })
}

test('an article comes alive without the parts of other pages, and fetches the list when a reader is about to go there', async ({
  page,
}) => {
  await page.goto('/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025')
  await comesAlive(page)
  // Those of the page alone: the worker fetches them all, to keep them.
  const parts = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /(?:browse|figures)(?=-[\w-]+\.js$)/.exec(name) ?? []),
    )
  expect(await parts()).toEqual([])
  // The text above is still being laid out: the link may move away from under the pointer.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await page.getByRole('link', { name: 'Danh sách bài', exact: true }).hover()
    await expect.poll(parts, { timeout: 1000 }).toContain('browse')
  }).toPass({ timeout: 20_000 })
})

for (const [address, plain] of [
  ['/index.html', '/'],
  ['/so-lieu/', '/so-lieu'],
  ['/bai/hai-phong-24-chi-tieu-nam-2021.html', '/bai/hai-phong-24-chi-tieu-nam-2021'],
  ['/bai/hai-phong-24-chi-tieu-nam-2021/?x=1', '/bai/hai-phong-24-chi-tieu-nam-2021?x=1'],
] as const) {
  test(`${address} leads to ${plain}`, async ({ page }) => {
    await page.goto(address)
    await comesAlive(page)
    await expect(page).toHaveURL(plain)
  })
}

for (const address of [
  '/?fbclid=abc',
  '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025?utm_source=zalo#d9',
  '/?noi=chi-linh&fbclid=1',
]) {
  test(`${address} comes alive without a warning`, async ({ page }) => {
    await page.goto(address)
    await comesAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test.describe('a page that does not exist', () => {
  test.use({ allowedMessages: [/status of 404/] })

  test('has a title of its own', async ({ page }) => {
    await page.goto('/khong-co')
    await comesAlive(page)
    await expect(page).toHaveTitle('Không có trang này · Bến Đọc')
  })
})
