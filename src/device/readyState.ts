import type { KeepingChoices, OfflineState } from '#src/domain/device.ts'
import { packArticles, shardBytes, shardsOf, wholeSet } from '#src/domain/packs.ts'
import type { KeptDatabase } from './keptDatabase.ts'

/** The state where all that was chosen is here: how much that is, together with what was kept since it was read. */
export async function readyState(database: KeptDatabase, { list, chosen }: KeepingChoices): Promise<OfflineState> {
  const whole = wholeSet(list)
  const bytes = shardBytes(shardsOf(list, chosen))
  if (whole.every(({ id }) => chosen.has(id))) {
    return { status: 'ready', isWhole: true, articles: whole.reduce((sum, pack) => sum + packArticles(pack), 0), bytes }
  }
  const inShards = await slugsInShards(database)
  const read = await readBeside(database, inShards)
  return { status: 'ready', isWhole: false, articles: inShards.size + read.articles, bytes: bytes + read.bytes }
}

/** Packs of topics hold copies: each article counts once. */
async function slugsInShards(database: KeptDatabase): Promise<ReadonlySet<IDBValidKey>> {
  const slugs = new Set<IDBValidKey>()
  let cursor = await database.transaction('contents').store.index('slug').openKeyCursor(null, 'nextunique')
  for (; cursor; cursor = await cursor.continue()) slugs.add(cursor.key)
  return slugs
}

/** By their index: to read a thousand articles for the sake of their sizes would take long. */
async function readBeside(database: KeptDatabase, inShards: ReadonlySet<IDBValidKey>) {
  let [articles, bytes] = [0, 0]
  let cursor = await database.transaction('read').store.index('bytes').openKeyCursor()
  for (; cursor; cursor = await cursor.continue()) {
    if (inShards.has(cursor.primaryKey)) continue
    articles++
    bytes += cursor.key
  }
  return { articles, bytes }
}
