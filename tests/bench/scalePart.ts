import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type StaticServer, startStaticServer } from '#tests/support/staticServer.ts'
import { buildSite, type SiteBuild } from './buildSite.ts'
import { type FilteredPage, type ListRun, measureLists } from './listRun.ts'
import { writeMadeUpContent } from './madeUpContent.ts'
import type { BenchOptions } from './options.ts'
import { measureRecount } from './recountRun.ts'
import type { Table } from './report.ts'
import { figuresTable, type PageRun, scaleTable } from './scaleTable.ts'

interface BuiltSite {
  readonly size: number
  readonly build: SiteBuild
  readonly server: StaticServer
}

const LIST_ROUNDS = 5

const articleList: FilteredPage = { path: '/', columns: '/columns' }
const figureList: FilteredPage = { path: '/so-lieu', columns: '/figure-columns' }

/** Makes up articles in each of the numbers, builds sites of them and reads their lists: of articles, and of figures. */
export async function scalePart(
  browser: Browser,
  workDir: string,
  { sizes, hasList }: Pick<BenchOptions, 'sizes' | 'hasList'>,
): Promise<Table[]> {
  const sites: BuiltSite[] = []
  try {
    for (const size of sizes) sites.push(await builtSite(workDir, size))
    const tables: Table[] = []
    if (hasList) tables.push(scaleTable(await measureSites(browser, sites, articleList), LIST_ROUNDS))
    return [...tables, figuresTable(await measureSites(browser, sites, figureList), LIST_ROUNDS)]
  } finally {
    await Promise.all(sites.map(({ server }) => server.close()))
  }
}

async function builtSite(workDir: string, size: number): Promise<BuiltSite> {
  const contentDir = join(workDir, `content-${size}`)
  const outDir = join(workDir, `site-${size}`)
  writeMadeUpContent(contentDir, size)
  const build = await buildSite({ contentDir, outDir })
  return { size, build, server: await startStaticServer({ root: outDir, brotliQuality: 11 }) }
}

async function measureSites<Site extends BuiltSite>(
  browser: Browser,
  sites: readonly Site[],
  page: FilteredPage,
): Promise<(Site & PageRun)[]> {
  const urls = sites.map(({ server }) => server.url)
  // Once for nothing: it fills the servers' memory, so that no reader waits for a file to be compressed.
  await measureLists(browser, urls, page, 1)
  const lists = await measureLists(browser, urls, page, LIST_ROUNDS)
  const runs: (Site & PageRun)[] = []
  const of = page === articleList ? 'articles' : 'figures'
  for (const [index, site] of sites.entries()) {
    const list = lists[index] as ListRun
    runs.push({ ...site, list, recount: await measureRecount(browser, site.server.url, list.columnsUrl, of) })
  }
  return runs
}
