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
  let lastShard: { readonly hash: string; readonly articles: readonly Article[] } | undefined

  async function articleIn(database: KeptDatabase, hash: string, slug: string): Promise<Article | undefined> {
    if (lastShard?.hash !== hash) {
      const bytes = await readKept(database, 'shards', hash)
      // It may be read before it was checked: what was damaged meanwhile must not be shown.
      if (!bytes || (await hashOf(bytes)) !== hash) return undefined
      lastShard = { hash, articles: articlesIn(bytes) }
    }
    return lastShard.articles.find((article) => article.slug === slug)
  }

  async function fromShards(database: KeptDatabase, slug: string): Promise<KeptArticle | undefined> {
    const shards = await database.getAllFromIndex('contents', 'slug', slug)
    const isCurrent = (shard: ShardContents) => shard.release === release
    for (const shard of [...shards.filter(isCurrent), ...shards.filter((other) => !isCurrent(other))]) {
      const article = await articleIn(database, shard.hash, slug)
      if (article) return { article, isCurrent: isCurrent(shard) }
    }
    return undefined
  }

  return {
    async article(slug) {
      const database = await store()
      const inShard = await fromShards(database, slug)
      if (inShard?.isCurrent) return inShard
      const read = await database.get('read', slug)
      if (read?.release === release) return { article: read.article, isCurrent: true }
      return inShard ?? (read && { article: read.article, isCurrent: false })
    },

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
