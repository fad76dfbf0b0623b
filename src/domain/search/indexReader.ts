import { ByteReader } from './bytes.ts'
import {
  chunkName,
  directoryName,
  type IndexManifest,
  type KnownWord,
  longListName,
  MANIFEST,
  readManifest,
  readTexts,
  readVocabulary,
  shardName,
  type TableName,
  textName,
  VOCABULARY,
} from './indexFiles.ts'
import { type Postings, readLong, readPositions } from './postings.ts'
import type { SearchText } from './searchText.ts'
import { lastNotAfter } from './sorted.ts'
import { postingsIn, readEntries, type TableEntry, type Variant } from './tableEntry.ts'

/** Where the files of an index are had from. Each read may be rejected; asking again tries again. */
export interface IndexStore {
  /** The bytes of a file of the index, by its name. */
  bytes(name: string): Promise<Uint8Array>
  text(name: string): Promise<SearchText>
}

/** Reads what a search asks for, and keeps what was read last; pieces of long lists are read as they are needed. */
export class IndexReader {
  private readonly shards = new Map<string, Promise<ReadonlyMap<string, TableEntry>>>()
  private readonly directories = new Map<string, Promise<readonly string[]>>()
  private readonly lists = new Map<ListKey, Promise<Postings>>()
  private readonly texts = new Map<number, Promise<SearchText>>()
  private manifestRead: Promise<IndexManifest> | undefined
  private vocabularyRead: Promise<readonly KnownWord[]> | undefined
  private readonly store: IndexStore

  constructor(store: IndexStore) {
    this.store = store
  }

  manifest(): Promise<IndexManifest> {
    if (this.manifestRead) return this.manifestRead
    this.manifestRead = this.store.bytes(MANIFEST).then(readManifest)
    this.manifestRead.catch(() => {
      this.manifestRead = undefined
    })
    return this.manifestRead
  }

  /** What the index knows of a folded word or pair; undefined where it stands in no article. */
  async entry(table: TableName, folded: string): Promise<TableEntry | undefined> {
    return (await this.shard(table, await this.shardOf(table, folded)))?.get(folded)
  }

  /** The most common of the words or pairs whose folded form begins so, from at most `mostShards` shards. */
  async entriesFrom(table: TableName, start: string, mostShards: number, most: number): Promise<readonly TableEntry[]> {
    const [firstWith, lastWith] = await Promise.all([this.shardOf(table, start), this.shardOf(table, `${start}\uffff`)])
    const first = Math.max(0, firstWith)
    const last = Math.min(lastWith, first + mostShards - 1)
    const read = await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => this.shard(table, first + index)))
    return read
      .flatMap((entries) => [...(entries?.values() ?? [])])
      .filter(({ folded }) => folded.startsWith(start))
      .sort((a, b) => articlesOf(b) - articlesOf(a))
      .slice(0, most)
  }

  postings(variant: Variant): Promise<Postings> {
    return kept(this.lists, variant.list, () => this.readPostings(variant), MOST_LISTS)
  }

  /** The positions of a long list in some rows, from at most `mostChunks` files, those of the first rows before others. */
  async positionsOf({ list }: Variant, rows: readonly number[], mostChunks: number): Promise<readonly Postings[]> {
    if (list.form !== 'long') return []
    const chunks = [...new Set(rows.map((row) => lastNotAfter(list.chunkRows, row)))].filter((chunk) => chunk >= 0)
    return Promise.all(
      chunks.slice(0, mostChunks).map(async (chunk) => {
        const reader = new ByteReader(await this.store.bytes(chunkName(list.list, chunk)))
        return readPositions(reader, reader.number())
      }),
    )
  }

  vocabulary(): Promise<readonly KnownWord[]> {
    if (this.vocabularyRead) return this.vocabularyRead
    this.vocabularyRead = this.store.bytes(VOCABULARY).then(readVocabulary)
    this.vocabularyRead.catch(() => {
      this.vocabularyRead = undefined
    })
    return this.vocabularyRead
  }

  text(row: number): Promise<SearchText> {
    return kept(this.texts, row, () => this.store.text(textName(row)))
  }

  private async readPostings({ list, articles }: Variant): Promise<Postings> {
    if (list.form !== 'long') return postingsIn(list.bytes, list.form, articles)
    return readLong(new ByteReader(await this.store.bytes(longListName(list.list))), articles)
  }

  /** The shard that a key would stand in; -1 where it would stand before the first. */
  private async shardOf(table: TableName, key: string): Promise<number> {
    const { shards, inGroup } = await this.manifest()
    const group = lastNotAfter(shards[table], key)
    if (inGroup === 1 || group < 0) return group
    const name = directoryName(table, group)
    const firsts = await kept(this.directories, name, async () => readTexts(new ByteReader(await this.store.bytes(name))))
    return group * inGroup + lastNotAfter(firsts, key)
  }

  private async shard(table: TableName, shard: number): Promise<ReadonlyMap<string, TableEntry> | undefined> {
    if (shard < 0) return undefined
    const name = shardName(table, shard)
    return kept(this.shards, name, async () => readEntries(await this.store.bytes(name)))
  }
}

/** What a search reads from. */
export type SearchIndex = Pick<
  IndexReader,
  'manifest' | 'entry' | 'entriesFrom' | 'postings' | 'positionsOf' | 'vocabulary' | 'text'
>

type ListKey = Variant['list']

const MOST_KEPT = 400
// Those of a large collection take half a megabyte each.
const MOST_LISTS = 100

/** What is being read, or was; a failure is not kept, and what was asked for longest ago goes first. */
function kept<K, T>(cache: Map<K, Promise<T>>, key: K, read: () => Promise<T>, most = MOST_KEPT): Promise<T> {
  const known = cache.get(key)
  const found = known ?? read()
  cache.delete(key)
  cache.set(key, found)
  if (!known) found.catch(() => cache.delete(key))
  const [oldest] = cache.keys()
  if (cache.size > most && oldest !== undefined) cache.delete(oldest)
  return found
}

/** In how many articles a word stands, at least; at most, if all its spellings stand in others. */
export const articlesOf = ({ variants }: TableEntry): number => variants.reduce((sum, { articles }) => sum + articles, 0)
