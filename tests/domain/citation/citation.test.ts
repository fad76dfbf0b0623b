import { describe, expect, test } from 'vitest'
import { type CitationInput, citationKey } from '#src/domain/citation/citation.ts'
import { pressCitation } from '#src/domain/citation/pressCitation.ts'
import { inferredDate, makeArticle, statedDate } from '#tests/support/makeArticles.ts'

const article = makeArticle({
  slug: 'dong-trieu-2022',
  title: 'Đông Triều sau 9 tháng',
  published: statedDate('2022-09-30', '21:04'),
  source: { title: 'Đông Triều quyết tâm', publisher: 'Báo Tỉnh', author: 'Người Viết' },
})
const whole: CitationInput = { article, url: 'https://ben-doc.example/bai/dong-trieu-2022', accessed: '2026-11-22' }
const edition = 'bản do Bến Đọc viết lại từ “Đông Triều quyết tâm” (Báo Tỉnh; tác giả Người Viết; đăng 30/9/2022)'

describe('the citation of the press', () => {
  test('of an article names our edition, its source, its address and the day', () => {
    expect(pressCitation(whole)).toBe(
      `“Đông Triều sau 9 tháng”, ${edition}. https://ben-doc.example/bai/dong-trieu-2022 (truy cập 22/11/2026).`,
    )
  })

  test('of words says whose words they are, and in which paragraph they stand', () => {
    const words = { quote: 'Thu được 1.584\u00a0tỷ\u00a0đồng.', paragraph: 7, url: `${whole.url}#d7` }
    expect(pressCitation({ ...whole, ...words })).toBe(
      `“Thu được 1.584 tỷ đồng.” – theo “Đông Triều sau 9 tháng”, đoạn 7, ${edition}. ` +
        'https://ben-doc.example/bai/dong-trieu-2022#d7 (truy cập 22/11/2026).',
    )
  })

  test.each([
    [
      'says that nobody knows the day, and what was concluded',
      inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', ['Vì thế.']),
      'không rõ ngày đăng, suy từ bài là khoảng cuối 2020 – đầu 2021',
    ],
    [
      'does not make a day out of a year that was concluded',
      inferredDate('2020', '2020', '2020', '2020', ['Vì thế.']),
      'không rõ ngày đăng, suy từ bài là khoảng 2020',
    ],
    ['gives a stated month as a month', statedDate('2022-09'), 'đăng 9/2022'],
  ])('%s', (_, published, words) => {
    const cited = pressCitation({ ...whole, article: { ...article, published, source: { title: 'Gốc' } } })
    expect(cited).toContain(`(không rõ nơi đăng; ${words})`)
    expect(cited).not.toContain('tác giả')
  })

  test.each([
    ['Bài ”, Báo Khác, “giả', '“Bài ’, Báo Khác, ‘giả”'],
    ['Nói "thẳng"', "“Nói 'thẳng'”"],
    ['Hai\ndòng\u202e ngược', '“Hai dòng ngược”'],
  ])('the title %j stays within its marks', (title, quoted) => {
    expect(pressCitation({ ...whole, article: { ...article, title } })).toMatch(new RegExp(`^${quoted}, bản do`))
  })
})

test.each([
  ['dong-trieu-2022', undefined, 'ben-doc-dong-trieu-2022'],
  ['dong-trieu-2022', 7, 'ben-doc-dong-trieu-2022-d7'],
  ['Đ,{lạ} ', 1, 'ben-doc-l-d1'],
])('the key of %j, paragraph %s, is %s', (slug, paragraph, key) => {
  expect(citationKey({ article: { ...article, slug }, paragraph })).toBe(key)
})
