import type { KeptArticle, KeptArticles } from '#src/articles/keptArticles.ts'
import type { Article, ArticleSummary } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import { localityPack, type PackList, shardRows, topicPack } from '#src/domain/packs.ts'
import { hashOf } from './fetchShard.ts'
import type { KeptDatabase, ShardContents } from './keptDatabase.ts'
import { articlesIn, readKept } from './keptShards.ts'

/** As many articles as were read last are kept beside those that were asked for. */
const MOST_READ = 1000

/**
 * The articles in the store, for a page of the given release. The store is asked for each time: it may have been closed, and
 * is then another. That one more article is kept since it was read is told.
 */
export function storedArticles(
  store: () => Promise<KeptDatabase>,
  release: string,
  list: () => Promise<PackList>,
  onRemembered: (database: KeptDatabase) => Promise<void> = async () => undefined,
): KeptArticles {
  let lastPlaces: { readonly columns: ArticleColumns; readonly places: RowPlaces } | undefined
  // Who reads goes on to neighbours, which mostly stand in the same.
  let lastShard: { readonly hash: string; readonly articles: readonly Article[] } | undefined

  async function articlesOf(database: KeptDatabase, hash: string): Promise<readonly Article[]> {
    if (lastShard?.hash !== hash) {
      const bytes = await readKept(database, 'shards', hash)
      // It may be read before it was checked: what was damaged meanwhile must not be shown.
      if (!bytes || (await hashOf(bytes)) !== hash) return []
      lastShard = { hash, articles: articlesIn(bytes) }
    }
    return lastShard.articles
  }

  /** Reads each shard once, and no more of them than it takes. */
  async function fromShards(database: KeptDatabase, slugs: readonly string[]): Promise<ReadonlyMap<string, KeptArticle>> {
    const found = new Map<string, KeptArticle>()
    let waiting = inTurn(await shardsWith(database, slugs, release), found)
    for (let shard = waiting[0]; shard; shard = waiting[0]) {
      const { hash, isCurrent, holds } = shard
      const wanted = (await articlesOf(database, hash)).filter(({ slug }) => holds.includes(slug))
      for (const article of wanted) found.set(article.slug, { article, isCurrent })
      waiting = inTurn(waiting.slice(1), found)
    }
    return found
  }

  async function articles(slugs: readonly string[]): Promise<ReadonlyMap<string, KeptArticle>> {
    const database = await store()
    const found = new Map(await fromShards(database, slugs))
    for (const slug of slugs) {
      if (found.get(slug)?.isCurrent) continue
      const read = await database.get('read', slug)
      const isCurrent = read?.release === release
      if (read && (isCurrent || !found.has(slug))) found.set(slug, { article: read.article, isCurrent })
    }
    return found
  }

  return {
    articles,
    article: async (slug) => (await articles([slug])).get(slug),

    async summaries(rows, columns) {
      const [database, packs] = await Promise.all([store(), list()])
      if (packs.release !== release || (await database.count('contents')) === 0) return undefined
      // Every filter asks; where the rows stand is worked out once.
      if (lastPlaces?.columns !== columns) lastPlaces = { columns, places: placesOf(columns, packs) }
      return summariesAt(database, rows, lastPlaces.places, release)
    },

    remember(article) {
      store()
        .then(async (database) => {
          await rememberRead(database, article, release)
          await onRemembered(database)
        })
        // Nobody asked for it: what cannot be kept is fetched again.
        .catch(() => undefined)
    },
  }
}

interface HoldingShard {
  readonly hash: string
  readonly isCurrent: boolean
  /** Those of the articles asked for that it holds, and that are not found yet. */
  readonly holds: readonly string[]
}

/** The shards that hold some articles. */
async function shardsWith(database: KeptDatabase, slugs: readonly string[], release: string): Promise<readonly HoldingShard[]> {
  const holds = new Map<string, string[]>()
  for (const slug of slugs) {
    for (const hash of await database.getAllKeysFromIndex('contents', 'slug', slug)) {
      holds.set(hash, [...(holds.get(hash) ?? []), slug])
    }
  }
  const shards: HoldingShard[] = []
  for (const [hash, held] of holds) {
    const contents = await readKept(database, 'contents', hash)
    shards.push({ hash, isCurrent: contents?.release === release, holds: held })
  }
  return shards
}

/** The shards that bring more: first those of the running release, and of these the one that brings most. */
function inTurn(shards: readonly HoldingShard[], found: ReadonlyMap<string, KeptArticle>): readonly HoldingShard[] {
  return shards
    .map((shard) => ({ ...shard, holds: shard.holds.filter((slug) => !found.has(slug)) }))
    .filter(({ holds }) => holds.length > 0)
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.holds.length - a.holds.length)
}

interface Place {
  readonly hash: string
  readonly index: number
}

/** Where each row stands in the shards of a list: in those of its locality, and in those of its topics. */
type RowPlaces = readonly (readonly Place[])[]

function placesOf(columns: ArticleColumns, list: PackList): RowPlaces {
  const places = Array.from({ length: columns.count }, (): Place[] => [])
  const ids = [...columns.localities.map(localityPack), ...columns.topics.map(topicPack)]
  for (const pack of list.packs.filter(({ id }) => ids.includes(id))) {
    for (const [shard, rowsInShard] of shardRows(columns, pack.id).entries()) {
      const hash = pack.shards[shard]?.hash
      if (hash) for (const [index, row] of rowsInShard.entries()) places[row]?.push({ hash, index })
    }
  }
  return places
}

async function summariesAt(
  database: KeptDatabase,
  rows: readonly number[],
  places: RowPlaces,
  release: string,
): Promise<readonly ArticleSummary[] | undefined> {
  const contents = new Map<string, ShardContents | undefined>()
  const summaries: ArticleSummary[] = []
  for (const row of rows) {
    const summary = await firstSummary(database, places[row] ?? [], contents)
    if (!summary) return undefined
    summaries.push(summary)
  }
  return [...contents.values()].every((shard) => !shard || shard.release === release) ? summaries : undefined
}

async function firstSummary(
  database: KeptDatabase,
  places: readonly Place[],
  contents: Map<string, ShardContents | undefined>,
): Promise<ArticleSummary | undefined> {
  for (const { hash, index } of places) {
    if (!contents.has(hash)) contents.set(hash, await readKept(database, 'contents', hash))
    const summary = contents.get(hash)?.summaries[index]
    if (summary) return summary
  }
  return undefined
}

async function rememberRead(database: KeptDatabase, article: Article, release: string): Promise<void> {
  const transaction = database.transaction('read', 'readwrite')
  const newest = await transaction.store.index('order').openKeyCursor(null, 'prev')
  const { byteLength: bytes } = new TextEncoder().encode(JSON.stringify(article))
  await transaction.store.put({ slug: article.slug, article, release, order: (newest?.key ?? 0) + 1, bytes })
  if ((await transaction.store.count()) > MOST_READ) {
    const oldest = await transaction.store.index('order').openCursor()
    await oldest?.delete()
  }
  await transaction.done
}
