// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { toCollection } from '#pipeline/collection.ts'
import { documentHead, embeddableJson, escapeHtml } from '#pipeline/documentHead.ts'
import type { Article } from '#src/domain/article.ts'
import { type ArticleSketch, parsedArticle } from '#tests/support/parsedArticles.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const vocabulary = testVocabulary()
const url = 'https://vi.du/bai/thu'

function articleOf(sketch: Partial<ArticleSketch> = {}): Article {
  return toCollection([parsedArticle({ slug: 'thu', ...sketch })], vocabulary).article(0)
}

function headOf(article: Article): string {
  return documentHead({ title: `${article.title} · Bến Đọc`, description: article.summary, url, article, vocabulary })
}

/** What the head says for search engines. */
function newsArticleIn(head: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1]
  if (!json) throw new Error('the head has no structured data')
  return JSON.parse(json) as Record<string, unknown>
}

describe('the head of an article', () => {
  test('has title, description and address', () => {
    const head = headOf(articleOf())
    expect(head).toContain('<title>Bài thu · Bến Đọc</title>')
    expect(head).toContain('<meta name="description" content="Thu ngân sách đạt 1.542 tỷ đồng." />')
    expect(head).toContain(`<link rel="canonical" href="${url}" />`)
    expect(head).toContain('<meta property="og:type" content="article" />')
    expect(head).not.toContain('noindex')
  })

  test('describes the edition and the piece that it is based on', () => {
    expect(newsArticleIn(headOf(articleOf({ topics: ['kinh-te', 'y-te'], covers: '2022-01/2022-09' })))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Bài thu',
      inLanguage: 'vi',
      url,
      temporalCoverage: '2022-01/2022-09',
      contentLocation: { '@type': 'AdministrativeArea', name: 'Thành phố Chí Linh' },
      articleSection: ['Kinh tế', 'Y tế'],
      about: [
        { '@type': 'Thing', sameAs: 'http://cv.iptc.org/newscodes/mediatopic/04000000' },
        { '@type': 'Thing', sameAs: 'http://cv.iptc.org/newscodes/mediatopic/07000000' },
      ],
      publisher: { name: 'Bến Đọc' },
      isBasedOn: { headline: 'Kết quả thu ngân sách', author: { '@type': 'Organization', name: 'Nhóm PV' } },
    })
  })

  test.each([
    ['2022-09-30', '2022-09-30'],
    ['2022-09-30T21:04+07:00', '2022-09-30T21:04:00+07:00'],
  ])('gives a stated date %s as %s', (date, published) => {
    const head = headOf(articleOf({ date }))
    expect(newsArticleIn(head)).toMatchObject({ datePublished: published, isBasedOn: { datePublished: published } })
    expect(head).toContain(`<meta property="article:published_time" content="${published}" />`)
  })

  test.each<[string, Partial<ArticleSketch>]>([
    ['inferred to the day', { date: '2021-05-07', evidence: 'Trang không in ngày.' }],
    ['inferred to some months', { date: '2020-12/2021-01', evidence: 'Trang không in ngày.' }],
    ['stated as a month only', { date: '2021-05' }],
    ['stated as a year only', { date: '2021' }],
  ])('leaves out a date that is %s rather than make one up', (_case, sketch) => {
    const head = headOf(articleOf(sketch))
    expect(head).not.toContain('published_time')
    expect(head).not.toContain('datePublished')
  })

  test('leaves out what the source does not name', () => {
    expect(newsArticleIn(headOf(articleOf())).isBasedOn).not.toHaveProperty('publisher')
  })

  test('can be broken by no title', () => {
    const title = '"></title><script>alert(1)</script><!-- & </SCRIPT>'
    const head = headOf({ ...articleOf(), title })
    expect(head.match(/<script/gi)).toHaveLength(1)
    expect(head.match(/<\/title>/gi)).toHaveLength(1)
    expect(head).not.toContain('<!--')
    expect(newsArticleIn(head).headline).toBe(title)
  })
})

describe('the head of another page', () => {
  test('is that of a website, without structured data', () => {
    const head = documentHead({ title: 'Số liệu', description: 'Mọi số liệu.', url: 'https://vi.du/so-lieu', vocabulary })
    expect(head).toContain('<meta property="og:type" content="website" />')
    expect(head).not.toContain('<script')
  })

  test('names the feeds of what it shows', () => {
    const feeds = [{ title: 'Bến Đọc: "tất cả"', type: 'application/atom+xml', href: '/feeds/all.atom.xml' }]
    const options = { title: 'Bài', description: '', url: 'https://vi.du/', vocabulary }
    expect(documentHead({ ...options, feeds })).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Bến Đọc: &quot;tất cả&quot;" href="/feeds/all.atom.xml" />',
    )
    expect(documentHead(options)).not.toContain('alternate')
  })

  test('that must not be found says so, and has no address', () => {
    const head = documentHead({ title: 'Không có trang này', description: '', url: undefined, vocabulary })
    expect(head).toContain('<meta name="robots" content="noindex" />')
    expect(head).not.toContain('canonical')
    expect(head).not.toContain('og:url')
  })
})

test('text is escaped for HTML', () => {
  expect(escapeHtml('<a href="x">Tôi & bạn</a>')).toBe('&lt;a href=&quot;x&quot;&gt;Tôi &amp; bạn&lt;/a&gt;')
})

test.each(['</script>', '<!--<script>', '\u2028\u2029', 'đ & "q" <b>', '\\u003c'])(
  '%j inside a script element ends nothing',
  (text) => {
    const json = embeddableJson({ text })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ text })
  },
)
