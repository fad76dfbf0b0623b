import AxeBuilder from '@axe-core/playwright'
import { comesAlive, expect, test } from './page.ts'

const routes = [
  '/',
  '/?noi=chi-linh&tu=2016&den=2016&q=x',
  '/?q=ngân+sách',
  '/?q=%22ngân+sách',
  '/bai/hai-phong-24-chi-tieu-nam-2021',
  '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021#d7',
  '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025',
  '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025?q=nông+thôn',
  '/so-lieu',
  '/thu-vien',
  '/them-bai',
  '/them-bai',
  '/gioi-thieu',
  '/ngoai-tuyen',
  '/404.html',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on any route, ${colorScheme} at ${width} px`, async ({ browser, baseURL }) => {
      test.setTimeout(90_000)
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      for (const route of routes) {
        await page.goto(route)
        await comesAlive(page)
        if (route.includes('q=')) await expect(page.locator('mark, .empty').first()).toBeVisible()
        for (const panel of await page.locator('details').all())
          await panel.evaluate((element: HTMLDetailsElement) => (element.open = true))
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          route,
        ).toEqual([])
      }
      await context.close()
    })
  }
}

test('axe finds nothing in the open sheet of filters and the list of keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await comesAlive(page)
  await page.getByRole('button', { name: 'Bộ lọc' }).click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeHidden()
})

test('what leads on from an article is large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/bai/hai-phong-24-chi-tieu-nam-2021')
  await comesAlive(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.article-topics a, .contents a, .related a, .article-navigation a, .figure-table tbody tr')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => element.textContent),
  )
  expect(small).toEqual([])
})

test('controls are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/?noi=chi-linh')
  await comesAlive(page)
  await page.getByRole('button', { name: /^Bộ lọc/ }).click()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('label.choice, button:not(.bar), select, input[type=text], .site-pages a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }))
      .filter(({ height }) => height < 44),
  )
  expect(small).toEqual([])
})
