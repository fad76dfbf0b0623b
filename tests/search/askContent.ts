import { mkdirSync, rmSync } from 'node:fs'
import { toCollection } from '#pipeline/collection.ts'
import { readContent } from '#pipeline/readContent.ts'
import { writeSearchFiles } from '#pipeline/searchFiles.ts'
import { searchFolder } from '#pipeline/searchFolder.ts'
import { IndexReader, type IndexStore } from '#src/domain/search/indexReader.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import { writeSearchContent } from './distractors.ts'
import type { Ask } from './measure.ts'

export interface SearchedContent {
  readonly articles: number
  /** Asks by a reader of its own, as a first search does; the bytes that it read are added up. */
  readonly ask: Ask
  /** The same, but all that is found. */
  readonly askForAll: Ask
  readonly read: { bytes: number; files: number }
}

const SEED = 20_230_516
const DEPTH = 10

/** Writes the bundled and the planted articles among so many distractors, and indexes them as the build does. */
export function searchedContent(dir: string, distractors: number): SearchedContent {
  const read = { bytes: 0, files: 0 }
  const store = counting(`${dir}/index`, read)
  const asker =
    (depth: number): Ask =>
    async (words) => {
      const reader = new IndexReader(store)
      const { rows } = await new SearchEngine(reader).find(words)
      return Promise.all(rows.slice(0, depth).map(async (row) => (await reader.text(row)).summary.slug))
    }
  const [ask, askForAll] = [asker(DEPTH), asker(Number.POSITIVE_INFINITY)]
  writeSearchContent(`${dir}/content`, { distractors, seed: SEED })
  const { articles, vocabulary, problems } = readContent(`${dir}/content`)
  if (problems.length > 0) throw new Error(`${problems.length} problems in the content, first: ${JSON.stringify(problems[0])}`)
  rmSync(`${dir}/index`, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  writeSearchFiles(`${dir}/index`, toCollection(articles, vocabulary))
  return { articles: articles.length, ask, askForAll, read }
}

function counting(dir: string, read: { bytes: number; files: number }): IndexStore {
  return searchFolder(dir, (bytes) => {
    read.bytes += bytes
    read.files++
  })
}
