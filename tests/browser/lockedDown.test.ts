import type { Page } from '@playwright/test'
import { dialog, openParagraph, tool } from './articleTools.ts'
import { articles, comesAlive, expect, test } from './page.ts'

const routes = [
  '/',
  '/?noi=hai-phong&chu-de=y-te&tu=2021&den=2021&theo=ky&sap-xep=cu',
  '/?tu=khong-phai-ngay',
  ...articles.map(({ slug }) => `/bai/${slug}`),
  '/bai/hai-phong-24-chi-tieu-nam-2021#d7',
  '/so-lieu',
  '/thu-vien',
  '/them-bai',
  '/them-bai',
  '/gioi-thieu',
  '/ngoai-tuyen',
]

/** Opens everything that opens, and shuts it again where it would lie over the rest. */
async function openEveryPanel(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) if (await summary.isVisible()) await summary.click()
  const filters = page.getByRole('button', { name: /^Bộ lọc/ })
  if (await filters.isVisible()) {
    await filters.click()
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await page.keyboard.press('Escape')
  if (await tool(page, 'Nghe').isVisible()) await openEveryTool(page)
}

/** What can be done with an article, and with a paragraph of it. */
async function openEveryTool(page: Page): Promise<void> {
  for (const name of ['Chữ và nền', 'Trích dẫn và tải về']) {
    await tool(page, name).click()
    await expect(dialog(page, name)).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const paragraph = await openParagraph(page, 1)
  await paragraph.getByRole('button', { name: 'Tô màu vàng' }).click()
  await page.locator('#d1 mark.highlight').first().click()
  await dialog(page, 'Đoạn tô màu').getByRole('button', { name: 'Xóa', exact: true }).click()
  await tool(page, 'Nghe').click()
  const bar = page.getByRole('region', { name: 'Nghe bài' })
  await bar.getByRole('button', { name: /^Đóng/ }).click()
}

// What goes wrong meanwhile (a report of the policy, an error or warning on the console, a page that is not hydrated as it
// was rendered, a request to another site) fails the test: `page.ts` listens.
for (const width of [360, 1280]) {
  test(`at ${width} px no route and no panel asks for more than the policy allows, from the network and from the device`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 800 })
    for (const isFromDevice of [false, true]) {
      for (const route of routes) {
        await page.goto(route)
        await comesAlive(page)
        await openEveryPanel(page)
      }
      await expect(page.locator('.offline-status')).toHaveText('Sẵn sàng ngoại tuyến')
      if (isFromDevice) expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    }
  })
}

test.describe('what the policy refuses', () => {
  test.use({ allowedMessages: [/This document requires 'Trusted(?:HTML|ScriptURL)' assignment/] })

  test('is refused in fact: text never becomes a page, a script or a worker', async ({ page }) => {
    await page.goto('/')
    await comesAlive(page)
    const refused = await page.evaluate(() => {
      const attempt = (run: () => void): string => {
        try {
          run()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      return [
        attempt(() => {
          document.body.innerHTML = '<p>chữ lạ</p>'
        }),
        attempt(() => new DOMParser().parseFromString('<p>chữ lạ</p>', 'text/html')),
        attempt(() => new Worker('/sw.js')),
      ]
    })
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
  })
})
