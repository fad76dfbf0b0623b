import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localityPack, type Pack, type PackId, type ShardEntry, shardRows, topicPack } from '#src/domain/packs.ts'
import type { Collection } from './collection.ts'

/**
 * Writes the shards of every pack below `data/shards/`, and says what packs there are. The articles are put together from
 * their files, which must have been written: to make each of them anew for every pack that it is in would take longer.
 */
export function writeShards(outDir: string, collection: Collection): readonly Pack[] {
  mkdirSync(join(outDir, 'data', 'shards'), { recursive: true })
  return packsOf(collection)
    .map(({ id, name }) => ({
      id,
      name,
      shards: shardRows(collection.columns, id).map((rows) => writeShard(outDir, collection, rows)),
    }))
    .filter(({ shards }) => shards.length > 0)
}

function packsOf({ overview }: Collection): readonly { readonly id: PackId; readonly name: string }[] {
  return [
    ...overview.localities.map(({ id, name }) => ({ id: localityPack(id), name })),
    ...overview.topics.map(({ id, name }) => ({ id: topicPack(id), name })),
  ]
}

function writeShard(outDir: string, { summaries }: Collection, rows: readonly number[]): ShardEntry {
  const articles = rows.map((row) => readFileSync(join(outDir, 'data', 'articles', `${summaries[row]?.slug}.json`), 'utf8'))
  const bytes = Buffer.from(`{"articles":[${articles.join(',')}]}`)
  const hash = createHash('sha256').update(bytes).digest('base64url')
  writeFileSync(join(outDir, 'data', 'shards', `${hash}.json`), bytes)
  return { hash, bytes: bytes.length, articles: rows.length }
}
