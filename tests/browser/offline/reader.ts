import type { Locator, Page } from '@playwright/test'
import type { Profile } from '../browserProfile.ts'
import { comesAlive } from '../page.ts'
import { controlled, expect, offlineReady } from '../profile.ts'

/** How long a busy machine may take for what a reader waits seconds for. */
export const PATIENCE = { timeout: 20_000 } as const

/** A page of a reader who was here before: all is kept, and pages open from what is kept. */
export async function returning(profile: Profile, address = '/'): Promise<Page> {
  const page = await profile.newPage()
  await page.goto('/')
  await offlineReady(page)
  await opens(page, address)
  return page
}

/** Opens an address from what is kept. */
export async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await comesAlive(page)
  await controlled(page)
}

/** Has the browser look for a newer version now, as it does now and then; returns when it has installed one, or failed to. */
export async function looksForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const worker = registration.installing
    if (worker) await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
  })
}

export const updateNotice = (page: Page): Locator => page.getByRole('region', { name: 'Cập nhật' })
export const offlineStatus = (page: Page): Locator => page.locator('.offline-status')
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** How many articles the list says that it has. */
export const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^[\d.]+ bài$/ })
export const list = (page: Page): Locator => page.getByRole('list', { name: 'Danh sách bài' })

/** The release that the page is of. */
export const releaseOf = (page: Page): Promise<string | null> => page.locator('meta[name=release]').getAttribute('content')

/** Leaves a mark in the page, which is gone when it is loaded anew. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }))
}

export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'isMarked' in window)

/** Waits until a marked page was loaded anew, and its app is there. */
export async function isLoadedAnew(page: Page): Promise<void> {
  // In between there is no page to ask.
  await expect.poll(() => isMarked(page).catch(() => true), PATIENCE).toBe(false)
  await comesAlive(page)
}

/** How many files of articles are kept. */
export function keptShards(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('ben-doc-kept')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const counting = open.result.transaction('shards').objectStore('shards').count()
          counting.onerror = () => reject(counting.error)
          counting.onsuccess = () => {
            open.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
}
