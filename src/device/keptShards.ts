import { type Article, summaryOf } from '#src/domain/article.ts'
import type { ShardEntry } from '#src/domain/packs.ts'
import { hashOf, KeepingError } from './fetchShard.ts'
import type { KeptDatabase } from './keptDatabase.ts'
import { problemOf } from './problemOf.ts'

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
    throw new KeepingError(problemOf(error), error)
  }
}

const ignore = () => undefined

/** Marks those shards that a release still has, and tells which of its shards are missing. */
export async function missingShards(
  database: KeptDatabase,
  shards: readonly ShardEntry[],
  release: string,
): Promise<readonly ShardEntry[]> {
  const missing: ShardEntry[] = []
  for (const shard of shards) {
    const contents = await readKept(database, 'contents', shard.hash)
    if (!contents) missing.push(shard)
    // Without room for the mark, its articles are asked of the network first; they are here none the less.
    else if (contents.release !== release) await database.put('contents', { ...contents, release }).catch(ignore)
  }
  return missing
}

/** Compares kept shards with their hashes; lets go of the damaged, and tells which those are. */
export async function damagedShards(database: KeptDatabase, shards: readonly ShardEntry[]): Promise<readonly ShardEntry[]> {
  const damaged: ShardEntry[] = []
  for (const shard of shards) {
    const bytes = await readKept(database, 'shards', shard.hash)
    if (bytes && (await hashOf(bytes)) === shard.hash) continue
    await dropShard(database, shard.hash)
    damaged.push(shard)
  }
  return damaged
}

/**
 * Reads what is kept of a shard. Browsers put large values into files beside their database: one whose file is lost or cut
 * short cannot be read ever again, and is as good as none.
 */
export async function readKept<S extends 'shards' | 'contents'>(database: KeptDatabase, store: S, hash: string) {
  // Where the store was closed meanwhile, all may be well with its values: that is thrown.
  const transaction = database.transaction(store)
  const [value] = await Promise.all([transaction.store.get(hash), transaction.done]).catch(() => [])
  return value
}

/** Lets go of all shards but these; tells whether any other was here. */
export async function dropOtherShards(database: KeptDatabase, shards: readonly ShardEntry[]): Promise<boolean> {
  const wanted = hashesOf(shards)
  const others = (await database.getAllKeys('contents')).filter((hash) => !wanted.has(hash))
  for (const hash of others) await dropShard(database, hash)
  return others.length > 0
}

/** Lets go of those of some shards that are not wanted. */
export async function dropUnwanted(
  database: KeptDatabase,
  shards: readonly ShardEntry[],
  wanted: readonly ShardEntry[],
): Promise<void> {
  const [among, spared] = [hashesOf(shards), hashesOf(wanted)]
  for (const hash of await database.getAllKeys('contents')) {
    if (among.has(hash) && !spared.has(hash)) await dropShard(database, hash)
  }
}

const hashesOf = (shards: readonly ShardEntry[]): ReadonlySet<string> => new Set(shards.map(({ hash }) => hash))

async function dropShard(database: KeptDatabase, hash: string): Promise<void> {
  const transaction = database.transaction(['shards', 'contents'], 'readwrite')
  await Promise.all([transaction.objectStore('shards').delete(hash), transaction.objectStore('contents').delete(hash)])
  await transaction.done
}
