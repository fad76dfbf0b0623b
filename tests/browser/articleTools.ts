import type { Locator, Page } from '@playwright/test'
import { comesAlive, expect } from './page.ts'

const HAI_DUONG = '/bai/thanh-pho-hai-duong-ket-qua-2020-nhiem-vu-2021'

/** A button of the reading tools. */
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Công cụ đọc' }).getByRole('button', { name, exact: true })

export const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true })

/** Opens an article, and waits until what is kept of it could be shown. */
export async function openArticle(page: Page, address = HAI_DUONG): Promise<void> {
  await page.goto(address)
  await comesAlive(page)
  await expect(page.getByRole('progressbar', { name: 'Đã đọc tới đâu' })).toBeAttached()
}

/** Opens what can be done with a paragraph. */
export async function openParagraph(page: Page, n: number): Promise<Locator> {
  await page.getByRole('link', { name: new RegExp(`^Đoạn ${n}:`) }).click()
  return dialog(page, `Đoạn ${n}`)
}

/**
 * Selects words of a block by the mouse, as a reader does: again, where the text was still finding its place (what lies below
 * the first screen is laid out when the reader stirs).
 */
export async function selectByMouse(page: Page, block: string, words: string): Promise<void> {
  await expect(async () => {
    await page.locator(block).scrollIntoViewIfNeeded()
    const { from, to } = await placeOf(page, block, words)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    const selected = await page.evaluate(() => document.getSelection()?.toString().replaceAll('\u00a0', ' '))
    expect(selected?.trim()).toBe(words)
  }).toPass({ timeout: 10_000 })
}

/** Where words of a block begin and end on the screen. */
function placeOf(page: Page, block: string, words: string) {
  return page.locator(block).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = (walker.currentNode.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(sought)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + sought.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (!first || !last) continue
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    }
    throw new Error(`no “${sought}” here`)
  }, words)
}

/** What is painted in the text, run by run. */
export const painted = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.block mark.highlight')
    .evaluateAll((marks) => marks.map((mark) => (mark.textContent ?? '').replaceAll('\u00a0', ' ')))
