import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ArticleCache } from './articleCache.ts'
import { contentDir } from './contentDir.ts'
import { readCollection } from './contentPlugin.ts'
import { writeSearchFiles } from './searchFiles.ts'

const CACHE_DIR = '.cache/search'
const MOST_KEPT = 6

/** The folder with the search index of the content folder; it is built where content or code have changed since. */
export function searchIndexDir(): string {
  const dir = join(CACHE_DIR, stateOf([contentDir, 'src/domain', 'pipeline', 'content/glossary.yaml']))
  if (existsSync(dir)) return dir
  const unfinished = `${dir}.${process.pid}`
  writeSearchFiles(unfinished, readCollection(new ArticleCache(contentDir)))
  forgetOld()
  try {
    renameSync(unfinished, dir)
  } catch {
    // Another run was faster; its index is the same.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return dir
}

/** A name for the state of files: their paths, sizes and times. */
function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesBelow(path)) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function forgetOld(): void {
  mkdirSync(CACHE_DIR, { recursive: true })
  const kept = readdirSync(CACHE_DIR)
    .map((name) => ({ path: join(CACHE_DIR, name), time: statSync(join(CACHE_DIR, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true })
}
