import type { ArticleColumns } from './articleColumns.ts'
import { yearOf } from './calendar.ts'

/**
 * A pack is what a reader may keep at once: the articles of a locality or of a topic. It travels in shards, files of about a
 * hundred articles that are named by the hash of their bytes: ten thousand files would take minutes to store, and one file
 * would have to be fetched anew for every comma.
 */
export type PackId = `noi:${string}` | `chu-de:${string}`

/** `hash` is the SHA-256 of the file's bytes in base64url; `bytes` their number. */
export interface ShardEntry {
  readonly hash: string
  readonly bytes: number
  readonly articles: number
}

export interface Pack {
  readonly id: PackId
  readonly name: string
  readonly shards: readonly ShardEntry[]
}

/** All that can be kept of one build. The packs of localities hold every article once, those of topics hold copies. */
export interface PackList {
  readonly release: string
  readonly packs: readonly Pack[]
}

export const localityPack = (id: string): PackId => `noi:${id}`
export const topicPack = (id: string): PackId => `chu-de:${id}`
export const isLocalityPack = (id: PackId): boolean => id.startsWith('noi:')

const MOST_IN_SHARD = 100

/**
 * The rows of each shard of a pack, in the order in which they stand there. Follows from the columns, so that a list of
 * packs need name no articles. A shard holds articles of one year, oldest first: one more article changes few shards, and
 * whoever keeps the others need not fetch them anew. An unknown pack has none.
 */
export function shardRows(columns: ArticleColumns, pack: PackId): readonly (readonly number[])[] {
  const isIn = membership(columns, pack)
  const shards: number[][] = []
  let year: number | undefined
  for (let row = columns.count - 1; row >= 0; row--) {
    if (!isIn(row)) continue
    const rowYear = yearOf(columns.publishedFrom[row] ?? 0)
    const last = shards.at(-1)
    if (last && rowYear === year && last.length < MOST_IN_SHARD) last.push(row)
    else shards.push([row])
    year = rowYear
  }
  return shards
}

function membership(columns: ArticleColumns, pack: PackId): (row: number) => boolean {
  const id = pack.slice(pack.indexOf(':') + 1)
  if (isLocalityPack(pack)) {
    const locality = columns.localities.indexOf(id)
    return (row) => columns.locality[row] === locality
  }
  const topic = columns.topics.indexOf(id)
  return (row) => topic >= 0 && ((columns.topicBits[row] ?? 0) & (1 << topic)) !== 0
}

/** A set of articles up to this many bytes is kept whole without being asked for. */
const MOST_BYTES_UNASKED = 20_000_000

export const shardBytes = (shards: readonly ShardEntry[]): number => shards.reduce((sum, { bytes }) => sum + bytes, 0)
export const packBytes = ({ shards }: Pick<Pack, 'shards'>): number => shardBytes(shards)
export const packArticles = ({ shards }: Pick<Pack, 'shards'>): number => shards.reduce((sum, { articles }) => sum + articles, 0)

/** The packs that hold every article once. */
export const wholeSet = ({ packs }: PackList): readonly Pack[] => packs.filter(({ id }) => isLocalityPack(id))

/** Whether the whole set is so small that it is kept without being asked for. */
export function isSmall(list: PackList): boolean {
  return wholeSet(list).reduce((sum, pack) => sum + packBytes(pack), 0) <= MOST_BYTES_UNASKED
}

/** The shards of some packs, each once. Packs of topics add nothing to the whole set. */
export function shardsOf(list: PackList, chosen: ReadonlySet<PackId>): readonly ShardEntry[] {
  const whole = wholeSet(list)
  const isWhole = whole.every(({ id }) => chosen.has(id))
  const packs = isWhole ? whole : list.packs.filter(({ id }) => chosen.has(id))
  return [...new Map(packs.flatMap(({ shards }) => shards).map((shard) => [shard.hash, shard])).values()]
}
