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

/** Selects words of a block by the mouse, as a reader does. */
export async function selectByMouse(page: Page, block: string, words: string): Promise<void> {
  await page.locator(block).scrollIntoViewIfNeeded()
  const box = await page.locator(block).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = (walker.currentNode.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(sought)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + sought.length)
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      if (first && last)
        return { from: [first.left + 1, first.top + first.height / 2], to: [last.right - 1, last.top + last.height / 2] }
    }
    throw new Error(`no “${sought}” here`)
  }, words)
  await page.mouse.move(box.from[0] ?? 0, box.from[1] ?? 0)
  await page.mouse.down()
  await page.mouse.move(box.to[0] ?? 0, box.to[1] ?? 0, { steps: 5 })
  await page.mouse.up()
}

/** What is painted in the text, run by run. */
export const painted = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.block mark.highlight')
    .evaluateAll((marks) => marks.map((mark) => (mark.textContent ?? '').replaceAll('\u00a0', ' ')))
