// @vitest-environment node

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { makeEpub } from '#src/features/epub/makeEpub.ts'
import { bookOf } from '#tests/support/books.ts'
import { makeArticle } from '#tests/support/makeArticles.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const own = makeOwnArticle('cho', { of: { title: 'Chợ xã', standfirst: '' } }).article
const ours = makeArticle({ slug: 'cau', title: 'Cầu mới' })

function filesOf(...articles: readonly Article[]) {
  const files = unzipSync(makeEpub(bookOf(...articles)).bytes)
  const text = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array())
  return { title: text('title.xhtml'), package: text('package.opf'), chapter: (nth: number) => text(`bai-${nth}.xhtml`) }
}

test('what the reader brought in is nowhere said to be ours, nor to be had on our site', () => {
  const book = filesOf(own)
  expect(book.title).toContain('bài bạn đưa vào, từ <cite>Tin của cho</cite>')
  expect(book.title).not.toMatch(/Creative Commons|viết lại từ/)
  expect(book.package).toContain('<dc:creator>Lê Thị Bưởi</dc:creator>')
  expect(book.package).not.toMatch(/Creative Commons|<dc:creator>Bến Đọc/)
  expect(book.chapter(1)).not.toMatch(/do Bến Đọc viết lại|Đọc trên mạng|bai\/cua-ban|class="standfirst"/)
})

test('beside articles of ours, the licence is said to be of those alone', () => {
  const book = filesOf(ours, own)
  expect(book.title).toContain('Creative Commons')
  expect(book.title).toContain('Bài bạn đưa vào không thuộc giấy phép này')
  expect(book.package).toMatch(/<dc:creator>Bến Đọc<\/dc:creator>\s*<dc:creator>Lê Thị Bưởi<\/dc:creator>/)
  expect(book.package).toContain('Bài bạn đưa vào không thuộc giấy phép này')
  expect(book.chapter(1)).toContain('Đọc trên mạng')
})

test('without them, nothing is said of them', () => {
  const book = filesOf(ours)
  expect(book.title + book.package + book.chapter(1)).not.toContain('bạn đưa vào')
})
