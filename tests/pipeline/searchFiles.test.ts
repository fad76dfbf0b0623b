// @vitest-environment node

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Collection, toCollection } from '#pipeline/collection.ts'
import { searchFiles, writeSearchFiles } from '#pipeline/searchFiles.ts'
import { searchFolder } from '#pipeline/searchFolder.ts'
import type { GlossaryTerm } from '#src/domain/glossary.ts'
import { IndexReader } from '#src/domain/search/indexReader.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import { searchTextOf } from '#src/domain/search/searchText.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const bodies = {
  mot: '## Kết quả\n\nThị xã lát **vỉa hè** mới.\n\n1. Trồng cây xanh.\n2. Dọn bờ sông.',
  hai: 'HĐND phường họp.',
}

interface Changes {
  readonly mot?: string
  readonly glossary?: readonly GlossaryTerm[]
}

function collectionOf({ mot = bodies.mot, glossary }: Changes = {}): Collection {
  const vocabulary = testVocabulary()
  const articles = [parsedArticle({ slug: 'mot', body: mot }), parsedArticle({ slug: 'hai', body: bodies.hai })]
  return toCollection(articles, { ...vocabulary, glossary: glossary ?? vocabulary.glossary })
}

function written(changes: Changes = {}) {
  const dir = makeFolder()
  const hash = writeSearchFiles(dir, collectionOf(changes))
  return { dir, hash, names: readdirSync(dir).sort() }
}

describe('the search files', () => {
  test('are the index, and a text for each article', () => {
    expect(written().names).toEqual([
      ...['manifest.bin', 'pairs-0.bin', 'text-0.bin', 'text-1.bin', 'vocabulary.bin', 'words-0.bin'],
    ])
  })

  test('are each deflated, since no host does it', () => {
    const { dir } = written()
    for (const { name, bytes } of searchFiles(collectionOf())) {
      expect(inflateRawSync(readFileSync(join(dir, `${name}.bin`))).equals(bytes), name).toBe(true)
    }
  })

  test('hold for each row what its article says, every block with its number', async () => {
    const collection = collectionOf()
    const { text } = searchFolder(written().dir)
    for (const row of collection.summaries.keys()) {
      expect(await text(`text-${row}`)).toEqual(JSON.parse(JSON.stringify(searchTextOf(collection.article(row)))))
    }
    const row = collection.summaries.findIndex(({ slug }) => slug === 'mot')
    expect((await text(`text-${row}`)).blocks).toEqual([
      { n: 1, text: 'Kết quả' },
      { n: 2, text: 'Thị xã lát vỉa hè mới.' },
      { n: 3, text: 'Trồng cây xanh.' },
      { n: 4, text: 'Dọn bờ sông.' },
    ])
  })

  test.each([
    ['vỉa hè', 'mot'],
    ['hội đồng nhân dân', 'hai'],
  ])('are searched as they lie there: %s', async (words, slug) => {
    const { summaries, overview } = collectionOf()
    const { rows, version } = await new SearchEngine(new IndexReader(searchFolder(written().dir))).find(words)
    expect(rows.map((row) => summaries[row]?.slug)).toEqual([slug])
    expect(version).toBe(overview.version)
  })

  test('tell how many bytes were read', async () => {
    const { dir } = written()
    const read: number[] = []
    await searchFolder(dir, (bytes) => read.push(bytes)).bytes('manifest')
    expect(read).toEqual([readFileSync(join(dir, 'manifest.bin')).length])
  })
})

describe('the hash of the search files', () => {
  test('is the same for the same content', () => {
    expect(written().hash).toMatch(/^[\w-]{43}$/)
    expect(written().hash).toBe(written().hash)
  })

  test.each<[string, Changes]>([
    ['word of an article', { mot: 'Thị xã lát vỉa hè cũ.' }],
    ['glossary', { glossary: testVocabulary().glossary.slice(1) }],
    ['short form of a term', { glossary: testVocabulary().glossary.map((term) => ({ ...term, abbreviations: ['XYZ'] })) }],
  ])('is another with another %s', (_what, changes) => {
    expect(written(changes).hash).not.toBe(written().hash)
  })
})
