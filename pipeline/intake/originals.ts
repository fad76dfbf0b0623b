import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** Below the content folder, and not under version control: texts of others, for those who hold them. */
const LOCAL = 'local'
const EXTENSIONS = ['.txt', '.html', '.htm', '.mhtml', '.mht', '.md']

/** Whether a file is of a kind that an original can be. */
export const isOriginal = (path: string): boolean => EXTENSIONS.includes(extname(path).toLowerCase())

/** Where the original of an edition lies. */
export const originalPath = (contentDir: string, slug: string, extension: string): string =>
  join(contentDir, LOCAL, `${slug}${extension === '' ? '.txt' : extension}`)

/** The originals in a content folder, by the slugs that they are named after. */
export function originalFiles(contentDir: string): ReadonlyMap<string, string> {
  const folder = join(contentDir, LOCAL)
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && isOriginal(name))
    .sort()
  return new Map(names.map((name) => [basename(name, extname(name)), join(folder, name)]))
}
