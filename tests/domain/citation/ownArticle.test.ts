import { expect, test } from 'vitest'
import { bibtex } from '#src/domain/citation/bibtex.ts'
import type { CitationInput } from '#src/domain/citation/citation.ts'
import { cslJson } from '#src/domain/citation/cslJson.ts'
import { pressCitation } from '#src/domain/citation/pressCitation.ts'
import { inferredDate, statedDate } from '#tests/support/makeArticles.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const { article } = makeOwnArticle('cho', {
  of: {
    title: 'Tên bạn sửa',
    published: statedDate('2022-05-05'),
    source: { title: 'Chợ xã họp lại', publisher: 'Báo Xã', author: 'Lê Bưởi' },
  },
})
const whole: CitationInput = { article, url: 'https://ben-doc.example/bai/cua-ban-cho', accessed: '2026-11-22' }
const bare = { ...article, source: { title: 'Không đề' }, published: inferredDate('2020', '2020', '2020', '2020', ['Vì thế.']) }

test('what the reader brought in is cited as the source, at no address of ours', () => {
  expect(pressCitation(whole)).toBe(
    '“Chợ xã họp lại”, Báo Xã, tác giả Lê Bưởi, đăng 5/5/2022, bản bạn đưa vào Bến Đọc. Lưu trên máy, xem ngày 22/11/2026.',
  )
  expect(pressCitation({ ...whole, quote: 'Chợ đông.', paragraph: 2, lastParagraph: 3 })).toBe(
    '“Chợ đông.” – theo “Chợ xã họp lại”, Báo Xã, tác giả Lê Bưởi, đăng 5/5/2022, đoạn 2–3, bản bạn đưa vào Bến Đọc. Lưu trên máy, xem ngày 22/11/2026.',
  )
  expect(pressCitation({ ...whole, article: bare })).toContain(
    '“Không đề”, không rõ nơi đăng, không rõ ngày đăng, suy từ bài là khoảng 2020, bản bạn',
  )
})

test('what the reader changed in it is said with it, and whose word its date is', () => {
  const published = { ...statedDate('2021-07-07'), by: 'reader' } as const
  const changed = { ...article, published, source: { ...article.source, note: 'bạn sửa ngày đăng, bỏ 2 đoạn' } }
  expect(pressCitation({ ...whole, article: changed })).toBe(
    '“Chợ xã họp lại”, Báo Xã, tác giả Lê Bưởi, đăng 7/7/2021 (bạn ghi), bản bạn đưa vào Bến Đọc (bạn sửa ngày đăng, bỏ 2 đoạn). Lưu trên máy, xem ngày 22/11/2026.',
  )
  expect(bibtex({ ...whole, article: changed })).toContain('note = {bản bạn đưa vào Bến Đọc (bạn sửa ngày đăng, bỏ 2 đoạn)}')
  expect(JSON.parse(cslJson({ ...whole, article: changed }))[0].note).toBe(
    'bản bạn đưa vào Bến Đọc (bạn sửa ngày đăng, bỏ 2 đoạn)',
  )
  const within = { ...bare, published: { ...bare.published, by: 'reader' } } as const
  expect(pressCitation({ ...whole, article: within })).toContain('không rõ ngày đăng, bạn ghi là khoảng 2020, bản')
})

test('so it is in BibLaTeX', () => {
  expect(bibtex(whole)).toBe(
    [
      '@online{ben-doc-cua-ban-cho,',
      '  title = {{Chợ xã họp lại}},',
      '  author = {{Lê Bưởi}},',
      '  organization = {{Báo Xã}},',
      '  date = {2022-05-05},',
      '  urldate = {2026-11-22},',
      '  langid = {vietnamese},',
      '  note = {bản bạn đưa vào Bến Đọc},',
      '}\n',
    ].join('\n'),
  )
  expect(bibtex({ ...whole, article: bare })).not.toMatch(/author|organization|url =|ben-doc\.example/)
})

test('so it is in CSL-JSON', () => {
  expect(JSON.parse(cslJson(whole))).toEqual([
    {
      id: 'ben-doc-cua-ban-cho',
      type: 'webpage',
      title: 'Chợ xã họp lại',
      author: [{ literal: 'Lê Bưởi' }],
      'container-title': 'Báo Xã',
      issued: { 'date-parts': [[2022, 5, 5]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      language: 'vi',
      note: 'bản bạn đưa vào Bến Đọc',
    },
  ])
  expect(JSON.parse(cslJson({ ...whole, article: bare }))[0]).not.toHaveProperty('author')
})
