import type { Page } from '@playwright/test'
import { comesAlive, expect, test } from './page.ts'

declare global {
  interface Window {
    transitions: number
  }
}

async function countTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.transitions = 0
    const start = document.startViewTransition
    document.startViewTransition = function (...args) {
      window.transitions++
      return start.apply(this, args)
    }
  })
}

async function filterThenOpen(page: Page): Promise<void> {
  await page.goto('/')
  await comesAlive(page)
  await page.getByRole('checkbox', { name: 'Chí Linh' }).check()
  await expect(page.getByRole('status')).toHaveText('1 bài')
  expect(await page.evaluate(() => window.transitions)).toBe(0)
  await page.getByRole('link', { name: 'Chí Linh sơ kết nửa nhiệm kỳ 2020–2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chí Linh')
}

test('a change of page is a transition, a change of filter is none', async ({ page }) => {
  await countTransitions(page)
  await filterThenOpen(page)
  expect(await page.evaluate(() => window.transitions)).toBe(1)
})

test.describe('for a reader who wants less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('no change is a transition', async ({ page }) => {
    await countTransitions(page)
    await filterThenOpen(page)
    expect(await page.evaluate(() => window.transitions)).toBe(0)
  })
})
