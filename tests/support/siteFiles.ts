import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { contentType } from '#pipeline/contentTypes.ts'

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
    const type = contentType(file)
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
