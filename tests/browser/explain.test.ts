import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openArticle, openParagraph } from './articleTools.ts'
import { expect, test } from './page.ts'

const HAI_PHONG = '/bai/hai-phong-24-chi-tieu-nam-2021'
const REVENUE = '89.490,478 tỷ đồng'

const figure = (page: Page, text = REVENUE) => page.locator('.article-section .figure', { hasText: text }).first()
const sheet = (page: Page) => page.getByRole('dialog')

test('a figure says what it is, leads to its table, and gives the keyboard back', async ({ page }) => {
  await openArticle(page, HAI_PHONG)
  await figure(page).focus()
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Space')
  await expect(sheet(page)).toContainText('Mục tiêu năm 2021.')
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeHidden()
  await expect(figure(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await sheet(page).getByRole('link', { name: 'Tới bảng số liệu của bài' }).click()
  await expect(sheet(page)).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Số liệu trong bài' })).toBeInViewport()
  await expect(page).toHaveURL(/#so-lieu$/)
})

test('what other places say leads to their sentences', async ({ page }) => {
  await openArticle(page, HAI_PHONG)
  await figure(page).click()
  await sheet(page).getByRole('listitem').filter({ hasText: 'Thành phố Chí Linh' }).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/bai\/chi-linh-.*#d\d+$/)
  await expect(page.locator('.is-target')).toContainText('3.200')
  await expect(page.locator('.is-target')).toBeInViewport()
  await expect(sheet(page)).toBeHidden()
})

test.describe('without the network', () => {
  test.use({ allowedMessages: [/Failed to load resource/] })

  test('a figure is explained all the same, and other places can be asked for again', async ({ page }) => {
    await page.route('**/data/indicators/**', (route) => route.abort())
    await openArticle(page, HAI_PHONG)
    await figure(page).click()
    await expect(sheet(page).getByRole('alert')).toContainText('có lẽ do mất mạng')
    await expect(sheet(page)).toContainText('Mục tiêu năm 2021.')
    await page.unroute('**/data/indicators/**')
    await sheet(page).getByRole('button', { name: 'Thử lại' }).click()
    await expect(sheet(page).getByRole('listitem').first()).toBeVisible()
    await expect(sheet(page).getByRole('alert')).toBeHidden()
  })
})

test('a figure is selected and copied as text, by a drag that begins and ends in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, HAI_PHONG)
  await expect(async () => {
    await figure(page).scrollIntoViewIfNeeded()
    const box = await figure(page).boundingBox()
    if (!box) throw new Error('no figure')
    await page.mouse.move(box.x + 1, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => document.getSelection()?.toString().replaceAll('\u00a0', ' '))).toBe(REVENUE)
  }).toPass({ timeout: 10_000 })
  await expect(sheet(page)).toBeHidden()
  await page.keyboard.press('Control+c')
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ')).toBe(REVENUE)
})

test('a finger that taps a figure or a term opens it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await openArticle(page, HAI_PHONG)
  await figure(page).tap()
  await expect(sheet(page)).toContainText('Thu ngân sách nhà nước')
  await sheet(page).getByRole('button', { name: 'Đóng' }).tap()
  const term = page.locator('.term').first()
  await term.tap()
  await expect(sheet(page)).toContainText('Theo:')
  await context.close()
})

test('a term is marked once, at its first use, and is listed at the end', async ({ page }) => {
  await openArticle(page, HAI_PHONG)
  const ids = await page.locator('.term').evaluateAll((terms) => terms.map((term) => (term as HTMLElement).dataset.term))
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
  await expect(page.locator('#thuat-ngu dt')).toHaveCount(ids.length)
})

test('each role of a section is named in the contents, and none of it is part of what is copied', async ({ page }) => {
  await openArticle(page, '/bai/chi-linh-so-ket-nua-nhiem-ky-2020-2025')
  const link = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: /^Nhiệm vụ: Yêu cầu/ })
  await link.click()
  const target = page.locator('.is-target')
  await expect(target).toHaveText(/^Yêu cầu/)
  await expect(page.locator('.section-role', { hasText: 'Nhiệm vụ' })).toBeInViewport()
  await page.keyboard.press('Control+a')
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(selected).not.toMatch(/Nhiệm vụ\s+Yêu cầu của Phó/)
})

test('axe finds nothing in the sheets of figures and terms, and nothing of them is too small or too wide', async ({ page }) => {
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 740 })
    await openArticle(page, HAI_PHONG)
    for (const open of [
      () => figure(page).click(),
      () => page.locator('.term').first().click(),
      () => openParagraph(page, 9).then(() => undefined),
    ]) {
      await open()
      await expect(sheet(page)).toBeVisible()
      await expect(sheet(page).getByText('Đang tải…')).toBeHidden()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const [small, wide] = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('dialog[open] :is(a, button)')].map((control) => ({
          name: control.textContent,
          box: control.getBoundingClientRect(),
        }))
        const named = (list: typeof boxes) => list.map(({ name, box }) => `${name} ${box.width}×${box.height}`)
        return [
          named(boxes.filter(({ box }) => box.width < 43.5 || box.height < 43.5)),
          named(boxes.filter(({ box }) => box.right > window.innerWidth + 1)),
        ]
      })
      expect(small).toEqual([])
      expect(wide).toEqual([])
      await page.keyboard.press('Escape')
    }
  }
})
