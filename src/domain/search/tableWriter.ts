import { ByteWriter } from './bytes.ts'
import { chunkName, type IndexFile, longListName, shardName, type TableName } from './indexFiles.ts'
import { type PositionLists, writeLong, writePositions, writeStrengths } from './postings.ts'
import { type ListForm, writeEntry } from './tableEntry.ts'

// A search reads one shard for each word and each pair: small ones cost less, and many cost a longer manifest.
const SHARD_BYTES: Readonly<Record<TableName, number>> = { words: 1500, pairs: 4000 }
const CHUNK_BYTES = 6000

/** Lists up to these sizes stand in their shards. */
const MOST_INLINE: Readonly<Record<TableName, { readonly positions: number; readonly strengths: number }>> = {
  words: { positions: 400, strengths: 4000 },
  pairs: { positions: 12_000, strengths: 0 },
}

/** The list of one exact form. */
export interface ExactList {
  readonly exact: string
  readonly lists: PositionLists
}

/** Writes the entries of a table, which must come in the order of their keys, into shards. */
export class TableWriter {
  /** Where each shard begins, as in the manifest. */
  readonly firsts: string[] = []
  private readonly shard = new ByteWriter()
  private lastKey = ''
  private lastInShard = ''
  private readonly table: TableName
  private readonly nextList: () => number

  constructor(table: TableName, nextList: () => number) {
    this.table = table
    this.nextList = nextList
  }

  *add(folded: string, variants: readonly ExactList[]): Generator<IndexFile> {
    if (this.shard.length === 0) {
      this.firsts.push(shortestBetween(this.lastKey, folded))
      this.lastInShard = ''
    }
    const files: IndexFile[] = []
    const written = variants.map(({ exact, lists }) => ({ exact, articles: lists.rows.length, list: this.place(lists, files) }))
    writeEntry(this.shard, { folded, variants: written }, this.lastInShard)
    this.lastKey = folded
    this.lastInShard = folded
    yield* files
    if (this.shard.length >= SHARD_BYTES[this.table]) yield this.cut()
  }

  *end(): Generator<IndexFile> {
    if (this.shard.length > 0) yield this.cut()
  }

  private cut(): IndexFile {
    const file = { name: shardName(this.table, this.firsts.length - 1), bytes: this.shard.taken() }
    this.shard.clear()
    return file
  }

  /** Decides on the form of a list; the files that a long one has of its own are added to `files`. */
  private place(lists: PositionLists, files: IndexFile[]): ListForm {
    const most = MOST_INLINE[this.table]
    const positions = writePositions(lists)
    if (positions.length <= most.positions) return { form: 'positions', bytes: positions }
    const strengths = writeStrengths(lists)
    if (strengths.length <= most.strengths) return { form: 'strengths', bytes: strengths }
    const list = this.nextList()
    files.push({ name: longListName(list), bytes: writeLong(lists) })
    // Where single words stand says little; of pairs it is read for the best articles.
    const chunks = this.table === 'pairs' ? chunksOf(lists, Math.ceil(positions.length / CHUNK_BYTES)) : []
    files.push(...chunks.map(({ bytes }, chunk) => ({ name: chunkName(list, chunk), bytes })))
    return { form: 'long', list, chunkRows: chunks.map(({ firstRow }) => firstRow) }
  }
}

function chunksOf(lists: PositionLists, count: number): readonly { readonly firstRow: number; readonly bytes: Uint8Array }[] {
  const size = Math.ceil(lists.rows.length / count)
  return Array.from({ length: Math.ceil(lists.rows.length / size) }, (_, chunk) => {
    const first = chunk * size
    const end = Math.min(first + size, lists.rows.length)
    const writer = new ByteWriter()
    writer.number(end - first)
    writer.append(writePositions(lists, first, end))
    return { firstRow: lists.rows[first] ?? 0, bytes: writer.taken() }
  })
}

/** The shortest key after `last` that is not after `next`. */
function shortestBetween(last: string, next: string): string {
  let shared = 0
  while (shared < last.length && last[shared] === next[shared]) shared++
  return next.slice(0, shared + 1)
}
