import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openArticle, openParagraph, tool } from './articleTools.ts'
import { type FakeSpeechOptions, installFakeSpeech } from './fakeSpeech.ts'
import { expect, test } from './page.ts'

const HAI_PHONG = '/bai/hai-phong-24-chi-tieu-nam-2021'

/** Opens an article on a device that speaks as it is told. */
async function openWithVoices(page: Page, options: FakeSpeechOptions = {}): Promise<void> {
  await page.addInitScript(installFakeSpeech, options)
  await openArticle(page)
}
const bar = (page: Page) => page.getByRole('region', { name: 'Nghe bài' })
const spokenTexts = (page: Page) => page.evaluate(() => window.spokenTexts.map(({ text }) => text))

test('an article is read aloud from the paragraph that was chosen, with the sentence marked and in sight', async ({ page }) => {
  await openWithVoices(page, { characterMs: 20 })
  await (await openParagraph(page, 13)).getByRole('button', { name: 'Nghe từ đây' }).click()
  await expect(bar(page)).toContainText(/Đoạn 13 trên \d+/)
  const spoken = page.locator('#d13 .spoken').first()
  await expect(spoken).toBeInViewport()
  const [first] = await spokenTexts(page)
  expect(first).toContain('một nghìn năm trăm bốn mươi hai tỷ đồng')
  expect(first).not.toMatch(/\d/)
  await bar(page).getByRole('button', { name: 'Tạm dừng' }).click()
  const before = (await spokenTexts(page)).length
  await page.waitForTimeout(500)
  expect(await spokenTexts(page)).toHaveLength(before)
  await bar(page).getByRole('button', { name: 'Câu sau' }).click()
  await bar(page).getByRole('button', { name: /^Đóng/ }).click()
  await expect(page.locator('.spoken')).toHaveCount(0)
  await expect(bar(page)).toBeHidden()
})

test('a whole article is read to its end, without a figure, a date or a short form left unread', async ({ page }) => {
  test.setTimeout(90_000)
  await page.addInitScript(installFakeSpeech, { characterMs: 0.05 })
  await openArticle(page, HAI_PHONG)
  await tool(page, 'Nghe').click()
  await expect(bar(page)).toContainText('Đã đọc hết bài', { timeout: 60_000 })
  const texts = await spokenTexts(page)
  const blocks = await page.locator('.article-section .block').count()
  expect(texts.length).toBeGreaterThanOrEqual(blocks)
  expect(texts.filter((text) => /\d|%|UBND|HĐND/.test(text))).toEqual([])
})

test('speed and voice are chosen, act at once, and are kept', async ({ page }) => {
  await openWithVoices(page, { characterMs: 40, languages: ['vi-VN', 'vi_VN*'] })
  await tool(page, 'Nghe').click()
  await bar(page).getByRole('combobox', { name: 'Tốc độ' }).selectOption('1,5×')
  await expect.poll(() => page.evaluate(() => window.spokenTexts.at(-1)?.rate)).toBe(1.5)
  await bar(page).getByRole('combobox', { name: 'Giọng đọc' }).selectOption({ index: 1 })
  await expect.poll(() => page.evaluate(() => window.spokenTexts.at(-1)?.voice)).toBe('voice:vi_VN*')
  await openArticle(page)
  await tool(page, 'Nghe').click()
  await expect.poll(() => page.evaluate(() => window.spokenTexts.at(-1))).toMatchObject({ rate: 1.5, voice: 'voice:vi_VN*' })
})

test('a device without a Vietnamese voice says so and how to get one, and speaks in no other', async ({ page }) => {
  await openWithVoices(page, { languages: ['en-US', 'fr-FR'] })
  await tool(page, 'Nghe').click()
  await expect(bar(page)).toContainText('Máy chưa có giọng đọc tiếng Việt', { timeout: 15_000 })
  await bar(page).getByText('Cách thêm giọng tiếng Việt').click()
  await expect(bar(page)).toContainText('Android')
  expect(await spokenTexts(page)).toEqual([])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('on a phone, the steps to a voice leave the text more than half of the screen, and the way out in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openWithVoices(page, { languages: ['en-US'] })
  await tool(page, 'Nghe').click()
  await expect(bar(page).getByRole('button', { name: /^Đóng/ })).toBeFocused()
  await bar(page).getByText('Cách thêm giọng tiếng Việt').click()
  await bar(page).getByText('Linux').scrollIntoViewIfNeeded()
  expect((await bar(page).boundingBox())?.height).toBeLessThanOrEqual(740 * 0.45)
  await expect(bar(page).getByRole('button', { name: /^Đóng/ })).toBeInViewport({ ratio: 1 })
})

test('a voice that gets stuck is woken, and one that fails is said to', async ({ page }) => {
  test.setTimeout(60_000)
  await openWithVoices(page, { stuck: 1, characterMs: 40 })
  await tool(page, 'Nghe').click()
  await expect.poll(() => spokenTexts(page).then(({ length }) => length), { timeout: 20_000 }).toBeGreaterThan(0)
  const other = await page.context().newPage()
  await other.addInitScript(installFakeSpeech, { fails: 'synthesis-failed' } as const)
  await openArticle(other)
  await tool(other, 'Nghe').click()
  await expect(bar(other).getByRole('alert')).toContainText('Giọng đọc của máy không phát được')
})
