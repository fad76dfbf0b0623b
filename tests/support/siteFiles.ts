import { readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

export interface FileAnswer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** The files of a site as a host keeps them: each compressed once. A file that was written anew is read anew. */
export class SiteFiles {
  readonly #compressed = new Map<string, Buffer>()
  readonly #quality: number

  constructor(brotliQuality: number) {
    this.#quality = brotliQuality
  }

  read(file: string, brotli: boolean): FileAnswer {
    const type = contentTypes[extname(file)] ?? 'application/octet-stream'
    // Texts alone: fonts and pictures are compressed already.
    if (!type.includes('charset')) return { body: readFileSync(file), headers: { 'Content-Type': type } }
    const headers = { 'Content-Type': type, Vary: 'Accept-Encoding' }
    return brotli
      ? { body: this.#compress(file), headers: { ...headers, 'Content-Encoding': 'br' } }
      : { body: readFileSync(file), headers }
  }

  #compress(file: string): Buffer {
    const key = `${file}:${statSync(file).mtimeMs}`
    const known = this.#compressed.get(key)
    if (known) return known
    const text = readFileSync(file)
    const compressed = brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: this.#quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    })
    this.#compressed.set(key, compressed)
    return compressed
  }
}

/** The file that an address stands for: itself, its `.html` or its folder's index; undefined where there is none in the root. */
export function findFile(root: string, path: string): string | undefined {
  const decoded = decode(path)
  if (decoded === undefined || decoded.includes('\0')) return undefined
  const folder = resolve(root)
  return [decoded, `${decoded}.html`, `${decoded}/index.html`]
    .map((candidate) => join(folder, candidate))
    .find((file) => file.startsWith(folder + sep) && isFile(file))
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Not there, or no name that a file can have.
    return false
  }
}
