// @vitest-environment node

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { writeDataFiles } from '#pipeline/prerender.ts'
import { writeShards } from '#pipeline/shardFiles.ts'
import type { Article } from '#src/domain/article.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { type ArticleSketch, parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

function build(sketches: readonly ArticleSketch[]) {
  const outDir = makeFolder()
  const collection = toCollection(sketches.map(parsedArticle), testVocabulary())
  writeDataFiles(outDir, collection)
  const packs = writeShards(outDir, collection)
  const shardFile = (hash: string) => join(outDir, 'data/shards', `${hash}.json`)
  return {
    packs,
    shards: packs.flatMap(({ shards }) => shards),
    names: readdirSync(join(outDir, 'data/shards')),
    bytes: (hash: string) => readFileSync(shardFile(hash)),
    articles: (hash: string) => (JSON.parse(readFileSync(shardFile(hash), 'utf8')) as { articles: Article[] }).articles,
    articleFile: (slug: string): unknown => JSON.parse(readFileSync(join(outDir, 'data/articles', `${slug}.json`), 'utf8')),
    isThere: (hash: string) => existsSync(shardFile(hash)),
  }
}

const sketches: readonly ArticleSketch[] = [
  { slug: 'chi-linh-cu', date: '2021-03-01', topics: ['dang'] },
  { slug: 'chi-linh-giua', date: '2022-03-01', topics: ['kinh-te', 'dang'] },
  { slug: 'chi-linh-moi', date: '2022-09-30' },
  // Of the province, which is looked for under the city of its name.
  { slug: 'ha-tinh', place: 'tinh-ha-tinh', date: '2022-05-05' },
]

describe('the packs', () => {
  test('are those of localities, then those of topics, by name and without any that would be empty', () => {
    const { packs } = build(sketches)
    expect(packs.map(({ id, name }) => [id, name])).toEqual([
      ['noi:ha-tinh', 'Hà Tĩnh'],
      ['noi:chi-linh', 'Chí Linh'],
      ['chu-de:kinh-te', 'Kinh tế'],
      ['chu-de:dang', 'Xây dựng Đảng'],
    ])
    for (const { id, shards } of packs) expect(shards.length, id).toBeGreaterThan(0)
  })

  test('are none where there are no articles', () => {
    const { packs, names } = build([])
    expect(packs).toEqual([])
    expect(names).toEqual([])
  })

  test('hold their articles year by year, oldest first', () => {
    const { packs, articles } = build(sketches)
    const slugs = packs.map(({ shards }) => shards.map(({ hash }) => articles(hash).map(({ slug }) => slug)))
    expect(slugs).toEqual([
      [['ha-tinh']],
      [['chi-linh-cu'], ['chi-linh-giua', 'chi-linh-moi']],
      [['chi-linh-giua', 'ha-tinh', 'chi-linh-moi']],
      [['chi-linh-cu'], ['chi-linh-giua']],
    ])
  })
})

describe('a shard', () => {
  test('is a file that is named by the hash of its bytes, and said to be as large as it is', () => {
    const { shards, isThere, bytes, articles } = build(sketches)
    for (const shard of shards) {
      expect(isThere(shard.hash)).toBe(true)
      expect(createHash('sha256').update(bytes(shard.hash)).digest('base64url')).toBe(shard.hash)
      expect(shard.hash).toMatch(/^[\w-]{43}$/)
      expect(shard.bytes).toBe(bytes(shard.hash).byteLength)
      expect(shard.articles).toBe(articles(shard.hash).length)
    }
  })

  test('holds articles as their own files do', () => {
    const { shards, articles, articleFile } = build(sketches)
    const all = shards.flatMap(({ hash }) => articles(hash))
    expect(all).toHaveLength(9)
    for (const article of all) expect(article, article.slug).toEqual(articleFile(article.slug))
  })

  test('that two packs have is one file', () => {
    const { packs, names } = build([{ slug: 'mot-minh' }])
    const hashes = packs.map(({ shards }) => shards.map(({ hash }) => hash))
    expect(hashes).toHaveLength(2)
    expect(new Set(hashes.flat()).size).toBe(1)
    expect(names).toEqual([`${hashes[0]?.[0]}.json`])
  })

  test('is named otherwise once a word of an article is another, and the shards beside it are not', () => {
    const changed = sketches.map((sketch) => (sketch.slug === 'chi-linh-moi' ? { ...sketch, body: 'Một câu khác.' } : sketch))
    const [former, latter] = [build(sketches), build(changed)]
    const changes = latter.packs.map((pack, index) =>
      pack.shards.map(({ hash }, shard) => hash !== former.packs[index]?.shards[shard]?.hash),
    )
    expect(changes).toEqual([[false], [false, true], [true], [false, false]])
  })
})
