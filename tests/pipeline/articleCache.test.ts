// @vitest-environment node

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ArticleCache } from '#pipeline/articleCache.ts'
import { type Content, readContent } from '#pipeline/readContent.ts'
import { goodArticle, listFiles, makeContentFolder, replaced, writeContentFolder } from '#tests/support/contentFixtures.ts'
import { makeFolder } from '#tests/support/folders.ts'

const path = 'articles/2022/a.md'

/** Reads as a build does, and tells which entries it left in the cache. */
function build(contentDir: string, cacheDir: string): { readonly content: Content; readonly entries: readonly string[] } {
  const cache = new ArticleCache(contentDir, cacheDir)
  const content = readContent(contentDir, cache)
  cache.prune()
  return { content, entries: readdirSync(cacheDir) }
}

describe('articles from the cache', () => {
  test('are the articles that were parsed', () => {
    const [contentDir, cacheDir] = [makeContentFolder({ [path]: goodArticle }), makeFolder()]
    const first = build(contentDir, cacheDir)
    expect(first.entries).toHaveLength(1)
    expect(build(contentDir, cacheDir)).toEqual(first)
    expect(first.content).toEqual(readContent(contentDir))
  })

  test.each([
    ['its text', { [path]: replaced(goodArticle, 'Thị xã thu', 'Thành phố thu') }],
    ['a list', { 'indicators.yaml': replaced(listFiles['indicators.yaml'], 'Thu ngân sách nhà nước', 'Thu ngân sách') }],
  ])('are parsed anew where %s has changed, and the old ones removed', (_, change) => {
    const [contentDir, cacheDir] = [makeContentFolder({ [path]: goodArticle }), makeFolder()]
    const before = build(contentDir, cacheDir)
    writeContentFolder(contentDir, { [path]: goodArticle, ...change })
    const after = build(contentDir, cacheDir)
    expect(after.content).toEqual(readContent(contentDir))
    expect(after.entries).toHaveLength(1)
    expect(after.entries).not.toEqual(before.entries)
  })

  test.each<[string, (entry: Buffer) => Buffer]>([
    ['cut short', (entry) => entry.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed', (entry) => Buffer.from(entry.toString().replace('Chi Linh', 'Chi Lang').replace('Chí Linh', 'Chí Lang'))],
  ])('are parsed anew where an entry is %s', (_, damage) => {
    const [contentDir, cacheDir] = [makeContentFolder({ [path]: goodArticle }), makeFolder()]
    const whole = build(contentDir, cacheDir)
    const entry = join(cacheDir, whole.entries[0] ?? '')
    writeFileSync(entry, damage(readFileSync(entry)))
    expect(build(contentDir, cacheDir)).toEqual(whole)
  })

  test('are only such as had no problem', () => {
    const contentDir = makeContentFolder({ [path]: replaced(goodArticle, 'place: chi-linh', 'place: hue') })
    const cacheDir = makeFolder()
    const [first, second] = [build(contentDir, cacheDir), build(contentDir, cacheDir)]
    expect(first.entries).toEqual([])
    expect(second.content.problems).toEqual(first.content.problems)
    expect(second.content.problems).toHaveLength(1)
  })
})
