import { describe, expect, test } from 'vitest'
import { readEdtf } from '#pipeline/edtfDate.ts'
import type { Article } from '#src/domain/article.ts'
import { type ArticleDraft, firstDraft, isClear, missingIn, openDoubts } from '#src/domain/intake/articleDraft.ts'
import { readPlainEdtf } from '#src/domain/intake/edtf.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import { roleOfHeading } from '#src/domain/intake/sectionRole.ts'
import { asideOf, pageId } from '#src/domain/intake/sourceLines.ts'
import { toArticle } from '#src/domain/intake/toArticle.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { isOwnSlug } from '#src/domain/ownArticle.ts'
import { block, makeRecognition, proposed, sure } from '#tests/support/makeRecognition.ts'

const place: PlaceHistory = {
  id: 'dong-trieu',
  name: 'Đông Triều',
  statuses: [
    { kind: 'thị xã', level: 'district', parent: 'tỉnh Quảng Ninh', to: '2024-10-31', legalBasis: 'Nghị quyết A' },
    { kind: 'thành phố', level: 'district', parent: 'tỉnh Quảng Ninh', from: '2024-11-01', legalBasis: 'Nghị quyết B' },
  ],
  events: [],
  today: { since: '2025-07-01', sentence: 'Nay là năm phường.', legalBasis: 'Nghị quyết C' },
}
const topics = [
  { id: 'kinh-te', name: 'Kinh tế' },
  { id: 'y-te', name: 'Y tế' },
]
const indicators = [{ id: 'thu-ngan-sach', name: 'Thu ngân sách' }]

const REVENUE = 'Thu ngân sách quý vừa qua đạt 214 tỷ đồng, thêm 12 dự án mới.'

/** A page in which everything was found. */
const whole = (given: Partial<Recognition> = {}): Recognition =>
  makeRecognition({
    title: sure('Thị xã họp bàn việc quý bốn'),
    author: sure('Trần Hải'),
    publisher: sure('Cổng thông tin thị xã'),
    dateText: sure('30/09/2022 21:04'),
    published: sure({ date: '2022-09-30T21:04+07:00', basis: 'stated' }),
    period: sure('2022-01/2022-09', 'chín tháng năm 2022'),
    places: [sure('dong-trieu')],
    topics: [sure('kinh-te'), sure('y-te')],
    blocks: [
      block('paragraph', 4, REVENUE),
      block('caption', 5, 'Quang cảnh buổi họp.'),
      block('heading', 6, 'Nhiệm vụ trọng tâm'),
      block('item', 7, '- Tiêm đủ vắc-xin cho trẻ.'),
      block('item', 8, '- Làm xong đường thôn.'),
    ],
    removed: [{ line: 1, text: 'Trang chủ » Tin tức', reason: 'navigation' }],
    figures: [
      proposed(REVENUE, '214 tỷ đồng', { indicator: 'thu-ngan-sach', period: '2022-07/2022-09', base: 'quý trước' }),
      proposed(REVENUE, '12 dự án', { value: 12, unit: 'dự án' }),
    ],
    ...given,
  })

function make(found: Recognition, change: Partial<ArticleDraft> = {}): Article | undefined {
  return toArticle({ found, draft: { ...firstDraft(found), ...change }, place, topics, indicators })
}

function made(found: Recognition, change: Partial<ArticleDraft> = {}): Article {
  const article = make(found, change)
  if (!article) throw new Error('no article was made')
  return article
}

describe('an article that a reader brought in', () => {
  test('says what the page says of itself, and names no others', () => {
    const article = made(whole())
    expect(isOwnSlug(article.slug)).toBe(true)
    expect(article).toMatchObject({
      title: 'Thị xã họp bàn việc quý bốn',
      standfirst: '',
      summary: REVENUE,
      placeName: 'Thị xã Đông Triều',
      placeToday: { since: '2025-07-01' },
      topics,
      published: { edtf: '2022-09-30T21:04+07:00', basis: 'stated', from: '2022-09-30', time: '21:04', evidence: [] },
      period: { from: '2022-01', to: '2022-09', earliest: '2022-01-01', latest: '2022-09-30' },
      periodEvidence: 'Trang viết: “chín tháng năm 2022”.',
      source: {
        title: 'Thị xã họp bàn việc quý bốn',
        author: 'Trần Hải',
        publisher: 'Cổng thông tin thị xã',
        dateline: '30/09/2022 21:04',
      },
      minutes: 1,
      terms: [],
      related: [],
      statedElsewhere: [],
    })
  })

  test('has its headings, paragraphs and items as numbered blocks, and no captions', () => {
    const { sections } = made(whole())
    expect(sections).toMatchObject([
      { blocks: [{ type: 'paragraph', n: 1 }] },
      {
        role: 'tasks',
        blocks: [
          { type: 'heading', n: 2, level: 2, text: 'Nhiệm vụ trọng tâm' },
          {
            type: 'list',
            items: [
              { n: 3, inlines: [{ type: 'text', text: 'Tiêm đủ vắc-xin cho trẻ.' }] },
              { n: 4, inlines: [{ type: 'text', text: 'Làm xong đường thôn.' }] },
            ],
          },
        ],
      },
    ])
    expect(sections[0]).not.toHaveProperty('role')
    expect(sections[1]?.blocks[1]).not.toHaveProperty('start')
  })

  test('has its figures where they stand in their sentences, also where nobody knows what they measure', () => {
    const { figures, figureCount, sections } = made(whole())
    expect(figureCount).toBe(2)
    expect(figures).toMatchObject([
      {
        text: '214 tỷ đồng',
        indicator: 'thu-ngan-sach',
        indicatorName: 'Thu ngân sách',
        period: { edtf: '2022-07/2022-09' },
        base: 'quý trước',
        placeName: 'Thị xã Đông Triều',
        block: 1,
      },
      { text: '12 dự án', indicator: 'chua-ro', indicatorName: 'chưa rõ đo gì', period: { edtf: '2022-01/2022-09' } },
    ])
    expect(sections[0]?.blocks[0]).toMatchObject({
      inlines: [
        { text: 'Thu ngân sách quý vừa qua đạt ' },
        { type: 'figure', text: '214 tỷ đồng', figure: 0 },
        { text: ', thêm ' },
        { type: 'figure', text: '12 dự án', figure: 1 },
        { text: ' mới.' },
      ],
    })
  })

  test('has its first words as a summary, and its dek as standfirst where it has one', () => {
    const article = made(whole({ dek: sure('Buổi họp bàn mười việc lớn.') }))
    expect(article).toMatchObject({ standfirst: 'Buổi họp bàn mười việc lớn.', summary: 'Buổi họp bàn mười việc lớn.' })
    expect(made(whole({ dek: sure('Bỏ đi.') }), { dek: ' ' })).toMatchObject({ standfirst: '', summary: REVENUE })
  })

  test('keeps numbered items numbered, and begins a new list where the numbers do', () => {
    const blocks = ['1. Một.', '2. Hai.', '4. Bốn.', '• Khác.'].map((text, index) => block('item', index + 1, text))
    const [section] = made(whole({ blocks, figures: [] })).sections
    expect(section?.blocks).toMatchObject([
      { type: 'list', start: 1, items: [{ n: 1 }, { n: 2 }] },
      { type: 'list', start: 4, items: [{ n: 3 }] },
      { type: 'list', items: [{ n: 4, inlines: [{ text: 'Khác.' }] }] },
    ])
  })

  test.each([
    ['that stands in another', [proposed(REVENUE, '214 tỷ đồng'), proposed(REVENUE, '214 tỷ')], ['214 tỷ đồng']],
    ['that is not where it is said to be', [{ ...proposed(REVENUE, '214 tỷ đồng'), at: 3 }], []],
    ['of a block that is not there', [{ ...proposed(REVENUE, '214 tỷ đồng'), block: 99 }], []],
  ])('has no figure %s', (_case, figures, kept) => {
    expect(made(whole({ figures })).figures.map(({ text }) => text)).toEqual(kept)
  })
})

describe('what the reader puts right', () => {
  test('is what the article says', () => {
    const change = { title: ' Tên khác ', author: '', topics: ['y-te'], place: 'dong-trieu' }
    const article = made(whole(), change)
    expect(article).toMatchObject({
      title: 'Tên khác',
      source: { title: 'Thị xã họp bàn việc quý bốn', note: 'bạn sửa tiêu đề, bỏ tác giả' },
      topics: [topics[1]],
    })
    expect(article.source).not.toHaveProperty('author')
  })

  test.each<[string, Partial<Recognition>, Partial<ArticleDraft>, string | undefined]>([
    ['nothing was changed', {}, {}, undefined],
    ['only spaces were', {}, { title: ' Thị xã họp bàn việc quý bốn ' }, undefined],
    ['a date was', {}, { published: { kind: 'printed', date: '2021-07-07' } }, 'bạn sửa ngày đăng'],
    ['paragraphs were taken out', {}, { moved: new Set([7, 8]) }, 'bạn bỏ 2 đoạn'],
    ['a caption was taken out, which is not in the text anyway', {}, { moved: new Set([5]) }, undefined],
    ['a line was put in', {}, { moved: new Set([1]) }, 'bạn đưa thêm 1 dòng vào bài'],
    ['a name was written down', {}, { dek: 'Mở đầu.', publisher: 'Báo Xã' }, 'bạn ghi đoạn mở đầu, sửa nơi đăng'],
    ['it is of no source', {}, { topics: ['y-te'], periodFrom: '2021', noFigures: new Set([0]) }, undefined],
  ])('is noted of the source where %s', (_case, given, change, note) => {
    expect(made(whole(given), change).source.note).toBe(note)
  })

  test('names the source where the page has no title, and says so', () => {
    const { title: _, published: _date, ...untitled } = whole()
    const change = { title: 'Tên bạn đặt', published: { kind: 'printed', date: '2021' } } as const
    expect(made(untitled, change).source).toMatchObject({ title: 'Tên bạn đặt', note: 'bạn ghi tiêu đề, ghi ngày đăng' })
  })

  test('leaves the slug as it is: the same page is the same article', () => {
    const first = made(whole())
    expect(made(whole(), { title: 'Tên khác', moved: new Set([8]) }).slug).toBe(first.slug)
    const other = whole({ blocks: [block('paragraph', 4, 'Một trang khác.')] })
    expect(pageId(other)).not.toBe(pageId(whole()))
  })

  test('moves lines out of the body, their figures with them, and into it, in the order of the page', () => {
    const draft = { moved: new Set([4, 1]) }
    const article = made(whole(), draft)
    expect(article.figures).toEqual([])
    expect(article.sections[0]?.blocks).toMatchObject([{ type: 'paragraph', n: 1, inlines: [{ text: 'Trang chủ » Tin tức' }] }])
    expect(asideOf(whole(), draft.moved)).toEqual([{ line: 4, text: REVENUE, reason: 'other' }])
  })

  test('takes away what is no figure', () => {
    expect(made(whole(), { noFigures: new Set([0]) }).figures.map(({ text }) => text)).toEqual(['12 dự án'])
  })

  test.each<[string, Partial<ArticleDraft>, Partial<Article['published']>]>([
    [
      'a date that they have read on the page',
      { published: { kind: 'printed', date: '2022-10' } },
      { basis: 'stated', from: '2022-10', earliest: '2022-10-01', latest: '2022-10-31', by: 'reader' },
    ],
    [
      'a date that nobody knows',
      { published: { kind: 'between', from: '2021', to: '2022-03' } },
      { basis: 'inferred', from: '2021', to: '2022-03', earliest: '2021-01-01', latest: '2022-03-31', by: 'reader' },
    ],
  ])('may be %s', (_case, change, published) => {
    expect(made(whole(), change).published).toMatchObject({ ...published, evidence: ['Bạn ghi khi đưa bài vào.'] })
  })

  test.each<[string, Partial<ArticleDraft>, string, string]>([
    ['written anew', { periodFrom: '2021', periodTo: '2021' }, '2021', 'Bạn ghi khi đưa bài vào.'],
    ['one date alone', { periodFrom: '2021-05', periodTo: undefined }, '2021-05', 'Bạn ghi khi đưa bài vào.'],
    ['left out', { periodFrom: undefined, periodTo: undefined }, '2022-09-30', 'Trang không nói rõ; lấy theo ngày đăng.'],
  ])('may be a period %s', (_case, change, edtf, evidence) => {
    expect(made(whole(), change)).toMatchObject({ period: { edtf }, periodEvidence: evidence })
  })
})

test('a date that was concluded keeps its bounds and its evidence', () => {
  const value = { date: '2020-12~/2021-01~', basis: 'inferred', bounds: '2020-11-19/2021-12-31' } as const
  const { published } = made(whole({ published: sure(value, 'tổng kết năm 2020') }))
  expect(published).toEqual({
    edtf: '2020-12~/2021-01~',
    basis: 'inferred',
    from: '2020-12',
    to: '2021-01',
    earliest: '2020-11-19',
    latest: '2021-12-31',
    evidence: ['Trang viết: “tổng kết năm 2020”.'],
  })
})

describe('what an article cannot do without', () => {
  test.each<[string, Partial<ArticleDraft>]>([
    ['title', { title: '  ' }],
    ['place', { place: '' }],
    ['published', { published: { kind: 'printed' } }],
    ['published', { published: { kind: 'between', from: '2022', to: '2021' } }],
    ['published', { published: { kind: 'between', from: '2022' } }],
    ['published', { published: { kind: 'between', from: '2022', to: 'mai' } }],
    ['published', { published: { kind: 'printed', date: '31/13/2022' } }],
    ['period', { periodFrom: '2022', periodTo: '2020' }],
    ['period', { periodFrom: '2021-07', periodTo: '2021-01' }],
    ['period', { periodFrom: 'năm ngoái' }],
    ['topics', { topics: [] }],
    ['body', { moved: new Set([4, 7, 8]) }],
  ])('is its %s', (part, change) => {
    const draft = { ...firstDraft(whole()), ...change }
    expect(missingIn(whole(), draft)).toEqual([part])
    expect(make(whole(), change)).toBeUndefined()
  })

  test('is looked for by the reader where it was not found', () => {
    const empty = makeRecognition()
    expect(missingIn(empty, firstDraft(empty))).toEqual(['title', 'place', 'published', 'topics', 'body'])
  })
})

test('what is doubtful is clear once the reader has looked at it', () => {
  const found = whole({ title: { value: 'Tiêu đề', confidence: 0.3, evidence: [] } })
  const draft = firstDraft(found)
  expect(openDoubts(found, draft)).toMatchObject([{ field: 'title' }])
  expect(isClear(found, draft)).toBe(false)
  expect(isClear(found, { ...draft, settled: new Set(['title']) })).toBe(true)
  expect(isClear(whole(), firstDraft(whole()))).toBe(true)
})

test.each<[string, string, number, boolean]>([
  ['2021-01-05/2021-01-20', 'days apart, and sure', 0.85, true],
  ['2021-01-01/2021-01-31', 'a month apart, and sure', 0.85, true],
  ['2021-01-05/2021-01-20', 'days apart, and likely', 0.7, false],
  ['2021-01-01/2021-02-28', 'two months apart, however sure', 0.95, false],
])('a date within %s that was concluded, %s, is clear: %4$s', (bounds, _case, confidence, isClearThen) => {
  const value = { date: bounds, basis: 'inferred' } as const
  const found = whole({ published: { value, confidence, evidence: [] } })
  expect(isClear(found, firstDraft(found))).toBe(isClearThen)
  expect(openDoubts(found, firstDraft(found)).map(({ field }) => field)).toEqual(isClearThen ? [] : ['published'])
  expect(isClear(found, { ...firstDraft(found), settled: new Set(['published']) })).toBe(true)
})

test('a page that is no article is never clear unasked, however sure that is', () => {
  const found = whole({ isArticle: sure(false) })
  expect(isClear(found, firstDraft(found))).toBe(false)
  expect(isClear(found, { ...firstDraft(found), settled: new Set(['isArticle']) })).toBe(true)
})

test.each([
  ['Kết quả đạt được', 'results'],
  ['I. Một số kết quả nổi bật', 'results'],
  ['2. Những tồn tại, hạn chế và nguyên nhân', 'shortcomings'],
  ['III/ PHƯƠNG HƯỚNG, NHIỆM VỤ', 'tasks'],
  ['Các chỉ tiêu chủ yếu', 'targets'],
  ['Điều chỉnh kế hoạch', 'adjustments'],
  ['Kết quả và hạn chế', undefined],
  ['Kết quả, nhiệm vụ', undefined],
  ['Thu ngân sách vượt kế hoạch', undefined],
  ['Công tác cán bộ và kết quả', undefined],
  ['', undefined],
])('a section under “%s” is of role %s', (heading, role) => {
  expect(roleOfHeading(heading)).toBe(role)
})

test.each([
  ...['2022', '2022-09', '2022-09-30', '2022-09-30T21:04+07:00', '2020-12~/2021-01~', '2020/2023-05-16', '2021~'],
  ...['2022-02-30', '2021/2020', '2020/..', '202X', 'hôm qua', '', '2022-09-30T25:00+07:00', '2022-09-30T21:04Z'],
])('“%s” is read as the build reads it', (edtf) => {
  expect(readPlainEdtf(edtf)).toEqual(readEdtf(edtf))
})
