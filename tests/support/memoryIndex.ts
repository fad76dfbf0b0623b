import type { ShortenedTerm } from '#src/domain/glossary.ts'
import { IndexBuilder } from '#src/domain/search/indexBuilder.ts'
import { type IndexFile, textName } from '#src/domain/search/indexFiles.ts'
import { IndexReader, type IndexStore } from '#src/domain/search/indexReader.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'
import { makeArticle } from './makeArticles.ts'

/** The short forms that the tests of the search know. */
export const searchTerms: readonly ShortenedTerm[] = [
  { term: 'ủy ban nhân dân', abbreviations: ['UBND'] },
  { term: 'hội đồng nhân dân', abbreviations: ['HĐND'] },
  { term: 'thành phố', abbreviations: ['TP'] },
  { term: 'thành phố Hồ Chí Minh', abbreviations: ['TPHCM', 'TP HCM'] },
  { term: 'kinh tế - xã hội', abbreviations: ['KT-XH', 'KTXH'] },
]

/** An article as the search knows it. What is not given has words that no test asks for. */
export interface SearchSketch {
  readonly title?: string
  readonly placeName?: string
  readonly standfirst?: string
  readonly summary?: string
  readonly blocks?: readonly string[]
  readonly source?: string
}

export function searchText(slug: string, sketch: SearchSketch = {}): SearchText {
  const { title = 'x', placeName = 'x', standfirst = 'x', summary = 'x', blocks = [], source = 'x' } = sketch
  return {
    summary: makeArticle({ slug, title, placeName, summary }),
    standfirst,
    blocks: blocks.map((text, at) => ({ n: at + 1, text })),
    source,
  }
}

export interface MemoryIndex {
  readonly store: IndexStore
  readonly reader: IndexReader
  /** Names of the files that were read, in order. */
  readonly read: string[]
}

/** The index of some articles, held in memory; any of its files may be replaced. */
export function memoryIndex(texts: readonly SearchText[], terms = searchTerms, placesAtOnce?: number): MemoryIndex {
  const files = new Map(indexFilesOf(texts, terms, placesAtOnce).map(({ name, bytes }) => [name, bytes]))
  const byName = new Map(texts.map((text, row) => [textName(row), text]))
  const read: string[] = []
  const from =
    <T>(held: ReadonlyMap<string, T>) =>
    async (name: string) => {
      read.push(name)
      const file = held.get(name)
      if (file === undefined) throw new Error(`no ${name}`)
      return file
    }
  const store = { bytes: from(files), text: from(byName) }
  return { store, reader: new IndexReader(store), read }
}

export function indexFilesOf(texts: readonly SearchText[], terms = searchTerms, placesAtOnce?: number): IndexFile[] {
  const builder = new IndexBuilder(terms, placesAtOnce)
  for (const text of texts) builder.add(text)
  return [...builder.files('thu')]
}

/** Searches articles by their slugs; gives the slugs of what was found, best first. */
export function searchOf(sketches: Readonly<Record<string, SearchSketch>>) {
  const texts = Object.entries(sketches).map(([slug, sketch]) => searchText(slug, sketch))
  const engine = new SearchEngine(memoryIndex(texts).reader)
  const slugOf = (row: number) => texts[row]?.summary.slug ?? `no row ${row}`
  const find = async (words: string) => {
    const { rows, ...answer } = await engine.find(words)
    return { ...answer, slugs: rows.map(slugOf) }
  }
  const result = (words: string, slug: string) =>
    engine.result(
      words,
      texts.findIndex(({ summary }) => summary.slug === slug),
    )
  return { engine, find, result }
}
