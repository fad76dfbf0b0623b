import type { DataVersion } from '../dataVersion.ts'
import type { ShortenedTerm } from '../glossary.ts'
import { ByteReader, ByteWriter } from './bytes.ts'

// The index in files. Two tables, of words and of pairs of neighbouring words, each cut into shards of a few kilobytes in
// the order of their folded keys, so that what begins alike stands together; the manifest says where each shard begins.
// Lists that are too long for a shard have files of their own. See docs/decisions/010.

/** A file of the index: its name below the folder of the index, and its bytes. */
export interface IndexFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type TableName = 'words' | 'pairs'

export interface IndexManifest {
  readonly version: DataVersion
  /** Number of articles. */
  readonly count: number
  /** What the articles were read with, and searches must be, too. */
  readonly terms: readonly ShortenedTerm[]
  /** Of a large index only each so many shards are named here; the others in a directory of their group. 1 where all are. */
  readonly inGroup: number
  /** For each shard of a table, a key after all keys of the shard before it and not after its own first. */
  readonly shards: Readonly<Record<TableName, readonly string[]>>
}

export const MANIFEST = 'manifest'
export const VOCABULARY = 'vocabulary'
export const shardName = (table: TableName, shard: number): string => `${table}-${shard}`
export const directoryName = (table: TableName, group: number): string => `${table}-directory-${group}`
export const longListName = (list: number): string => `long-${list}`
export const chunkName = (list: number, chunk: number): string => `long-${list}-${chunk}`
export const textName = (row: number): string => `text-${row}`

/** So many names take about ten kilobytes; with more, one more file is read instead. */
const MOST_IN_MANIFEST = 3000
const SHARDS_IN_GROUP = 64

const TABLES: readonly TableName[] = ['words', 'pairs']

/** The manifest as bytes. */
export function writeManifest({ version, count, terms, inGroup, shards }: IndexManifest): Uint8Array {
  const writer = new ByteWriter()
  writer.text(version)
  writer.number(count)
  writer.number(terms.length)
  for (const { term, abbreviations } of terms) writeTexts(writer, [term, ...abbreviations])
  writer.number(inGroup)
  for (const table of TABLES) writeTexts(writer, shards[table])
  return writer.taken()
}

/** The inverse of `writeManifest`. */
export function readManifest(bytes: Uint8Array): IndexManifest {
  const reader = new ByteReader(bytes)
  const version = reader.text()
  const count = reader.number()
  const terms = Array.from({ length: reader.number() }, () => readTerm(reader))
  const inGroup = reader.number()
  const words = readTexts(reader)
  return { version, count, terms, inGroup, shards: { words, pairs: readTexts(reader) } }
}

/** The manifest and, where the index has too many shards to name in it, their directories. */
export function* manifestFiles(manifest: Omit<IndexManifest, 'inGroup'>): Generator<IndexFile> {
  const isLarge = TABLES.some((table) => manifest.shards[table].length > MOST_IN_MANIFEST)
  if (!isLarge) return yield { name: MANIFEST, bytes: writeManifest({ ...manifest, inGroup: 1 }) }
  const shards = { words: [] as string[], pairs: [] as string[] }
  for (const table of TABLES) {
    const firsts = manifest.shards[table]
    for (let start = 0; start < firsts.length; start += SHARDS_IN_GROUP) {
      const writer = new ByteWriter()
      writeTexts(writer, firsts.slice(start, start + SHARDS_IN_GROUP))
      yield { name: directoryName(table, start / SHARDS_IN_GROUP), bytes: writer.taken() }
      shards[table].push(firsts[start] ?? '')
    }
  }
  yield { name: MANIFEST, bytes: writeManifest({ ...manifest, shards, inGroup: SHARDS_IN_GROUP }) }
}

function readTerm(reader: ByteReader): ShortenedTerm {
  const [term = '', ...abbreviations] = readTexts(reader)
  return { term, abbreviations }
}

/** Texts, each as what it has beyond the beginning that it shares with the one before. */
export function writeTexts(writer: ByteWriter, texts: readonly string[]): void {
  writer.number(texts.length)
  let last = ''
  for (const text of texts) {
    writeAfter(writer, text, last)
    last = text
  }
}

/** The inverse of `writeTexts`. */
export function readTexts(reader: ByteReader): string[] {
  const texts: string[] = []
  for (let left = reader.number(); left > 0; left--) texts.push(readAfter(reader, texts.at(-1) ?? ''))
  return texts
}

/** A text as what it has beyond the beginning that it shares with the one before it. */
export function writeAfter(writer: ByteWriter, text: string, last: string): void {
  let shared = 0
  while (shared < last.length && text[shared] === last[shared]) shared++
  writer.number(shared)
  writer.text(text.slice(shared))
}

/** The inverse of `writeAfter`, given the same text before. */
export function readAfter(reader: ByteReader, last: string): string {
  const shared = reader.number()
  return last.slice(0, shared) + reader.text()
}

/** A word and in how many articles it stands. */
export interface KnownWord {
  readonly folded: string
  readonly articles: number
}

/** Words, sorted by their folded forms, as bytes. */
export function writeVocabulary(words: readonly KnownWord[]): Uint8Array {
  const writer = new ByteWriter()
  writeTexts(
    writer,
    words.map(({ folded }) => folded),
  )
  for (const { articles } of words) writer.number(articles)
  return writer.taken()
}

/** The inverse of `writeVocabulary`. */
export function readVocabulary(bytes: Uint8Array): readonly KnownWord[] {
  const reader = new ByteReader(bytes)
  const words = readTexts(reader)
  return words.map((folded) => ({ folded, articles: reader.number() }))
}
