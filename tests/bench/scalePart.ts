import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type StaticServer, startStaticServer } from '#tests/support/staticServer.ts'
import { buildSite, type SiteBuild } from './buildSite.ts'
import { type ListRun, measureLists } from './listRun.ts'
import { writeMadeUpContent } from './madeUpContent.ts'
import { measureRecount } from './recountRun.ts'
import type { Table } from './report.ts'
import { type ScaleRun, scaleTable } from './scaleTable.ts'

interface BuiltSite {
  readonly size: number
  readonly build: SiteBuild
  readonly server: StaticServer
}

const LIST_ROUNDS = 5

/** Makes up articles in each of the numbers, builds sites of them and reads their lists. */
export async function scalePart(browser: Browser, workDir: string, sizes: readonly number[]): Promise<Table> {
  const sites: BuiltSite[] = []
  try {
    for (const size of sizes) sites.push(await builtSite(workDir, size))
    return scaleTable(await measureSites(browser, sites), LIST_ROUNDS)
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

async function measureSites(browser: Browser, sites: readonly BuiltSite[]): Promise<ScaleRun[]> {
  const urls = sites.map(({ server }) => server.url)
  // Once for nothing: it fills the servers' memory, so that no reader waits for a file to be compressed.
  await measureLists(browser, urls, 1)
  const lists = await measureLists(browser, urls, LIST_ROUNDS)
  const runs: ScaleRun[] = []
  for (const [index, { size, build, server }] of sites.entries()) {
    const list = lists[index] as ListRun
    runs.push({ size, build, list, recount: await measureRecount(browser, server.url, list.columnsUrl) })
  }
  return runs
}
