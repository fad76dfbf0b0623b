// @vitest-environment node

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import { makeEpub } from '#src/features/epub/makeEpub.ts'
import { bookOf } from '#tests/support/books.ts'
import { inferredDate, makeArticle, statedDate } from '#tests/support/makeArticles.ts'
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

test('what the reader changed in it is said, and whose word its date is', () => {
  const published = { ...statedDate('2021-07-07'), by: 'reader' } as const
  const source = { title: 'Chợ', note: 'bạn sửa ngày đăng, bỏ 2 đoạn' }
  const chapter = filesOf({ ...own, published, source }).chapter(1)
  expect(chapter).toContain('<dd>bạn sửa ngày đăng, bỏ 2 đoạn</dd>')
  expect(chapter).toContain('7/7/2021 (bạn ghi)')
  const within = { ...inferredDate('2020', '2021', '2020', '2021', ['Bạn ghi khi đưa bài vào.']), by: 'reader' } as const
  const unsure = filesOf({ ...own, published: within }).chapter(1)
  expect(unsure).toContain('khoảng 2020 – 2021 (bạn ghi)')
  expect(unsure + chapter).not.toMatch(/suy từ bài|Căn cứ suy ra ngày|giữ lời/)
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
