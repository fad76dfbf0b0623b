import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { IndexStore } from '#src/domain/search/indexReader.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'

const inflate = promisify(inflateRaw)

/** The search index in a folder. How many bytes each file has is told, as they are what a reader's browser would fetch. */
export function searchFolder(dir: string, onRead: (bytes: number) => void = () => undefined): IndexStore {
  const bytes = async (name: string) => {
    const file = await readFile(join(dir, `${name}.bin`))
    onRead(file.length)
    return inflate(file)
  }
  return { bytes, text: async (name) => JSON.parse((await bytes(name)).toString()) as SearchText }
}
