import type { Browser } from '@playwright/test'
import { BARE_PATH } from './barePage.ts'
import type { PageTimings } from './pageProbe.ts'
import { openSlowPage, untilIdle } from './slowPage.ts'
import { lowerQuartile, median } from './statistics.ts'

/** What a reader of one article gets, medians over the rounds. */
export interface ArticleRun {
  readonly rounds: number
  readonly firstText: number
  readonly bareFirstText: number
  /** Ratio of the two, each by its quicker rounds. */
  readonly quickRatio: number
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
export class ArticleComparison {
  readonly #browser: Browser
  readonly #articleUrl: string
  readonly #bareUrl: string
  readonly #articles: Visit[] = []
  readonly #bare: Visit[] = []

  constructor(browser: Browser, siteUrl: string, slug: string) {
    this.#browser = browser
    this.#articleUrl = `${siteUrl}/bai/${slug}`
    this.#bareUrl = `${siteUrl}${BARE_PATH}`
  }

  async warmUp(): Promise<void> {
    for (const url of [this.#articleUrl, this.#bareUrl]) await visit(this.#browser, url)
  }

  /** So many more rounds. */
  async run(rounds: number): Promise<void> {
    const visits = [
      async () => this.#articles.push(await visit(this.#browser, this.#articleUrl)),
      async () => this.#bare.push(await visit(this.#browser, this.#bareUrl)),
    ]
    // Whoever comes second may find the machine warmer: they change places.
    for (let round = 0; round < rounds; round++) for (const next of visits.reverse()) await next()
  }

  result(): ArticleRun {
    const articles = this.#articles
    return {
      rounds: articles.length,
      firstText: median(articles.map(({ firstText }) => firstText)),
      bareFirstText: median(this.#bare.map(({ firstText }) => firstText)),
      quickRatio: quickest(articles) / quickest(this.#bare),
      bytes: median(articles.map(({ bytes }) => bytes)),
      scriptBytes: median(articles.map(scriptBytesOf)),
      blocking: median(articles.map(({ blocking }) => blocking)),
      layoutShift: median(articles.map(({ layoutShift }) => layoutShift)),
      scriptsAfterText: articles.filter(isTextFirst).length,
    }
  }
}

const quickest = (visits: readonly Visit[]): number => lowerQuartile(visits.map(({ firstText }) => firstText))

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

/**
 * Scripts that were asked for before the page was interactive; what keeps it for offline reading comes later. A script that
 * was announced and then run is listed twice, and came once.
 */
function scriptBytesOf({ scripts, interactive }: Visit): number {
  const byName = new Map<string, number>()
  for (const { name, bytes } of scripts.filter(({ start }) => start < interactive))
    byName.set(name, Math.max(bytes, byName.get(name) ?? 0))
  return [...byName.values()].reduce((sum, bytes) => sum + bytes, 0)
}

function isTextFirst({ scripts, firstText }: Visit): boolean {
  const largest = scripts.toSorted((a, b) => b.bytes - a.bytes)[0]
  return largest !== undefined && largest.start > firstText
}
