import { fetchJson } from '#src/articles/fetchJson.ts'
import { hashOf } from '#src/device/fetchShard.ts'
import { type KeptDatabase, openKept } from '#src/device/keptDatabase.ts'
import { articlesIn, readKept } from '#src/device/keptShards.ts'
import type { Article } from '#src/domain/article.ts'
import { type ArticleColumns, type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import { type PackList, shardRows } from '#src/domain/packs.ts'
import type { SearchIndex } from '#src/domain/search/indexReader.ts'
import { type SearchText, searchTextOf } from '#src/domain/search/searchText.ts'
import { builtIndex } from './builtIndex.ts'
import { keptRowOf } from './keptRow.ts'
import type { SearchPlace } from './messages.ts'

/** An index of the articles that are kept on the device; `rows` are those of the whole set, by the index' own. */
export interface KeptIndex {
  readonly reader: SearchIndex
  readonly rows: readonly number[]
  /** More is kept than is searched. */
  readonly isCut: boolean
}

// An index in memory takes about ten times the text. Whoever keeps more has it for the newest.
const MOST_ARTICLES = 3000

/** Builds the index of what is kept; undefined where nothing is. Needs no network: lists and columns are part of the app. */
export async function keptIndex({ dataUrl, release }: SearchPlace): Promise<KeptIndex | undefined> {
  const [columnFile, packs, terms] = await Promise.all([
    fetchJson<ColumnFile>(`${dataUrl}columns.json`),
    fetchJson<PackList>(`${dataUrl}packs.json`),
    fetchJson<readonly ShortenedTerm[]>(`${dataUrl}glossary.json`),
  ])
  if (packs.release !== release) return undefined
  const { texts, isCut } = await keptTexts(fromColumnFile(columnFile), packs)
  const rows = [...texts.keys()].sort((a, b) => a - b)
  if (rows.length === 0) return undefined
  const reader = builtIndex(
    rows.map((row) => texts.get(row) as SearchText),
    terms,
    columnFile.version,
  )
  return { reader, rows, isCut }
}

interface KeptTexts {
  readonly texts: ReadonlyMap<number, SearchText>
  readonly isCut: boolean
}

async function keptTexts(columns: ArticleColumns, packs: PackList): Promise<KeptTexts> {
  const database = await openKept(() => undefined)
  try {
    const rowsOfShard = new Map(
      packs.packs.flatMap(({ id, shards }) => shardRows(columns, id).map((rows, at) => [shards[at]?.hash ?? '', rows] as const)),
    )
    const hashes = (await database.getAllKeys('contents')).filter((hash) => rowsOfShard.has(hash))
    const keptRows = new Set(hashes.flatMap((hash) => rowsOfShard.get(hash) ?? []))
    const wanted = new Set([...keptRows].sort((a, b) => a - b).slice(0, MOST_ARTICLES))
    const texts = new Map<number, SearchText>()
    for (const hash of hashes) {
      const rows = rowsOfShard.get(hash) ?? []
      const isMissing = (row: number | undefined): row is number => row !== undefined && wanted.has(row) && !texts.has(row)
      if (!rows.some(isMissing)) continue
      for (const [at, article] of (await articlesOf(database, hash)).entries()) {
        const row = rows[at]
        if (isMissing(row)) texts.set(row, searchTextOf(article))
      }
    }
    if (wanted.size < MOST_ARTICLES) await addRead(database, columns, texts)
    return { texts, isCut: keptRows.size > wanted.size }
  } finally {
    database.close()
  }
}

async function articlesOf(database: KeptDatabase, hash: string): Promise<readonly Article[]> {
  const bytes = await readKept(database, 'shards', hash)
  return bytes && (await hashOf(bytes)) === hash ? articlesIn(bytes) : []
}

/** Articles that were read, and are in no shard that is kept. */
async function addRead(database: KeptDatabase, columns: ArticleColumns, texts: Map<number, SearchText>): Promise<void> {
  const slugs = new Set([...texts.values()].map(({ summary }) => summary.slug))
  for (const { article, slug } of await database.getAll('read')) {
    const row = slugs.has(slug) ? undefined : keptRowOf(article, columns, (taken) => texts.has(taken))
    if (row !== undefined) texts.set(row, searchTextOf(article))
  }
}
