import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { articles, comesAlive, expect, test } from './page.ts'

const HAI_PHONG = '/bai/hai-phong-24-chi-tieu-nam-2021'

async function openCiting(page: Page) {
  await page.goto(HAI_PHONG)
  await comesAlive(page)
  await page.getByRole('button', { name: 'Trích dẫn và tải về', exact: true }).click()
  return page.getByRole('dialog')
}

async function downloadOf(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a link and a citation are copied', async ({ page, baseURL }) => {
    const dialog = await openCiting(page)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await dialog.getByRole('button', { name: 'Sao chép liên kết' }).click()
    await expect(dialog.getByText('Đã sao chép liên kết')).toBeVisible()
    expect(await copied()).toBe(`${baseURL}${HAI_PHONG}`)
    await dialog.getByRole('button', { name: 'Sao chép kèm nguồn' }).click()
    await expect(dialog.getByText('Đã sao chép kèm nguồn')).toBeVisible()
    expect(await copied()).toContain('bản do Bến Đọc viết lại từ')
  })
})

test('where the clipboard is refused, the text stands there selected, and Escape closes nothing else', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const dialog = await openCiting(page)
  const button = dialog.getByRole('button', { name: 'Sao chép liên kết' })
  await button.click()
  const field = dialog.getByRole('textbox')
  await expect(field).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toContain(HAI_PHONG)
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('the files of a citation are downloaded under the policy of the site', async ({ page }) => {
  const dialog = await openCiting(page)
  for (const [name, file, content] of [
    ['Tải CSL-JSON', 'ben-doc-hai-phong-24-chi-tieu-nam-2021.json', '"circa": true'],
    ['Tải BibTeX', 'ben-doc-hai-phong-24-chi-tieu-nam-2021.bib', 'date = {2020-12~/2021-01~}'],
  ] as const) {
    const download = await downloadOf(page, () => dialog.getByRole('button', { name }).click())
    expect(download.suggestedFilename()).toBe(file)
    expect(readFileSync(await download.path(), 'utf8')).toContain(content)
  }
})

test('an article is downloaded as an EPUB whose pages a browser can read', async ({ page, context }) => {
  const dialog = await openCiting(page)
  const download = await downloadOf(page, () => dialog.getByRole('button', { name: 'Tải EPUB' }).click())
  expect(download.suggestedFilename()).toBe('Hải Phòng đặt 24 chỉ tiêu cho năm 2021.epub')
  await expect(dialog.getByText('Đã tạo xong tệp EPUB, nằm trong thư mục tải về.')).toBeVisible()
  const files = Object.entries(unzipSync(readFileSync(await download.path()))).filter(([path]) =>
    /[.](?:xhtml|opf|ncx|xml)$/.test(path),
  )
  expect(files.length).toBeGreaterThan(5)
  // A page without a policy, under which nothing may be parsed.
  const blank = await context.newPage()
  for (const [path, bytes] of files) {
    const problem = await blank.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
      strFromU8(bytes),
    )
    expect(problem, path).toBeUndefined()
  }
})

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' })

  test('an article is black on white, with its table, its citation and a code to scan, and nothing of the page around it', async ({
    page,
  }) => {
    await page.goto(HAI_PHONG)
    await comesAlive(page)
    const citation = page.locator('.printed-citation')
    await expect(citation).toBeAttached()
    await expect(citation).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(citation.getByRole('heading', { name: 'Trích dẫn bài này' })).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
    // What is text on the screen (figures, terms) is text on paper, too.
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0)
    await expect(page.getByText('Căn cứ suy ra ngày')).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'Nội dung' })).toBeVisible()
    const looks = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
      const code = document.querySelector('.qr-code')?.getBoundingClientRect()
      return {
        paper: style('body').backgroundColor,
        ink: style('#d1').color,
        link: style('.figure-table td a').color,
        row: style('.figure-table tbody tr').display,
        codeCentimetres: ((code?.width ?? 0) / 96) * 2.54,
      }
    })
    expect(looks).toMatchObject({ paper: 'rgba(0, 0, 0, 0)', ink: 'rgb(0, 0, 0)', link: 'rgb(0, 0, 0)', row: 'table-row' })
    expect(looks.codeCentimetres).toBeGreaterThanOrEqual(2.5)
  })

  for (const { slug } of articles) {
    test(`the style sheet counts the paragraphs of ${slug} as citations do`, async ({ page }) => {
      await page.goto(`/bai/${slug}`)
      const ids = await page.locator('.article-text .block').evaluateAll((blocks) => blocks.map(({ id }) => id))
      expect(ids.length).toBeGreaterThan(0)
      expect(ids).toEqual(ids.map((_, index) => `d${index + 1}`))
    })
  }
})
