import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { IndexBuilder } from '#src/domain/search/indexBuilder.ts'
import { type IndexFile, textName } from '#src/domain/search/indexFiles.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import type { Collection } from './collection.ts'
import { shortenedTerms } from './glossary.ts'

/** Every file of the search index of a collection, and the text of each article. */
export function* searchFiles(collection: Collection): Generator<IndexFile> {
  const builder = new IndexBuilder(shortenedTerms(collection.vocabulary.glossary))
  for (const row of collection.summaries.keys()) {
    const text = searchTextOf(collection.article(row))
    builder.add(text)
    yield { name: textName(row), bytes: Buffer.from(JSON.stringify(text)) }
  }
  yield* builder.files(collection.overview.version)
}

/** As hosts compress what they know, and these are numbers, it is done here; whoever reads them inflates them. */
export const packed = ({ bytes }: IndexFile): Buffer => deflateRawSync(bytes, { level: 9 })

/** Writes the search index into a folder, each file compressed, and gives the hash of them all. */
export function writeSearchFiles(dir: string, collection: Collection): string {
  mkdirSync(dir, { recursive: true })
  const hash = createHash('sha256')
  for (const file of searchFiles(collection)) {
    const bytes = packed(file)
    hash.update(file.name).update(bytes)
    writeFileSync(join(dir, `${file.name}.bin`), bytes)
  }
  return hash.digest('base64url')
}
