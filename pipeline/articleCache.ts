import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { articleFromBytes, articleToBytes } from './packedArticle.ts'
import type { KeptArticle, ParseCache } from './readContent.ts'

/** Where parsed articles are kept between builds. It may be removed at any time. */
const articleCacheDir = '.cache/articles'

const DIGEST_LENGTH = 64
const sha256 = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')

/**
 * Parsed articles on disk, each named by all that it was made from: its text and name, the lists that it chose from, and
 * the code that parsed it. So an entry is never out of date; one that is damaged is as good as none.
 */
export class ArticleCache implements ParseCache {
  readonly #madeWith: string
  readonly #folder: string
  readonly #used = new Set<string>()

  constructor(contentDir: string, folder = articleCacheDir) {
    this.#madeWith = madeWith(contentDir)
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  get(path: string, text: string): KeptArticle | undefined {
    const name = this.#nameOf(path, text)
    const bytes = readWhole(join(this.#folder, name))
    if (!bytes) return undefined
    this.#used.add(name)
    return { text, article: articleFromBytes(bytes) }
  }

  set(path: string, { text, article }: KeptArticle): void {
    const name = this.#nameOf(path, text)
    const bytes = articleToBytes(article)
    writeFileSync(join(this.#folder, name), Buffer.concat([Buffer.from(sha256(bytes)), bytes]))
    this.#used.add(name)
  }

  /** Removes what this build had no use for, so that the folder does not grow for ever. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true })
  }

  #nameOf(path: string, text: string): string {
    return sha256(this.#madeWith, basename(path), text)
  }
}

/** The bytes of an entry; undefined where there is none, or not all of it. */
function readWhole(path: string): Buffer | undefined {
  let file: Buffer
  try {
    file = readFileSync(path)
  } catch {
    return undefined
  }
  const bytes = file.subarray(DIGEST_LENGTH)
  return file.toString('latin1', 0, DIGEST_LENGTH) === sha256(bytes) ? bytes : undefined
}

/** Stands for the lists of a content folder, and for the code and the packages that read articles. */
function madeWith(contentDir: string): string {
  const files = [
    ...listed(contentDir, '.yaml'),
    ...listed('pipeline', '.ts'),
    ...listed('src/domain', '.ts'),
    'package-lock.json',
  ]
  return sha256(...files.map((file) => readFileSync(file)))
}

const listed = (folder: string, ending: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))
