import type { Browser } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { openSlowPage, untilIdle } from './slowPage.ts'
import { median } from './statistics.ts'

export interface RecountRun {
  readonly first: number
  readonly next: number
}

/** Times the counting alone, on the columns of a built site, with the slowed processor. */
export async function measureRecount(
  browser: Browser,
  siteUrl: string,
  columnsUrl: string,
  of: 'articles' | 'figures',
): Promise<RecountRun> {
  const slow = await openSlowPage(browser)
  try {
    // A script of the page itself would be against its policy; one that the browser's owner adds is not.
    await slow.page.addInitScript(await bundle())
    await slow.page.goto(`${siteUrl}/`)
    await untilIdle(slow)
    const { first, next } = await slow.page.evaluate(({ url, asked }) => window.benchRecount[asked](url), {
      url: columnsUrl,
      asked: of,
    })
    return { first, next: median(next) }
  } finally {
    await slow.close()
  }
}

async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rollupOptions: { input: 'tests/bench/recountInPage.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const [chunk] = result.output
  return chunk.code
}
