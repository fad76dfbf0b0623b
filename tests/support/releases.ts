import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { alone } from './fileLock.ts'
import { writeLargeContent, writeSecondContent } from './releaseContent.ts'
import { treeHash } from './treeHash.ts'

/** What the second release says at the end of the first sentence on /gioi-thieu. */
export const SECOND_MARK = '(bản thử thứ hai)'

interface Recipe {
  /** Undefined for the project's own content. */
  readonly writeContent: ((contentDir: string) => void) | undefined
  readonly mark?: string
}

const recipes = {
  /** The project as it stands. */
  first: { writeContent: undefined },
  /** A newer version of it: other scripts, one article changed and one added. */
  second: { writeContent: writeSecondContent, mark: SECOND_MARK },
  /** The app of the first with made-up articles, above 20 MB of them. */
  large: { writeContent: writeLargeContent },
} satisfies Record<string, Recipe>

export type ReleaseName = keyof typeof recipes

const buildScript = fileURLToPath(new URL('./buildRelease.mjs', import.meta.url))

const RELEASES = '.cache/releases'
const LATELY = 20 * 60_000

// All that a build is made from. Its folder is named by their bytes, so that no build is ever out of date.
const INGREDIENTS = [
  'src',
  'pipeline',
  'content',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'tests/bench',
  'tests/support/buildRelease.mjs',
  'tests/support/releaseContent.ts',
  'tests/support/releases.ts',
]

/** The folder of a built release. It is built when it is not there; meanwhile, other processes that want it wait. */
export async function builtRelease(name: ReleaseName): Promise<string> {
  mkdirSync(RELEASES, { recursive: true })
  for (;;) {
    const folder = folderOf(name)
    await alone(`${folder}.lock`, async () => {
      if (!existsSync(folder)) await build(name, folder)
    })
    if (!existsSync(folder)) continue
    const now = new Date()
    utimesSync(folder, now, now)
    return folder
  }
}

const folderOf = (name: ReleaseName): string => join(RELEASES, `${name}-${treeHash(INGREDIENTS)}`)

/** Builds to a folder, unless something is changed meanwhile: nobody could say which state was built. */
async function build(name: ReleaseName, folder: string): Promise<void> {
  forgetOthers(name)
  const { writeContent, mark }: Recipe = recipes[name]
  const workDir = mkdtempSync(join(tmpdir(), 'ben-doc-'))
  const outDir = mkdtempSync(join(RELEASES, `${name}-building-`))
  try {
    const contentDir = writeContent ? join(workDir, 'content') : 'content'
    writeContent?.(contentDir)
    await runBuild(mark === undefined ? [outDir] : [outDir, mark], contentDir)
    if (folderOf(name) === folder) renameSync(outDir, folder)
  } finally {
    for (const rest of [workDir, outDir]) rmSync(rest, { recursive: true, force: true })
  }
}

async function runBuild(args: readonly string[], contentDir: string): Promise<void> {
  const child = spawn(process.execPath, [buildScript, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: contentDir, SITE_URL: 'https://bendoc.example' },
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  if (code !== 0) throw new Error(`the build of ${contentDir} failed:\n${out}${err}`)
}

/** Removes what was built of earlier states. Tests of another state may be running: what was used lately stays. */
function forgetOthers(name: ReleaseName): void {
  for (const entry of readdirSync(RELEASES)) {
    const path = join(RELEASES, entry)
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    const isOld = used !== undefined && Date.now() - used > LATELY
    if (isOld && entry.startsWith(`${name}-`)) rmSync(path, { recursive: true, force: true })
  }
}
