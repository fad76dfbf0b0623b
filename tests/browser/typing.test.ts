import type { Page } from '@playwright/test'
import { comesAlive, expect, test } from './page.ts'

/** Types as a Vietnamese input method does: each key rewrites the syllable that is being composed. */
async function compose(page: Page, steps: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    // Longer than any pause after which a field might be read.
    await page.waitForTimeout(150)
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
}

test('a field keeps what an input method composes, however slowly', async ({ page }) => {
  await page.goto('/')
  await comesAlive(page)
  const field = page.getByRole('textbox', { name: 'Từ' })
  await field.focus()
  await compose(page, ['h', 'ho', 'hô', 'hôm', 'hôm n', 'hôm na', 'hôm nà', 'hôm nào'])
  await expect(field).toHaveValue('hôm nào')
  await expect(page.getByText('Không hiểu “hôm nào” là ngày nào')).toBeVisible()
  await expect(field).toHaveValue('hôm nào')
  await expect(page).toHaveURL('/')
})

test('a caret in the middle of a date stays there', async ({ page }) => {
  await page.goto('/?tu=2022-09-30')
  await comesAlive(page)
  const field = page.getByRole('textbox', { name: 'Từ' })
  await expect(field).toHaveValue('30/9/2022')
  await field.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await page.keyboard.type('1', { delay: 30 })
  await expect(field).toHaveValue('10/9/2022')
  await expect(page).toHaveURL('/?tu=2022-09-10')
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(1)
})
