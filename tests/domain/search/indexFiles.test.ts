// @vitest-environment node

import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '#src/domain/search/bytes.ts'
import {
  chunkName,
  directoryName,
  type IndexManifest,
  longListName,
  MANIFEST,
  readManifest,
  readTexts,
  readVocabulary,
  shardName,
  textName,
  VOCABULARY,
  writeManifest,
  writeTexts,
  writeVocabulary,
} from '#src/domain/search/indexFiles.ts'
import { searchTerms } from '#tests/support/memoryIndex.ts'

test.each<[string, IndexManifest]>([
  ['of no articles', { version: '', count: 0, terms: [], inGroup: 1, shards: { words: [], pairs: [] } }],
  [
    'of many',
    {
      version: 'a1b2c3',
      count: 100_000,
      terms: searchTerms,
      inGroup: 64,
      shards: { words: ['0', 'b', 'ba', 'thuong'], pairs: ['1', 'nong t', 'nong thon'] },
    },
  ],
])('a manifest is read back as it was written: %s', (_case, manifest) => {
  expect(readManifest(writeManifest(manifest))).toEqual(manifest)
})

test.each([
  [[]],
  [['']],
  [['a', 'ab', 'abc', 'b', '', 'b']],
  [['nông', 'nông thôn', 'nông nghiệp'.normalize('NFD'), '🙂', '🙃']],
])('texts are read back as they were written: %j', (texts) => {
  const writer = new ByteWriter()
  writeTexts(writer, texts)
  expect(readTexts(new ByteReader(writer.taken()))).toEqual(texts)
})

test('the known words are read back with their counts', () => {
  const words = [
    { folded: 'ba', articles: 1 },
    { folded: 'ban', articles: 90_000 },
    { folded: 'nghiem', articles: 0 },
  ]
  expect(readVocabulary(writeVocabulary(words))).toEqual(words)
  expect(readVocabulary(writeVocabulary([]))).toEqual([])
})

test('no two files have one name', () => {
  const names = [
    MANIFEST,
    VOCABULARY,
    ...[0, 1, 11].flatMap((n) => [
      ...(['words', 'pairs'] as const).flatMap((table) => [shardName(table, n), directoryName(table, n)]),
      ...[longListName(n), textName(n)],
    ]),
    ...[0, 1, 11].flatMap((list) => [0, 1, 11].map((chunk) => chunkName(list, chunk))),
  ]
  expect(new Set(names).size).toBe(names.length)
})
