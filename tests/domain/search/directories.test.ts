// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { ByteWriter } from '#src/domain/search/bytes.ts'
import { MANIFEST, manifestFiles, shardName } from '#src/domain/search/indexFiles.ts'
import { IndexReader } from '#src/domain/search/indexReader.ts'
import { writeEntry } from '#src/domain/search/tableEntry.ts'

const keyOf = (shard: number): string => `k${String(shard).padStart(5, '0')}`

/** An index whose shards hold a word each, and what was read of it. */
function indexWith(shardCount: number) {
  const keys = Array.from({ length: shardCount }, (_, shard) => keyOf(shard))
  const manifest = { version: 'thu', count: 1, terms: [], shards: { words: keys, pairs: ['b'] } }
  const files = new Map([...manifestFiles(manifest)].map(({ name, bytes }) => [name, bytes]))
  const manifestBytes = files.get(MANIFEST)?.length ?? 0
  for (const [shard, key] of keys.entries()) {
    const writer = new ByteWriter()
    const list = { form: 'positions', bytes: Uint8Array.of(shard % 256) } as const
    writeEntry(writer, { folded: key, variants: [{ exact: key, articles: shard + 1, list }] }, '')
    files.set(shardName('words', shard), writer.taken())
  }
  const read: string[] = []
  const bytes = async (name: string) => {
    read.push(name)
    const file = files.get(name)
    if (!file) throw new Error(`no ${name}`)
    return file
  }
  const reader = new IndexReader({ bytes, text: () => Promise.reject(new Error('no text')) })
  return { reader, read, manifestBytes, fileCount: files.size - shardCount }
}

describe.each([
  ['an index whose shards stand in its manifest', 3000],
  ['an index with too many shards for that', 3001],
])('%s', (_name, shards) => {
  test.each([0, 1, 63, 64, 65, 127, 128, shards - 1])('knows the word of shard %i', async (shard) => {
    const { reader } = indexWith(shards)
    expect(await reader.entry('words', keyOf(shard))).toMatchObject({ folded: keyOf(shard), variants: [{ articles: shard + 1 }] })
  })

  test.each(['', 'a', 'k', 'k00063x', 'z'])('knows no word “%s”', async (key) => {
    expect(await indexWith(shards).reader.entry('words', key)).toBeUndefined()
  })

  test.each([
    ['k0006', 10],
    ['k0012', 10],
    ['k', shards],
    ['k00063', 1],
    ['z', 0],
    ['', shards],
  ])('has the words that begin with “%s”', async (start, count) => {
    const found = await indexWith(shards).reader.entriesFrom('words', start, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
    expect(found).toHaveLength(count)
    expect(found.every(({ folded }) => folded.startsWith(start))).toBe(true)
  })
})

test('an index with many shards has a short manifest, and one more file is read for a word', async () => {
  const [small, large] = [indexWith(3000), indexWith(3001)]
  expect(large.manifestBytes).toBeLessThan(small.manifestBytes / 20)
  expect([small.fileCount, large.fileCount]).toEqual([1, 1 + Math.ceil(3001 / 64) + 1])
  for (const { reader } of [small, large])
    await Promise.all(['k00070', 'k00071', 'k00070'].map((key) => reader.entry('words', key)))
  expect(small.read.toSorted()).toEqual(['manifest', 'words-70', 'words-71'])
  expect(large.read.toSorted()).toEqual(['manifest', 'words-70', 'words-71', 'words-directory-1'])
})
