import type { Page } from '@playwright/test'
import type { Settings } from '../../src/domain/settings.ts'

/** Leaves in the browser what an earlier visit, with these settings, has left there. */
export async function chosenBefore(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('ben-doc', kept), JSON.stringify({ settings }))
}
