import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { APP_PAGE, type Shell, type ShellFile, WORKER_URL } from '#src/domain/shell.ts'
import { buildClassicScript, type ClassicScript } from './classicScript.ts'

/** Addresses of the pages that are opened offline as they were prerendered. */
const SHELL_PAGES = ['/', '/so-lieu', '/thu-vien', '/them-bai', '/gioi-thieu', '/ngoai-tuyen', APP_PAGE] as const
const DATA_FILES = ['overview', 'columns', 'packs', 'glossary', 'intake', 'figure-overview'].map((name) => `/data/${name}.json`)
const OTHER_FILES = ['/manifest.webmanifest', '/icon.svg', '/favicon.ico', '/third-party-notices.txt']
const FOLDERS = ['/assets', '/icons', '/data/places', '/data/roles']

// The columns of figures, open data, what all articles say of each indicator, and originals, are kept while they are small; with
// thousands of articles they are larger than all the rest.
const MOST_BYTES_KEPT = 500_000

/** Where the worker lies that undoes the app; whoever needs it puts it in the place of the other. */
const KILL_SWITCH_FILE = '_hosting/kill-switch/sw.js'

/** The shell of a built site: its files with their hashes. */
export function shellOf(outDir: string, release: string): Shell {
  const inFolders = FOLDERS.flatMap((folder) => filesIn(outDir, folder))
  const files = ['figure-columns.json', 'figures.json', 'figures.csv'].map((name) => [`/data/${name}`])
  const data = [...files, filesIn(outDir, '/data/indicators'), filesIn(outDir, '/data/originals')]
  const keptData = data.filter((urls) => sizeOf(outDir, urls) <= MOST_BYTES_KEPT).flat()
  const others = [...OTHER_FILES, ...DATA_FILES, ...keptData]
  const urls = [...SHELL_PAGES, ...inFolders, ...others.filter((url) => existsSync(join(outDir, url)))]
  return { release, files: urls.map((url) => shellFile(outDir, url)) }
}

const sizeOf = (outDir: string, urls: readonly string[]): number =>
  urls.reduce((sum, url) => sum + statSync(join(outDir, url)).size, 0)

const filesIn = (outDir: string, folder: string): string[] =>
  existsSync(join(outDir, folder))
    ? readdirSync(join(outDir, folder))
        .sort()
        .map((name) => `${folder}/${name}`)
    : []

function shellFile(outDir: string, url: string): ShellFile {
  const isPage = SHELL_PAGES.some((page) => page === url)
  const file = isPage ? `${url === '/' ? '/index' : url}.html` : url
  const hash = createHash('sha256')
    .update(readFileSync(join(outDir, file)))
    .digest('base64')
  return { url, integrity: `sha256-${hash}` }
}

// Workers are classic scripts of one piece: one with an `export` in it does not start, and one that loads others by
// `importScripts` is refused under Trusted Types, without a word.

/** Builds the service worker; what it keeps is written in later, as it holds files that name the sources of the worker. */
export const buildServiceWorker = (): Promise<ClassicScript> => buildClassicScript('src/service-worker/serviceWorker.ts')

/** Writes the service worker with its shell, and beside the site the worker that undoes it. */
export async function writeWorkers(outDir: string, { code }: ClassicScript, shell: Shell): Promise<void> {
  writeFileSync(join(outDir, WORKER_URL), `const __SHELL__ = ${JSON.stringify(shell)};\n${code}`)
  const killSwitch = await buildClassicScript('src/service-worker/killSwitch.ts')
  const file = join(outDir, KILL_SWITCH_FILE)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, killSwitch.code)
}
