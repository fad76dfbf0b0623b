import AxeBuilder from '@axe-core/playwright'
import { dialog, openArticle, openParagraph, painted, selectByMouse, tool } from './articleTools.ts'
import { comesAlive, expect, test } from './page.ts'

test('words that are coloured stay coloured, in this visit and the next, and are found again in the library', async ({
  page,
}) => {
  await openArticle(page)
  await selectByMouse(page, '#d13', 'ngân sách địa phương')
  await page.getByRole('toolbar', { name: 'Đoạn đang chọn' }).getByRole('button', { name: 'Tô màu xanh' }).click()
  await expect.poll(() => painted(page)).toEqual(['ngân sách địa phương'])
  await page.reload()
  await comesAlive(page)
  await expect.poll(() => painted(page)).toEqual(['ngân sách địa phương'])
  await page.goto('/thu-vien')
  await comesAlive(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('ngân sách địa phương')
  await expect(main).toContainText('Xanh')
  await main
    .getByRole('link', { name: /Đoạn 13|đoạn 13|Hải Dương/ })
    .first()
    .click()
  await expect(page.locator('#d13')).toBeInViewport()
})

test('a note is written, changed and taken away, and the taking away is taken back', async ({ page }) => {
  await openArticle(page)
  const paragraph = await openParagraph(page, 2)
  await paragraph.getByRole('button', { name: 'Tô màu vàng' }).click()
  await page.locator('#d2 mark.highlight').first().click()
  const item = dialog(page, 'Đoạn tô màu')
  await item.getByRole('textbox', { name: 'Ghi chú của bạn' }).fill('Đối chiếu với báo cáo năm 2021')
  await item.getByRole('button', { name: 'Lưu ghi chú' }).click()
  await expect(item).toBeHidden()
  const here = page.getByRole('region', { name: 'Bạn đã giữ trong bài này' })
  await expect(here).toContainText('Đối chiếu với báo cáo năm 2021')
  await here.getByRole('button', { name: /^Sửa:/ }).click()
  await item.getByRole('button', { name: 'Xóa', exact: true }).click()
  await expect(here).toBeHidden()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(here).toContainText('Đối chiếu với báo cáo năm 2021')
})

test('what is half written survives a page that is loaded anew', async ({ page }) => {
  await openArticle(page)
  await (await openParagraph(page, 2)).getByRole('button', { name: 'Tô màu vàng' }).click()
  const mark = page.locator('#d2 mark.highlight').first()
  await mark.click()
  await page.getByRole('textbox', { name: 'Ghi chú của bạn' }).fill('Chưa viết xong')
  await page.reload()
  await comesAlive(page)
  await mark.click()
  await expect(page.getByRole('textbox', { name: 'Ghi chú của bạn' })).toHaveValue('Chưa viết xong')
})

test('two tabs agree on what is kept, as it is kept', async ({ page, context }) => {
  await openArticle(page)
  const other = await context.newPage()
  await openArticle(other)
  await (await openParagraph(page, 3)).getByRole('button', { name: 'Tô màu hồng' }).click()
  await expect(other.locator('#d3 mark.highlight.pink').first()).toBeVisible()
  await other.bringToFront()
  await other.locator('#d3 mark.highlight').first().click()
  await dialog(other, 'Đoạn tô màu').getByRole('button', { name: 'Xóa', exact: true }).click()
  await expect(page.locator('mark.highlight')).toHaveCount(0)
})

test('two tabs that write one note lose neither text', async ({ page, context }) => {
  await openArticle(page)
  await (await openParagraph(page, 3)).getByRole('button', { name: 'Tô màu hồng' }).click()
  const other = await context.newPage()
  await openArticle(other)
  const note = (tab: typeof page) => tab.getByRole('textbox', { name: 'Ghi chú của bạn' })
  for (const [tab, text] of [
    [page, 'viết ở thẻ thứ nhất'],
    [other, 'viết ở thẻ thứ hai'],
  ] as const) {
    await tab.bringToFront()
    await tab.locator('#d3 mark.highlight').first().click()
    await note(tab).fill(text)
  }
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await tab.getByRole('button', { name: 'Lưu ghi chú' }).click()
    await expect(note(tab)).toBeHidden()
  }
  await expect(other.getByText(/vừa được sửa ở một thẻ khác/)).toBeVisible()
  for (const tab of [page, other]) {
    const here = tab.getByRole('region', { name: 'Bạn đã giữ trong bài này' })
    await expect(here).toContainText('viết ở thẻ thứ nhất')
    await expect(here).toContainText('viết ở thẻ thứ hai')
  }
})

test('who comes back goes on where they were: from the list, and in the article', async ({ page }) => {
  await openArticle(page)
  await page.locator('#d20').evaluate((block) => block.scrollIntoView({ block: 'start' }))
  // Who rests is where they are; who scrolls on is not.
  await page.waitForTimeout(2500)
  await page.goto('/')
  await comesAlive(page)
  await expect(page.locator('.continue-reading')).toContainText(/đoạn 2\d, đã đọc \d+%/)
  await expect(page.getByRole('list', { name: 'Danh sách bài' })).toContainText(/Đã đọc \d+%/)
  await openArticle(page)
  const offer = page.getByText(/^Lần trước bạn đọc tới đoạn 2\d trên/)
  const n = /đoạn (\d+)/.exec((await offer.textContent()) ?? '')?.[1]
  await page.getByRole('button', { name: 'Đọc tiếp từ đó' }).click()
  await expect(page.locator(`#d${n}`)).toBeInViewport()
  await expect(page.locator(`#d${n}`)).toBeFocused()
  await page.goto('/')
  await comesAlive(page)
  await page.locator('.continue-reading').getByRole('link').click()
  await expect(page).toHaveURL(/#d2\d$/)
})

test('an article is read by one key, from screen to screen and on to the next', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  await openArticle(page, '/bai/hai-phong-chot-kiem-soat-covid-19')
  const before = page.url()
  await page.keyboard.press('Space')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200)
  await expect(async () => {
    await page.keyboard.press('Space')
    expect(page.url()).not.toBe(before)
  }).toPass({ intervals: [300], timeout: 15_000 })
})

test('axe finds nothing in any panel of an article, in any theme', async ({ page }) => {
  test.setTimeout(120_000)
  await openArticle(page)
  await (await openParagraph(page, 2)).getByRole('button', { name: 'Tô màu vàng' }).click()
  const check = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      what,
    ).toEqual([])
  }
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1280],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    for (const name of ['Chữ và nền', 'Trích dẫn và tải về']) {
      await tool(page, name).click()
      await expect(dialog(page, name)).toBeVisible()
      await check(`${name} ${colorScheme}`)
      await page.keyboard.press('Escape')
    }
    await openParagraph(page, 2)
    await check(`paragraph ${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.locator('#d2 mark.highlight').first().click()
    await check(`item ${colorScheme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await selectByMouse(page, '#d3', 'Covid-19').catch(() => undefined)
    await check(`text ${colorScheme}`)
  }
})

test('nothing of a panel reaches beyond the edge of a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openArticle(page)
  const fits = async (what: string) => {
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('dialog[open] *, .article-dock *')].some(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      ),
    )
    expect(beyond, what).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(320)
  }
  for (const name of ['Chữ và nền', 'Trích dẫn và tải về']) {
    await tool(page, name).click()
    await expect(dialog(page, name)).toBeVisible()
    await fits(name)
    await page.keyboard.press('Escape')
  }
  await openParagraph(page, 5)
  await fits('paragraph')
  await page.getByRole('button', { name: 'Tô màu hồng' }).click()
  await fits('notice')
})

test('every button of the reading tools is large enough for a thumb, at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openArticle(page)
  await openParagraph(page, 5)
  const small = await page.locator('.article-tools button, dialog[open] button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect()
      return width < 43.5 || height < 43.5 ? [`${button.textContent} ${width}×${height}`] : []
    }),
  )
  expect(small).toEqual([])
})

test('the link of a passage leads to it, marked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page)
  await selectByMouse(page, '#d13', 'ngân sách địa phương')
  await page.getByRole('toolbar', { name: 'Đoạn đang chọn' }).getByRole('button', { name: 'Trích dẫn' }).click()
  await dialog(page, 'Trích dẫn').getByRole('button', { name: 'Sao chép liên kết' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/#d13$/)
  const other = await context.newPage()
  await other.goto(link)
  await comesAlive(other)
  await expect(other.locator('#d13 mark.passage')).toHaveText('ngân sách địa phương')
  await expect(other.locator('#d13')).toBeInViewport()
})

test('an article without the store is read as ever, and what cannot be kept is said', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await openArticle(page)
  await tool(page, 'Lưu bài').click()
  await expect(page.getByRole('alert')).toContainText('Chưa giữ được')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.close()
})
