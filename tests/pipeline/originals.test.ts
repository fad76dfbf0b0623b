// @vitest-environment node

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { originalFiles } from '#pipeline/intake/originals.ts'
import { readOriginals, writeOriginals } from '#pipeline/originals.ts'
import { ContentError } from '#pipeline/problem.ts'
import { readContent } from '#pipeline/readContent.ts'
import { goodArticle, makeContentFolder, replaced } from '#tests/support/contentFixtures.ts'
import { makeFolder } from '#tests/support/folders.ts'

const PAGE = `Kết quả thu ngân sách
30/09/2022 21:04

Trong chín tháng, các xã, phường của thị xã đều thu đủ; toàn thị xã thu được 1.542 tỷ đồng, vượt kế hoạch tỉnh giao cho cả năm.

Ngành thuế tiếp tục rà soát các khoản nợ đọng, không để thất thu ở những lĩnh vực có nhiều người nộp thuế.

Nhóm PV
`

/** A collection of one article, and its original where one is given. */
function collectionWith(originals: Readonly<Record<string, string | Uint8Array>>) {
  const contentDir = makeContentFolder({ 'articles/2022/thu-ngan-sach.md': goodArticle })
  mkdirSync(join(contentDir, 'local'))
  for (const [name, text] of Object.entries(originals)) writeFileSync(join(contentDir, 'local', name), text)
  const { articles, vocabulary, problems } = readContent(contentDir)
  expect(problems).toEqual([])
  return { contentDir, collection: toCollection(articles, vocabulary, new Set(originalFiles(contentDir).keys())) }
}

describe('an original that is held', () => {
  test('is read, laid beside its edition, and written', async () => {
    const { contentDir, collection } = collectionWith({ 'thu-ngan-sach.txt': PAGE })
    expect(collection.article(0).hasOriginal).toBe(true)
    const originals = await readOriginals(contentDir, collection)
    const original = originals.get('thu-ngan-sach')
    expect(original?.title).toBe('Kết quả thu ngân sách')
    expect(original?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(original?.rows).toEqual([
      { edition: [1, 2], original: [0] },
      { edition: [], original: [1] },
    ])
    const outDir = makeFolder()
    writeOriginals(outDir, originals)
    expect(JSON.parse(readFileSync(join(outDir, 'data/originals/thu-ngan-sach.json'), 'utf8'))).toEqual(original)
  })

  test('is told of by no article that has none, and makes nothing where none is held', async () => {
    const { contentDir, collection } = collectionWith({ '.an.txt': PAGE, 'ghi-chu.pdf': '%PDF-1.4', 'khac.txt': PAGE })
    expect(collection.article(0)).not.toHaveProperty('hasOriginal')
    expect(await readOriginals(contentDir, collection)).toEqual(new Map())
  })

  test.each([
    ['no text in it', new Uint8Array(), 'Tệp trống'],
    ['another kind of file under its name', '%PDF-1.4\n', 'PDF'],
  ])('with %s stops the build, and says why', async (_, bytes, words) => {
    const { contentDir, collection } = collectionWith({ 'thu-ngan-sach.txt': bytes })
    const error = await readOriginals(contentDir, collection).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ContentError)
    expect((error as ContentError).message).toMatch(new RegExp(`local/thu-ngan-sach\\.txt:1: .*${words}`))
  })
})

test('originals are no articles: the folder of articles is read without them', () => {
  const contentDir = makeContentFolder({
    'articles/2022/bai.md': replaced(goodArticle, 'Chí Linh thu ngân sách', 'Thu ngân sách'),
    'local/bai.md': 'Bản gốc',
  })
  expect(readContent(contentDir).articles.map(({ slug }) => slug)).toEqual(['bai'])
})
