import type { DataVersion } from '#src/domain/dataVersion.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import { IndexBuilder } from '#src/domain/search/indexBuilder.ts'
import { textName } from '#src/domain/search/indexFiles.ts'
import { IndexReader } from '#src/domain/search/indexReader.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'

/** An index of some texts, in the order of their rows, built and held in memory. */
export function builtIndex(texts: readonly SearchText[], terms: readonly ShortenedTerm[], version: DataVersion): IndexReader {
  const builder = new IndexBuilder(terms)
  for (const text of texts) builder.add(text)
  const files = new Map([...builder.files(version)].map(({ name, bytes }) => [name, bytes]))
  const byName = new Map(texts.map((text, row) => [textName(row), text]))
  return new IndexReader({ bytes: async (name) => found(files, name), text: async (name) => found(byName, name) })
}

function found<T>(files: ReadonlyMap<string, T>, name: string): T {
  const file = files.get(name)
  if (file === undefined) throw new RangeError(`no ${name} in the index`)
  return file
}
