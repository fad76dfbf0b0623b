import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startStaticServer } from '#tests/support/staticServer.ts'
import { ArticleComparison } from './articleRun.ts'
import { articleTable } from './articleTable.ts'
import { writeBarePage } from './barePage.ts'
import { buildSite } from './buildSite.ts'
import type { BenchOptions } from './options.ts'
import { isBroken, type Table } from './report.ts'

const MOST_REPEATS = 3

/** Measures the longest article that the project itself has. */
export async function articlePart(browser: Browser, workDir: string, { rounds }: BenchOptions): Promise<Table> {
  const siteDir = join(workDir, 'site')
  await buildSite({ outDir: siteDir })
  const slug = longestArticle(siteDir)
  const server = await startStaticServer({ root: siteDir, brotliQuality: 11 })
  try {
    await writeBarePage(browser, siteDir, `${server.url}/bai/${slug}`)
    const comparison = new ArticleComparison(browser, server.url, slug)
    // One round for nothing: it fills the server's memory, so that no reader waits for a file to be compressed.
    await comparison.warmUp()
    await comparison.run(rounds)
    let table = articleTable(comparison.result(), slug)
    // What the machine does besides falls on single rounds: a verdict against the page needs more of them.
    for (let more = 1; more < MOST_REPEATS && table.rows.some(isBroken); more++) {
      await comparison.run(rounds)
      table = articleTable(comparison.result(), slug)
    }
    return table
  } finally {
    await server.close()
  }
}

function longestArticle(siteDir: string): string {
  const folder = join(siteDir, 'bai')
  const sizeOf = (file: string) => statSync(join(folder, file)).size
  const longest = readdirSync(folder).sort((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (!longest) throw new Error('the site has no article')
  return longest.replace(/\.html$/, '')
}
