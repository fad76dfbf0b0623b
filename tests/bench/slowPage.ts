import type { Browser, CDPSession, Page } from '@playwright/test'
import { installProbe } from './pageProbe.ts'

// The slow phone that all times are for: 150 ms before each answer, 1.6 Mbit/s, a processor at a quarter of its speed.
export const LATENCY_MS = 150
export const KILOBITS_PER_SECOND = 1600
export const CPU_SLOWDOWN = 4

const PHONE = { width: 412, height: 915 }
const DESKTOP = { width: 1280, height: 800 }

/** A page with a cold cache, and what was asked for through it. */
export interface SlowPage {
  readonly page: Page
  readonly traffic: Traffic
  close(): Promise<void>
}

export interface SlowPageOptions {
  readonly screen?: 'phone' | 'desktop'
}

export interface Traffic {
  /** Bytes received, headers included. */
  readonly bytes: number
  readonly requests: number
  isLoading(): boolean
}

/** Opens a page in a context of its own, slowed down from its first byte. */
export async function openSlowPage(browser: Browser, { screen = 'desktop' }: SlowPageOptions = {}): Promise<SlowPage> {
  // Keeping articles for offline reading begins when a page is at rest, and would go on for as long as the line is slow.
  const context = await browser.newContext({ viewport: screen === 'phone' ? PHONE : DESKTOP, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(installProbe)
  const session = await context.newCDPSession(page)
  const traffic = await countTraffic(session)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (KILOBITS_PER_SECOND * 1000) / 8,
    uploadThroughput: (KILOBITS_PER_SECOND * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return { page, traffic, close: () => context.close() }
}

async function countTraffic(session: CDPSession): Promise<Traffic> {
  const open = new Set<string>()
  const traffic = { bytes: 0, requests: 0, isLoading: () => open.size > 0 }
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return
    traffic.requests++
    open.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength
    open.delete(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId))
  return traffic
}

const QUIET_MS = 1000
const LOOK_AGAIN_MS = 200
const MOST_MS = 60_000

/** Waits until the page has neither loaded nor worked for a second. */
export async function untilIdle({ page, traffic }: SlowPage): Promise<void> {
  const giveUp = performance.now() + MOST_MS
  let lastLoading = performance.now()
  while (performance.now() - lastLoading < QUIET_MS || !(await hasRested(page))) {
    if (performance.now() > giveUp) throw new Error(`${page.url()} was still busy after ${MOST_MS} ms`)
    if (traffic.isLoading()) lastLoading = performance.now()
    await page.waitForTimeout(LOOK_AGAIN_MS)
  }
}

const hasRested = (page: Page): Promise<boolean> =>
  page.evaluate((quiet) => performance.now() - window.benchProbe.lastActivity() > quiet, QUIET_MS)
