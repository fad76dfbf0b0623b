// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { draftOf } from '#pipeline/intake/draft.ts'
import { draftSlug } from '#pipeline/intake/draftSlug.ts'
import { Editions } from '#pipeline/intake/editions.ts'
import { parseArticle } from '#pipeline/parseArticle.ts'
import { FileProblems, formatProblem } from '#pipeline/problem.ts'
import { DRAFT_LINE } from '#pipeline/readContent.ts'
import { plainText } from '#src/domain/article.ts'
import { block, makeRecognition, proposed, sure } from '#tests/support/makeRecognition.ts'
import { testVocabulary } from '#tests/support/parsing.ts'

const BUDGET = 'Chín tháng, thị xã thu gần 1.542 tỷ đồng; * có 3 hộ [mới] thoát nghèo :vui.'
const ITEM = '- Thu nội địa đạt 900 tỷ đồng.'

/** What an editor leaves who has nothing to change. */
const asArticle = (draft: string) => draft.replace(`${DRAFT_LINE}\n`, '')

const found = makeRecognition({
  title: sure('Chí Linh: thu vượt kế hoạch'),
  author: sure('Nhóm PV'),
  dateText: sure('30/9/2022'),
  published: sure({ date: '2022-09-30', basis: 'stated' as const }),
  period: sure('2022-01/2022-09', 'Chín tháng'),
  places: [sure('chi-linh')],
  topics: [sure('kinh-te')],
  blocks: [
    block('heading', 1, 'Kết quả'),
    block('paragraph', 2, BUDGET),
    block('caption', 3, 'Quang cảnh'),
    block('item', 4, ITEM),
    block('item', 5, '- Thu khác đủ.'),
    block('item', 6, '2. Mục thứ hai'),
  ],
  figures: [
    proposed(BUDGET, 'gần 1.542 tỷ đồng', { block: 1, value: 1542, hedge: 'gần', indicator: 'thu-ngan-sach' }),
    proposed(BUDGET, '3 hộ', { block: 1, value: 3, unit: 'hộ' }),
    proposed(ITEM, '900 tỷ đồng', { block: 3, value: 900, indicator: 'thu-ngan-sach', base: 'dự toán “tỉnh”' }),
  ],
})

describe('a draft', () => {
  test('is an article that the build accepts, with its figures marked and its text as printed', () => {
    const draft = draftOf(found, 'trang.html')
    const problems = new FileProblems('x.md')
    const article = parseArticle('x', asArticle(draft), testVocabulary(), problems)
    expect(problems.list.map(formatProblem)).toEqual([])
    expect(article?.fields).toMatchObject({ title: 'Chí Linh: thu vượt kế hoạch', place: 'chi-linh', form: 'report' })
    expect(article?.figures.map(({ text, base }) => [text, base])).toEqual([
      ['gần 1.542 tỷ đồng', undefined],
      ['900 tỷ đồng', 'dự toán “tỉnh”'],
    ])
    const blocks = article?.sections.flatMap((section) => section.blocks) ?? []
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'list'])
    expect(JSON.stringify(blocks)).toContain('; * có 3 hộ [mới] thoát nghèo :vui.')
    expect(JSON.stringify(blocks)).not.toContain('Quang cảnh')
  })

  test('says at its head what to look at, and which figures it could not mark', () => {
    const doubtful = { ...found, author: { value: 'PV', confidence: 0.4, evidence: [{ words: 'PV' }] } }
    const draft = draftOf(doubtful, 'trang.html')
    expect(draft).toContain('# Bản nháp lập từ tệp trang.html.')
    expect(draft).toContain('# Xem lại tác giả: chỉ chắc 40%, dựa vào “PV”.')
    expect(draft).toContain('# 1 số liệu chưa đánh dấu được vì không rõ đo gì hay vào lúc nào: “3 hộ”')
  })

  test('keeps the numbers of lists, what a heading says of its section, and signs that mean something to Markdown', () => {
    const odd = [':::section{role=results} và :figure[1%]', '# không phải đề mục', '<b>đậm</b> \\ [x](javascript:y) {{z}}']
    const page = makeRecognition({
      ...found,
      figures: [],
      blocks: [
        block('heading', 1, 'Nhiệm vụ trọng tâm'),
        ...['1. Một', '2. Hai', '5. Năm', '5. Lại năm'].map((text, at) => block('item', at + 2, text)),
        ...odd.map((text, at) => block('paragraph', at + 9, text)),
      ],
    })
    const problems = new FileProblems('x.md')
    const article = parseArticle('x', asArticle(draftOf(page, 'a.txt')), testVocabulary(), problems)
    expect(problems.list.map(formatProblem)).toEqual([])
    expect(article?.roles).toEqual(['tasks'])
    const blocks = article?.sections.flatMap((section) => section.blocks) ?? []
    expect(blocks.flatMap((one) => (one.type === 'list' ? [[one.start, one.items.length]] : []))).toEqual([
      [1, 2],
      [5, 1],
      [5, 1],
    ])
    expect(blocks.flatMap((one) => (one.type === 'paragraph' ? [plainText(one.inlines)] : []))).toEqual(odd)
  })

  test('is not written by the name of its file', () => {
    const draft = draftOf(found, 'a\nplace: hai-phong\n#\u202Etxt.html')
    const problems = new FileProblems('x.md')
    expect(parseArticle('x', asArticle(draft), testVocabulary(), problems)?.fields.place).toBe('chi-linh')
    expect(problems.list).toEqual([])
  })

  test('of a page in which nothing was found is explained by the build, field by field', () => {
    const problems = new FileProblems('x.md')
    const draft = draftOf(makeRecognition({ blocks: [block('paragraph', 1, 'Một câu.')] }), 'a.txt')
    expect(draft).toContain('# Còn thiếu tiêu đề.')
    expect(parseArticle('x', asArticle(draft), testVocabulary(), problems)).toBeUndefined()
    const told = problems.list.map(formatProblem).join('\n')
    for (const field of ['title', 'place', 'topics', 'date', 'covers']) expect(told).toMatch(new RegExp(field))
  })
})

test.each([
  ['Thành phố Hà Tĩnh: giao ban!', [], 'thanh-pho-ha-tinh-giao-ban'],
  ['Đông Triều – ĐẠI HỘI lần thứ XXV', ['dong-trieu-dai-hoi-lan-thu-xxv'], 'dong-trieu-dai-hoi-lan-thu-xxv-2'],
  ['../../etc/passwd', [], 'etc-passwd'],
  ['…', [], 'bai-khong-tieu-de'],
  ['một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba', [], 'mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-muoi-mot'],
])('“%s” where %j are taken is %s', (title, taken: readonly string[], slug) => {
  expect(draftSlug(title, (candidate) => taken.includes(candidate))).toBe(slug)
})

describe('the edition of a page', () => {
  const editions = [
    { slug: 'a', source: { title: 'Kết quả quý I.', dateline: '05/04/2023 08:15' } },
    { slug: 'b', source: { title: 'Giao ban tháng' } },
  ]
  test.each([
    ['its title, whatever the marks and the case', { title: sure('KẾT QUẢ QUÝ I'), dateText: sure('05/04/2023 - 08:15') }, 'a'],
    ['another day', { title: sure('Kết quả quý I'), dateText: sure('05/04/2024 08:15') }, undefined],
    ['no date on one of both', { title: sure('Giao ban tháng'), dateText: sure('1/1/2020') }, 'b'],
    ['another title', { title: sure('Giao ban tháng 5') }, undefined],
    ['no title', {}, undefined],
  ])('%s', (_, page, slug) => {
    expect(new Editions(editions).of(page)?.slug).toBe(slug)
  })
})
