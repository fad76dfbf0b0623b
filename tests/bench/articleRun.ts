import type { Browser } from '@playwright/test'
import { BARE_PATH } from './barePage.ts'
import type { PageTimings } from './pageProbe.ts'
import { openSlowPage, untilIdle } from './slowPage.ts'
import { median } from './statistics.ts'

/** What a reader of one article gets, medians over the rounds. */
export interface ArticleRun {
  readonly rounds: number
  readonly firstText: number
  readonly bareFirstText: number
  /** All of the page until idle, bytes over the wire. */
  readonly bytes: number
  readonly scriptBytes: number
  readonly blocking: number
  readonly layoutShift: number
  /** In how many rounds the largest script was asked for after the first text. */
  readonly scriptsAfterText: number
}

interface Visit extends PageTimings {
  readonly bytes: number
}

/** Opens the article and the bare page in turn, each time with a cold cache, so that a busy machine slows both alike. */
export async function measureArticle(browser: Browser, siteUrl: string, slug: string, rounds: number): Promise<ArticleRun> {
  const articles: Visit[] = []
  const bare: Visit[] = []
  for (let round = 0; round < rounds; round++) {
    const visits = [
      async () => articles.push(await visit(browser, `${siteUrl}/bai/${slug}`)),
      async () => bare.push(await visit(browser, `${siteUrl}${BARE_PATH}`)),
    ]
    // Whoever comes second may find the machine warmer: they take turns.
    for (const next of round % 2 === 0 ? visits : visits.reverse()) await next()
  }
  return {
    rounds,
    firstText: median(articles.map(({ firstText }) => firstText)),
    bareFirstText: median(bare.map(({ firstText }) => firstText)),
    bytes: median(articles.map(({ bytes }) => bytes)),
    scriptBytes: median(articles.map(scriptBytesOf)),
    blocking: median(articles.map(({ blocking }) => blocking)),
    layoutShift: median(articles.map(({ layoutShift }) => layoutShift)),
    scriptsAfterText: articles.filter(isTextFirst).length,
  }
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const slow = await openSlowPage(browser, { screen: 'phone' })
  try {
    await slow.page.goto(url)
    await untilIdle(slow)
    const timings = await slow.page.evaluate(() => window.benchProbe.timings())
    return { ...timings, bytes: slow.traffic.bytes }
  } finally {
    await slow.close()
  }
}

/** A script that was announced and then run is listed twice, and came once. */
function scriptBytesOf({ scripts }: Visit): number {
  const byName = new Map<string, number>()
  for (const { name, bytes } of scripts) byName.set(name, Math.max(bytes, byName.get(name) ?? 0))
  return [...byName.values()].reduce((sum, bytes) => sum + bytes, 0)
}

function isTextFirst({ scripts, firstText }: Visit): boolean {
  const largest = scripts.toSorted((a, b) => b.bytes - a.bytes)[0]
  return largest !== undefined && largest.start > firstText
}
