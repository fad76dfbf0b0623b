import { describe, expect, test } from 'vitest'
import type { Article } from '#src/domain/article.ts'
import type { ArticleDraft } from '#src/domain/intake/articleDraft.ts'
import { openDoubts } from '#src/domain/intake/articleDraft.ts'
import { editedArticle, editOf, missingInEdit } from '#src/domain/intake/editArticle.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { inferredDate, paragraph, period, statedDate } from '#tests/support/makeArticles.ts'
import { makeFigure } from '#tests/support/makeFigures.ts'
import { makeOwnArticle } from '#tests/support/memoryOwnArticles.ts'

const place = (id: string, name: string): PlaceHistory => ({
  id,
  name,
  statuses: [{ kind: 'huyện', level: 'district', parent: 'tỉnh Quảng Ninh', legalBasis: 'Nghị quyết A' }],
  events: [],
  today: { since: '2025-07-01', sentence: 'Nay là hai xã.', legalBasis: 'Nghị quyết B' },
})
const here = place('dong-trieu', 'Đông Triều')
const there = place('ba-che', 'Ba Chẽ')
const topics = [
  { id: 'kinh-te', name: 'Kinh tế' },
  { id: 'y-te', name: 'Y tế' },
]

const { article } = makeOwnArticle('cho', {
  of: {
    title: 'Chợ huyện',
    standfirst: '',
    summary: 'Chợ họp lại.',
    place: 'dong-trieu',
    placeName: 'Huyện Đông Triều',
    published: statedDate('2022-09-30', '21:04'),
    period: period('2022'),
    periodEvidence: 'Trang viết: “năm 2022”.',
    source: { title: 'Chợ huyện', publisher: 'Báo Huyện', dateline: '30/9/2022', note: 'bạn bỏ 2 đoạn' },
    placeToday: here.today as NonNullable<Article['placeToday']>,
    sections: [{ blocks: [paragraph(1, 'Chợ họp lại. Chợ đông.')] }],
  },
})

function edited(of: Article, change: Partial<ArticleDraft>, at = here): Article {
  const { found, draft } = editOf(of)
  const result = editedArticle(of, { found, draft: { ...draft, ...change } }, at, topics)
  if (!result) throw new Error('nothing came of it')
  return result
}

describe('a kept article', () => {
  test.each<[string, Article]>([
    ['with a date of its page', article],
    [
      'whose date is the reader’s',
      { ...article, published: { ...statedDate('2022'), by: 'reader', evidence: ['Bạn ghi khi đưa bài vào.'] } },
    ],
    [
      'whose date was concluded',
      { ...article, published: inferredDate('2020-12', '2021-01', '2020-11-19', '2021-12-31', ['Vì thế.']) },
    ],
    ['with a standfirst', { ...article, standfirst: 'Mở đầu.' }],
  ])('%s is the same where nothing is changed, and nothing in it is doubtful', (_case, of) => {
    const edit = editOf(of)
    expect(editedArticle(of, edit, here, topics)).toEqual(of)
    expect(openDoubts(edit.found, edit.draft)).toEqual([])
  })

  test('says what the reader puts right, and that they did; its text and its slug stay', () => {
    const changed = edited(article, { title: 'Chợ mới', publisher: '', author: 'Lê Na', topics: ['y-te'] })
    expect(changed).toMatchObject({
      slug: article.slug,
      title: 'Chợ mới',
      topics: [topics[1]],
      sections: article.sections,
      source: { title: 'Chợ huyện', author: 'Lê Na', note: 'bạn bỏ 2 đoạn, sửa tiêu đề, ghi tác giả, bỏ nơi đăng' },
    })
    expect(changed.source).not.toHaveProperty('publisher')
    expect(edited(changed, { title: 'Chợ huyện' }).source.note).toBe('bạn bỏ 2 đoạn, ghi tác giả, bỏ nơi đăng')
  })

  test('has a date of the reader’s, and is noted to have it once', () => {
    const once = edited(article, { published: { kind: 'printed', date: '2021-07-07' } })
    expect(once).toMatchObject({
      published: { basis: 'stated', by: 'reader', from: '2021-07-07' },
      source: { note: 'bạn bỏ 2 đoạn, sửa ngày đăng' },
    })
    const twice = edited(once, { published: { kind: 'between', from: '2025', to: '2026' } })
    expect(twice).toMatchObject({
      published: { basis: 'inferred', by: 'reader' },
      source: { note: 'bạn bỏ 2 đoạn, sửa ngày đăng' },
    })
    expect(edited(once, { published: { kind: 'printed', date: '2025-08' } })).not.toHaveProperty('placeToday')
  })

  test('takes along to another place and time the figures that are of its own', () => {
    const figures = [
      makeFigure({ place: 'dong-trieu', period: period('2022') }),
      makeFigure({ place: 'dong-trieu', period: period('2019') }),
      makeFigure({ place: 'ha-tinh', placeName: 'Tỉnh Hà Tĩnh', period: period('2019') }),
    ]
    const change = { place: 'ba-che', periodFrom: '2021', periodTo: '2021' }
    const changed = edited({ ...article, figures }, change, there)
    expect(changed).toMatchObject({
      place: 'ba-che',
      placeName: 'Huyện Ba Chẽ',
      period: { edtf: '2021' },
      periodEvidence: 'Bạn ghi khi đưa bài vào.',
    })
    expect(changed.figures.map((figure) => [figure.placeName, figure.period.edtf])).toEqual([
      ['Huyện Ba Chẽ', '2021'],
      ['Huyện Ba Chẽ', '2019'],
      ['Tỉnh Hà Tĩnh', '2019'],
    ])
  })

  test('tells of the time of its date, where it did', () => {
    const asPublished = { ...article, period: period('2022-09-30'), periodEvidence: 'Trang không nói rõ; lấy theo ngày đăng.' }
    expect(edited(asPublished, { published: { kind: 'printed', date: '2021-07-07' } }).period.edtf).toBe('2021-07-07')
  })

  test.each([
    ['Lời mở đầu.', 'Lời mở đầu.'],
    ['', 'Chợ họp lại. Chợ đông.'],
  ])('is summed up by its standfirst “%s”, or else its text', (dek, summary) => {
    expect(edited({ ...article, standfirst: 'Cũ.', summary: 'Cũ.' }, { dek })).toMatchObject({ standfirst: dek, summary })
  })

  test.each<[string, Partial<ArticleDraft>]>([
    ['title', { title: ' ' }],
    ['published', { published: { kind: 'printed', date: 'mai' } }],
    ['period', { periodFrom: '2022', periodTo: '2021' }],
    ['topics', { topics: [] }],
  ])('is not kept without its %s', (part, change) => {
    const { found, draft } = editOf(article)
    const edit = { found, draft: { ...draft, ...change } }
    expect(missingInEdit(edit)).toEqual([part])
    expect(editedArticle(article, edit, here, topics)).toBeUndefined()
  })
})
