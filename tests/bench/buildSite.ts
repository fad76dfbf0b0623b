import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

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

/** Builds the site in a process of its own and says what that took. Throws with the build's own words where it fails. */
export async function buildSite({ contentDir, outDir }: BuildOptions): Promise<SiteBuild> {
  const started = performance.now()
  const build = spawn(
    process.execPath,
    ['--import', './tests/bench/reportUsage.mjs', 'node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', ...(contentDir && { CONTENT_DIR: contentDir }) },
    },
  )
  const [output, errors, usage, [code]] = await Promise.all([
    text(build.stdout),
    text(build.stderr),
    text(build.stdio[3] as NodeJS.ReadableStream),
    once(build, 'close') as Promise<[number | null]>,
  ])
  if (code !== 0) throw new Error(`the build of ${contentDir ?? 'content'} failed:\n${output}\n${errors}`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, ...readUsage(usage), ...measureFolder(outDir) }
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
