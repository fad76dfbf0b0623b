import type { Browser, Page } from '@playwright/test'
import type { StaticServer } from '#tests/support/staticServer.ts'
import { CPU_SLOWDOWN } from './slowPage.ts'
import { median } from './statistics.ts'

/** What a first and a next search take, medians over the rounds. */
export interface SearchRun {
  /** From the tap on the box to the first result. */
  readonly first: number
  readonly firstBytes: number
  readonly next: number
  readonly nextBytes: number
  /** The longest task of the page while words are typed letter by letter. */
  readonly longestTask: number
}

export interface SearchedSite {
  readonly server: StaticServer
  /** Selects what stands in the page once there are results. */
  readonly results: string
}

const LETTER_MS = 70
const PAUSE_MS = 1200

/** Opens each site in turn with a cold cache, for every pair of searches once. */
export async function measureSearches(
  browser: Browser,
  sites: readonly SearchedSite[],
  searches: readonly (readonly [string, string])[],
): Promise<SearchRun[]> {
  const visits: SearchRun[][] = sites.map(() => [])
  for (const pair of searches) for (const [at, site] of sites.entries()) visits[at]?.push(await visit(browser, site, pair))
  return visits.map((runs) => {
    const middle = (pick: (run: SearchRun) => number) => median(runs.map(pick))
    return {
      first: middle(({ first }) => first),
      firstBytes: middle(({ firstBytes }) => firstBytes),
      next: middle(({ next }) => next),
      nextBytes: middle(({ nextBytes }) => nextBytes),
      longestTask: Math.max(...runs.map(({ longestTask }) => longestTask)),
    }
  })
}

async function visit(browser: Browser, site: SearchedSite, [first, next]: readonly [string, string]): Promise<SearchRun> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchLongTasks)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.goto(site.server.url)
    await page.getByRole('searchbox').and(page.locator(':enabled')).waitFor()
    await page.waitForTimeout(PAUSE_MS)
    const firstSearch = await search(page, site, first)
    const nextSearch = await search(page, site, next)
    return {
      first: firstSearch.milliseconds,
      firstBytes: firstSearch.bytes,
      next: nextSearch.milliseconds,
      nextBytes: nextSearch.bytes,
      longestTask: await longestWhileTyping(page, first),
    }
  } finally {
    await context.close()
  }
}

async function search(page: Page, { server, results }: SearchedSite, words: string) {
  const before = server.requests.length
  const box = page.getByRole('searchbox')
  // The next search is another one's results until they are replaced.
  await page.evaluate(watchResults, results)
  await box.click()
  await box.selectText()
  await page.keyboard.insertText(words)
  await page.waitForFunction(() => window.searchProbe.found !== undefined, undefined, { polling: 'raf' })
  const milliseconds = await page.evaluate(() => (window.searchProbe.found ?? 0) - window.searchProbe.started)
  await page.waitForTimeout(PAUSE_MS)
  const bytes = server.requests.slice(before).reduce((sum, request) => sum + request.bytes + request.headerBytes, 0)
  return { milliseconds, bytes }
}

async function longestWhileTyping(page: Page, words: string): Promise<number> {
  const box = page.getByRole('searchbox')
  await box.fill('')
  await page.waitForTimeout(PAUSE_MS)
  await page.evaluate(() => {
    window.searchProbe.longTasks = []
  })
  await box.pressSequentially(words, { delay: LETTER_MS })
  await page.waitForTimeout(PAUSE_MS)
  return page.evaluate(() => Math.max(0, ...window.searchProbe.longTasks))
}

interface SearchProbe {
  longTasks: number[]
  started: number
  found: number | undefined
}

declare global {
  interface Window {
    searchProbe: SearchProbe
  }
}

function watchLongTasks(): void {
  window.searchProbe = { longTasks: [], started: 0, found: undefined }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.searchProbe.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

function watchResults(selector: string): void {
  const probe = window.searchProbe
  const shown = () => document.querySelector(selector)?.textContent ?? ''
  const before = shown()
  probe.started = 0
  probe.found = undefined
  document.addEventListener('pointerdown', () => (probe.started = performance.now()), { once: true, capture: true })
  const observer = new MutationObserver(() => {
    if (!shown() || shown() === before) return
    observer.disconnect()
    requestAnimationFrame(() => (probe.found = performance.now()))
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}
