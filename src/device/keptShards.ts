import { type Article, summaryOf } from '#src/domain/article.ts'
import type { ShardEntry } from '#src/domain/packs.ts'
import { hashOf, KeepingError } from './fetchShard.ts'
import type { KeptDatabase } from './keptDatabase.ts'

/** Reads the articles of a shard whose bytes are known to be right. */
export function articlesIn(bytes: ArrayBuffer): readonly Article[] {
  return (JSON.parse(new TextDecoder().decode(bytes)) as { readonly articles: readonly Article[] }).articles
}

/** Keeps a shard. Done when its transaction is: a request that succeeds may still be undone for want of room. */
export async function putShard(database: KeptDatabase, { hash }: ShardEntry, bytes: ArrayBuffer, release: string): Promise<void> {
  const articles = articlesIn(bytes)
  const summaries = articles.map(summaryOf)
  try {
    const transaction = database.transaction(['shards', 'contents'], 'readwrite')
    // A request's own failure says less than that of its transaction.
    void transaction.objectStore('shards').put(bytes, hash).catch(ignore)
    void transaction
      .objectStore('contents')
      .put({ hash, byteLength: bytes.byteLength, slugs: articles.map(({ slug }) => slug), summaries, release })
      .catch(ignore)
    await transaction.done
  } catch (error) {
    throw new KeepingError(isQuotaError(error) ? 'full' : 'blocked', error)
  }
}

const ignore = () => undefined
const isQuotaError = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

/** Marks those shards that a release still has, and tells which of its shards are missing. */
export async function missingShards(
  database: KeptDatabase,
  shards: readonly ShardEntry[],
  release: string,
): Promise<readonly ShardEntry[]> {
  const transaction = database.transaction('contents', 'readwrite')
  const missing: ShardEntry[] = []
  for (const shard of shards) {
    const contents = await transaction.store.get(shard.hash)
    if (!contents) missing.push(shard)
    else if (contents.release !== release) await transaction.store.put({ ...contents, release })
  }
  await transaction.done
  return missing
}

/** Compares kept shards with their hashes; lets go of the damaged, and tells which those are. */
export async function damagedShards(database: KeptDatabase, shards: readonly ShardEntry[]): Promise<readonly ShardEntry[]> {
  const damaged: ShardEntry[] = []
  for (const shard of shards) {
    const bytes = await database.get('shards', shard.hash)
    if (bytes && (await hashOf(bytes)) === shard.hash) continue
    await dropShard(database, shard.hash)
    damaged.push(shard)
  }
  return damaged
}

/** Lets go of all shards but these. */
export async function dropOtherShards(database: KeptDatabase, shards: readonly ShardEntry[]): Promise<void> {
  const wanted = new Set(shards.map(({ hash }) => hash))
  for (const hash of await database.getAllKeys('contents')) if (!wanted.has(hash)) await dropShard(database, hash)
}

async function dropShard(database: KeptDatabase, hash: string): Promise<void> {
  const transaction = database.transaction(['shards', 'contents'], 'readwrite')
  await Promise.all([transaction.objectStore('shards').delete(hash), transaction.objectStore('contents').delete(hash)])
  await transaction.done
}
