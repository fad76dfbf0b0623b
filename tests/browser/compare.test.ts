import AxeBuilder from '@axe-core/playwright'
import { comesAlive, expect, test } from './page.ts'

const BUDGET = '/so-lieu/thu-ngan-sach'
const GROWTH = '/so-lieu/tang-truong-grdp'
const WATER = '/so-lieu/ho-dung-nuoc-sach'
const PAGES = [BUDGET, GROWTH, WATER, '/so-lieu/gia-tri-san-xuat', '/so-lieu/ddci']

for (const path of PAGES) {
  test(`${path} comes alive without a warning, and holds no style of its own`, async ({ page, request }) => {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/<[^>]+\sstyle=/)
    await page.goto(path)
    await comesAlive(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  })
}

test('what is unlike is said before the figures, which stand apart by kind', async ({ page }) => {
  await page.goto(BUDGET)
  await comesAlive(page)
  const before = page.getByRole('region', { name: 'Trước khi so sánh' })
  await expect(before).toContainText('Mục tiêu: Hải Phòng')
  await expect(before).toContainText('9 tháng đầu năm 2022: Đông Triều')
  await expect(before).toContainText('Thành phố trực thuộc trung ương (cấp tỉnh): Hải Phòng')
  await expect(page.getByRole('region', { name: 'Kết quả' })).not.toContainText('Hải Phòng')
  await expect(page.getByRole('region', { name: 'Mục tiêu' })).toContainText('89.490,478 tỷ đồng')
})

test('places are chosen in the address, which a reload keeps', async ({ page }) => {
  await page.goto(BUDGET)
  await comesAlive(page)
  await page.getByRole('checkbox', { name: 'Thành phố Hải Phòng' }).uncheck()
  await expect(page).toHaveURL(/\?noi=dong-trieu,chi-linh$/)
  await page.reload()
  await comesAlive(page)
  await expect(page.getByText('Đang đặt 2 nơi cạnh nhau')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mục tiêu' })).toHaveCount(0)
})

test('a statement leads to its sentence', async ({ page }) => {
  await page.goto(BUDGET)
  await comesAlive(page)
  await page.getByRole('article').filter({ hasText: '1.584' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/bai\/dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv#d\d+$/)
  await expect(page.locator('.is-target')).toContainText('gần 1.584')
})

test('an indicator that nobody states has no page', async ({ request }) => {
  expect((await request.get('/so-lieu/khong-co')).status()).toBe(404)
})

test.describe('bars', () => {
  test('are as long as their figures, from one zero on', async ({ page }) => {
    await page.goto(GROWTH)
    const bars = await page.locator('.bar-sure').evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect()))
    const values = await page.locator('.chart-value').allTextContents()
    const numbers = values.map((text) => Number(text.replace('%', '').replace(',', '.')))
    expect(numbers.length).toBeGreaterThanOrEqual(4)
    const [first] = bars
    for (const [index, { left, width }] of bars.entries()) {
      expect(left).toBeCloseTo(first?.left ?? 0, 0)
      expect(width / (first?.width ?? 1)).toBeCloseTo((numbers[index] ?? 0) / (numbers[0] ?? 1), 1)
    }
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('are there, and so is their table', async ({ page }) => {
      await page.goto(GROWTH)
      await expect(page.getByRole('img', { name: /^Biểu đồ thanh\./ })).toBeVisible()
      await page.getByText('Xem dạng bảng, tới từng câu').click()
      await expect(page.getByRole('row').filter({ hasText: '19,2%' }).getByRole('link')).toHaveAttribute('href', /#d\d+$/)
    })
  })

  test('are asked for by no page that draws none', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/so-lieu/ddci', { waitUntil: 'networkidle' })
    const reading = asked.filter((path) => path.includes('IndicatorView')).length
    expect(reading).toBeGreaterThan(0)
    expect(asked.filter((path) => path.includes('FigureChart'))).toEqual([])
  })

  test('stay readable on paper: black on white, whatever the theme', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(GROWTH)
    const bar = page.locator('.bar-sure').first()
    await expect(bar).toHaveCSS('fill', 'rgb(68, 68, 68)')
    await expect(page.locator('.chart-value').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expect(page.locator('.chart-table').first()).toBeHidden()
  })
})

for (const width of [320, 768, 1440]) {
  test(`nothing is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of PAGES) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      const outside = await page
        .locator('.chart-row :is(span, svg)')
        .evaluateAll(
          (parts, right) => parts.filter((part) => part.getBoundingClientRect().right > right).map((part) => part.outerHTML),
          width,
        )
      expect(outside, path).toEqual([])
    }
  })
}

test('what leads on is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(BUDGET)
  await comesAlive(page)
  const small = await page
    .locator('main :is(a, summary, label)')
    .evaluateAll((parts) =>
      parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44).map((part) => part.textContent),
    )
  expect(small).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const path of PAGES) {
      await page.goto(path)
      await comesAlive(page)
      for (const panel of await page.locator('details').all())
        await panel.evaluate((element: HTMLDetailsElement) => (element.open = true))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([])
    }
  })
}
