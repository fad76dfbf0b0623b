import { articles, comesAlive, expect, test } from './page.ts'

const HAI_DUONG = '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021'

for (const { slug } of articles) {
  test(`${slug} comes alive without a warning`, async ({ page }) => {
    await page.goto(`/bai/${slug}`)
    await comesAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test('a link to a paragraph scrolls to it, marks it, and survives a reload', async ({ page }) => {
  await page.goto(`${HAI_DUONG}#d20`)
  const paragraph = page.locator('#d20')
  for (const time of ['first', 'after a reload']) {
    await comesAlive(page)
    await expect(paragraph, time).toBeInViewport()
    await expect(paragraph, time).toHaveClass(/is-target/)
    await page.reload()
  }
})

test('a row of the figure table leads to the sentence that states the figure', async ({ page }) => {
  await page.goto(HAI_DUONG)
  await comesAlive(page)
  const row = page.getByRole('row').filter({ hasText: 'gần 1.542 tỷ đồng' })
  await row.getByRole('link').click()
  const target = page.locator('.is-target')
  await expect(target).toBeInViewport()
  await expect(target.locator('data', { hasText: 'gần 1.542 tỷ đồng' })).toHaveAttribute('value', '1542')
})

test('previous and next follow the filter that the reader came from, also after a reload', async ({ page }) => {
  await page.goto('/?noi=hai-phong')
  await comesAlive(page)
  await page.getByRole('link', { name: 'Hải Phòng kiểm soát Covid-19 trên các ngả đường bộ' }).click()
  const navigation = page.getByRole('navigation', { name: 'Bài trước, bài sau' })
  await expect(navigation.getByRole('link', { name: /^Bài sau/ })).toContainText('Hải Phòng đặt 24 chỉ tiêu cho năm 2021')
  await expect(navigation.getByRole('link', { name: /^Bài trước/ })).toHaveCount(0)
  await page.reload()
  await comesAlive(page)
  await expect(navigation.getByRole('link', { name: /^Bài trước/ })).toHaveCount(0)
  await navigation.getByRole('link', { name: 'Danh sách bài' }).click()
  await expect(page).toHaveURL('/?noi=hai-phong')
})

test('goes back to the place in an article that the reader left', async ({ page }) => {
  await page.goto('/bai/hai-phong-24-chi-tieu-nam-2021')
  await comesAlive(page)
  await page.locator('#d40').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.getElementById('d40')?.scrollIntoView())
  await expect(page.locator('#d40')).toBeInViewport()
  // The browser notes where a page stands a moment after it came to rest there.
  await page.waitForTimeout(400)
  await page.getByRole('link', { name: 'Giới thiệu' }).evaluate((link: HTMLElement) => link.click())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giới thiệu')
  await page.goBack()
  await expect(page.locator('#d40')).toBeInViewport()
  await page.reload()
  await comesAlive(page)
  await expect(page.locator('#d40')).toBeInViewport()
})

test('the contents lead to their headings, which are named by their own words', async ({ page }) => {
  await page.goto(HAI_DUONG)
  await comesAlive(page)
  const contents = page.getByRole('navigation', { name: 'Mục lục' })
  await contents.getByRole('link', { name: 'Nguồn', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Nguồn', exact: true })).toBeInViewport()
  await contents.getByRole('link', { name: 'Hạn chế', exact: true }).click()
  const heading = page.getByRole('heading', { name: 'Hạn chế', exact: true })
  await expect(heading).toBeInViewport()
  await expect(heading).toHaveClass(/is-target/)
  await expect(page.locator('[aria-current]')).toHaveCount(0)
})

test('focus moves to the heading after a navigation, and the window is named after the page', async ({ page }) => {
  await page.goto('/')
  await comesAlive(page)
  await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Chí Linh sơ kết nửa nhiệm kỳ 2020–2025 · Bến Đọc')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/bai\/chi-linh-so-ket-nua-nhiem-ky-2020-2025$/)
})

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(HAI_DUONG)
  await comesAlive(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('nothing reaches beyond the edge of a narrow screen, nor of a doubled text size', async ({ page }) => {
  for (const [width, zoom] of [
    [320, 1],
    [360, 1],
    [720, 2],
  ] as const) {
    await page.setViewportSize({ width: width / zoom, height: 740 })
    for (const path of ['/', HAI_DUONG, '/bai/hai-phong-24-chi-tieu-nam-2021', '/so-lieu', '/gioi-thieu']) {
      await page.goto(path)
      await comesAlive(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
})

test('no row of the figure table lies over another, at any width', async ({ page }) => {
  for (const width of [360, 800, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025')
    await comesAlive(page)
    const overlaps = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('.figure-table tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.getBoundingClientRect()).filter(({ height }) => height > 0),
      )
      const bottoms = cells.map((row) => Math.max(...row.map(({ bottom }) => bottom)))
      const tops = cells.map((row) => Math.min(...row.map(({ top }) => top)))
      return tops.slice(1).filter((top, index) => top < (bottoms[index] ?? 0) - 1).length
    })
    expect(overlaps, `${width} px`).toBe(0)
  }
})

test('a link in the contents leads to its part of a long article, though nothing of it was looked at before', async ({
  page,
}) => {
  await page.goto('/bai/hai-phong-24-chi-tieu-nam-2021')
  await comesAlive(page)
  await page.locator('.contents a').last().click()
  const top = () => page.locator('#nguon').evaluate((part) => part.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(100)
  expect(await top()).toBeGreaterThanOrEqual(0)
})
