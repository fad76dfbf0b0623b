import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { startStaticServer } from '#tests/support/staticServer.ts'
import { measureArticle } from './articleRun.ts'
import { articleTable } from './articleTable.ts'
import { writeBarePage } from './barePage.ts'
import { buildSite } from './buildSite.ts'
import type { BenchOptions } from './options.ts'
import type { Table } from './report.ts'

/** Measures the longest article that the project itself has. */
export async function articlePart(browser: Browser, workDir: string, { rounds, reuse }: BenchOptions): Promise<Table> {
  const siteDir = join(workDir, 'site')
  if (!reuse || !existsSync(siteDir)) await buildSite({ outDir: siteDir })
  const slug = longestArticle(siteDir)
  const server = await startStaticServer({ root: siteDir, brotliQuality: 11 })
  try {
    await writeBarePage(browser, siteDir, `${server.url}/bai/${slug}`)
    // One round for nothing: it fills the server's memory, so that no reader waits for a file to be compressed.
    await measureArticle(browser, server.url, slug, 1)
    return articleTable(await measureArticle(browser, server.url, slug, rounds), slug)
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
