import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { comesAlive, expect, test } from './page.ts'

const rows = (page: Page) => page.locator('tr.figure-row')

/** Waits until the table is that of the address, and gives the number of figures that it is said to have. */
async function countOf(page: Page): Promise<number> {
  const isFiltered = /[?&](?:noi|loai|nhom|chi-so|tu|den)=/.test(page.url())
  await expect(page.locator('.figure-index caption')).toHaveText(isFiltered ? /Lọc theo/ : /^Số liệu trong các bài$/)
  if (page.url().includes('gom=')) await expect(page.locator('.figure-group').first()).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(/^\d+ số liệu$/)
  return Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10)
}

test('narrows by place, kind and time, in an address that opens the same table elsewhere', async ({ page, context }) => {
  await page.goto('/so-lieu')
  await comesAlive(page)
  await page.getByRole('group', { name: 'Địa phương' }).getByRole('checkbox', { name: 'Đông Triều' }).check()
  await page.getByRole('group', { name: 'Loại số liệu' }).getByRole('checkbox', { name: 'xếp hạng' }).check()
  await page.getByRole('textbox', { name: 'Từ', exact: true }).fill('2021')
  await page.getByRole('textbox', { name: 'Từ', exact: true }).press('Enter')
  await expect(page).toHaveURL('/so-lieu?noi=dong-trieu&loai=xep-hang&tu=2021')
  const shown = await countOf(page)
  await expect(rows(page)).toHaveCount(shown)
  await expect(rows(page).first()).toContainText('xếp hạng')

  const other = await context.newPage()
  await other.goto(page.url())
  expect(await countOf(other)).toBe(shown)
  expect(await rows(other).locator('.figure-value').allTextContents()).toEqual(
    await rows(page).locator('.figure-value').allTextContents(),
  )
})

test('shows the sentence of a figure, and leads to it', async ({ page }) => {
  await page.goto('/so-lieu?noi=dong-trieu&chi-so=thu-ngan-sach')
  await comesAlive(page)
  await countOf(page)
  const row = rows(page).first()
  await row.getByRole('button', { name: /^Xem câu/ }).focus()
  await page.keyboard.press('Enter')
  const value = ((await row.locator('.figure-value').textContent()) ?? '').replaceAll('\u00a0', ' ')
  await expect(page.getByRole('blockquote').locator('mark')).toHaveText(value)
  await row.getByRole('link', { name: /đoạn/ }).click()
  await expect(page).toHaveURL(/\/bai\/dong-trieu-9-thang-nam-2022-nhiem-vu-quy-iv#d\d+$/)
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  await expect(page.locator(new URL(page.url()).hash)).toContainText(value)
})

test('asks for no more than it shows until something is asked of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/') && request.frame() === page.mainFrame()) asked.push(new URL(request.url()).pathname)
  })
  // What the worker keeps is asked for by the page as well, once it is at rest.
  await page.route('**/sw.js', (route) => route.abort())
  await page.goto('/so-lieu')
  await comesAlive(page)
  expect(asked.filter((path) => /figure|articles/.test(path))).toEqual([])
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect.poll(() => asked).toContain('/data/figure-columns.json')
})

test('grows, and is as long as it was after going to a sentence and back', async ({ page }) => {
  await page.goto('/so-lieu')
  await comesAlive(page)
  await expect(rows(page)).toHaveCount(50)
  await page.getByRole('button', { name: /^Xem thêm/ }).click()
  const total = await countOf(page)
  await expect(rows(page)).toHaveCount(total)
  await rows(page).last().getByRole('link', { name: /đoạn/ }).click()
  await expect(page).toHaveURL(/\/bai\//)
  await page.goBack()
  await expect(rows(page)).toHaveCount(total)
})

test('hands over what is shown as files that hold the same figures', async ({ page }) => {
  await page.goto('/so-lieu?noi=ha-tinh&sap-xep=chi-so')
  await comesAlive(page)
  const total = await countOf(page)
  const files: string[] = []
  for (const name of ['Bảng tính (CSV)', 'Dữ liệu (JSON)']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    files.push(await readFile(await download.path(), 'utf8'))
  }
  const [csv = '', json = ''] = files
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(total + 1)
  const { figures }: { readonly figures: readonly { readonly indicatorName: string }[] } = JSON.parse(json)
  expect(figures).toHaveLength(total)
  const names = figures.map(({ indicatorName }) => indicatorName)
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
})

for (const width of [320, 360, 768, 1280]) {
  test(`fits a screen of ${width} px, filtered, grouped and with a sentence`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const search of ['', '?noi=hai-phong&loai=muc-tieu', '?gom=chi-so&sap-xep=ky']) {
      await page.goto(`/so-lieu${search}`)
      await comesAlive(page)
      await countOf(page)
      await page
        .getByRole('button', { name: /^Xem câu/ })
        .first()
        .click()
      await expect(page.getByRole('blockquote')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const table = await page.getByRole('table').boundingBox()
      const room = await page.locator('.figure-index').boundingBox()
      expect(table?.width).toBeLessThanOrEqual((room?.width ?? 0) + 0.5)
    }
  })
}

test('filters in a sheet on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/so-lieu')
  await comesAlive(page)
  await page.getByRole('button', { name: 'Bộ lọc' }).click()
  const sheet = page.getByRole('dialog', { name: 'Bộ lọc' })
  await sheet.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await sheet.getByRole('combobox', { name: 'Một nội dung' }).selectOption({ label: 'Tỷ lệ hộ nghèo (1)' })
  await sheet.getByRole('button', { name: 'Xong · 1 số liệu' }).click()
  await expect(sheet).toBeHidden()
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Bộ lọc (2)' })).toBeVisible()
})

test('a printed table says what it was narrowed by, and has nothing to press', async ({ page }) => {
  await page.goto('/so-lieu?noi=hai-phong&loai=muc-tieu')
  await comesAlive(page)
  await countOf(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Số liệu trong các bài. Lọc theo: Hải Phòng; mục tiêu')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the first figures stand there, each with the way to its sentence, and the whole can be had', async ({ page }) => {
    await page.goto('/so-lieu')
    await expect(rows(page)).toHaveCount(50)
    await expect(page.getByRole('button', { name: /Xem câu|Bảng tính/ })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'figures.csv' })).toBeVisible()
    await rows(page).first().getByRole('link', { name: /đoạn/ }).click()
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible()
  })
})
