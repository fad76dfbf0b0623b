// @vitest-environment node

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { makeEpub } from '#src/features/epub/makeEpub.ts'
import { bookOf } from '#tests/support/books.ts'
import { bundledArticles } from '#tests/support/bundledArticles.ts'
import { findEpubcheck } from '#tests/support/epubcheck.ts'
import { makeFolder } from '#tests/support/folders.ts'
import { hostileArticle } from '#tests/support/hostileArticle.ts'
import { makeArticle } from '#tests/support/makeArticles.ts'

const bundled = bundledArticles()
const books: readonly (readonly [string, readonly Article[]])[] = [
  ['one article', bundled.slice(0, 1)],
  ['all bundled articles', bundled],
  ['a hostile article, and one without figures and headings', [hostileArticle, makeArticle({ slug: 'ngan' })]],
]

// Seconds, unless the machine has much else to do.
const PATIENCE_MS = 300_000

const epubcheck = findEpubcheck()

describe('the checker of the standard', () => {
  if (epubcheck) {
    test.each(books)('has nothing against %s', { timeout: PATIENCE_MS }, (_, articles) => {
      const file = join(makeFolder(), 'sach.epub')
      writeFileSync(file, makeEpub(bookOf(...articles)).bytes)
      expect(epubcheck(file)).toContain('0 fatals / 0 errors / 0 warnings / 0 infos')
    })

    test('has something against what is no book', { timeout: PATIENCE_MS }, () => {
      const file = join(makeFolder(), 'sach.epub')
      writeFileSync(file, 'không phải sách')
      expect(epubcheck(file)).not.toContain('0 fatals / 0 errors')
    })
  }

  test('is asked about books that hold articles', () => {
    expect(books.every(([, articles]) => articles.length > 0)).toBe(true)
  })
})
