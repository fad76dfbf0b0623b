import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { ArticleCache } from '#pipeline/articleCache.ts'

export interface SiteBuild {
  readonly seconds: number
  /** Time of all its threads, in the program and in the system. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly siteMegabytes: number
  readonly files: number
}

export interface BuildOptions {
  readonly contentDir?: string
  readonly outDir: string
}

/** Builds the site in a process of its own, as if for the first time, and says what that took. Throws where it fails. */
export async function buildSite({ contentDir, outDir }: BuildOptions): Promise<SiteBuild> {
  forgetParsedArticles()
  const started = performance.now()
  const args = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const build = spawn(process.execPath, ['--import', './tests/bench/reportUsage.mjs', 'node_modules/vite/bin/vite.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...(contentDir && { CONTENT_DIR: contentDir }) },
  })
  const [usage, [code]] = await Promise.all([text(build.stdio[3] as Readable), once(build, 'close') as Promise<[number | null]>])
  if (code !== 0) throw new Error(`the build of ${contentDir ?? 'content'} failed`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, ...readUsage(usage), ...measureFolder(outDir) }
}

/** Builds leave articles behind, for the next one to save time with: a cache that nothing was asked of throws all out. */
export function forgetParsedArticles(): void {
  new ArticleCache('content').prune()
}

function readUsage(usage: string): Pick<SiteBuild, 'cpuSeconds' | 'peakMegabytes'> {
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }
}

function measureFolder(folder: string): Pick<SiteBuild, 'siteMegabytes' | 'files'> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { siteMegabytes: bytes / 1e6, files: entries.length }
}
