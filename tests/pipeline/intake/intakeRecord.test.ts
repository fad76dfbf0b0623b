// @vitest-environment node

import { expect, test } from 'vitest'
import { intakeRecord } from '#pipeline/intake/intakeRecord.ts'
import type { IntakePlace } from '#src/domain/intake/vocabulary.ts'
import { block, makeRecognition, proposed, sure } from '#tests/support/makeRecognition.ts'

const place = (id: string, locality: string): IntakePlace => ({
  ...{ id, locality, name: id, kinds: ['thành phố'] },
  ...{ level: 'district', parents: [], within: [] },
})
/** A province stands under the option of its city, and a place may have had another id before. */
const places = [place('chi-linh', 'chi-linh'), place('chi-linh-cu', 'chi-linh'), place('tinh-ha-tinh', 'ha-tinh')]

const SENTENCE = 'Quý I, huyện thu 214 tỷ đồng.'

test('a page that was recognised is told whole', () => {
  const recognition = makeRecognition({
    title: sure('Thu ngân sách quý I', 'Dòng đầu'),
    author: sure('Nhóm PV'),
    dateText: sure('05/04/2023 08:15'),
    published: sure({ date: '2023-04-05T08:15+07:00', basis: 'stated' as const }),
    places: [sure('chi-linh')],
    mentions: [sure('tinh-ha-tinh'), sure('ha-tinh'), sure('chi-linh-cu')],
    topics: [sure('kinh-te'), sure('dang')],
    blocks: [block('heading', 3, 'Ngân sách'), block('caption', 4, 'Ảnh: minh họa'), block('paragraph', 5, SENTENCE)],
    removed: [{ line: 1, text: 'Trang chủ', reason: 'navigation' }],
    figures: [proposed(SENTENCE, '214 tỷ đồng', { block: 2, indicator: 'thu-ngan-sach', base: 'dự toán' })],
    problems: [{ code: 'noTitle', line: 2 }],
  })
  expect(intakeRecord('a/b.txt', { recognition, problems: recognition.problems }, places)).toEqual({
    file: 'a/b.txt',
    isArticle: true,
    title: 'Thu ngân sách quý I',
    dek: null,
    author: 'Nhóm PV',
    publisher: null,
    published: '2023-04-05T08:15+07:00',
    publishedBasis: 'stated',
    publishedBounds: null,
    dateText: '05/04/2023 08:15',
    period: null,
    form: 'report',
    places: ['chi-linh'],
    mentions: ['ha-tinh'],
    topics: ['kinh-te', 'dang'],
    body: [SENTENCE],
    headings: ['Ngân sách'],
    captions: ['Ảnh: minh họa'],
    removed: [{ line: 'Trang chủ', reason: 'navigation', n: 1 }],
    figures: [
      {
        text: '214 tỷ đồng',
        value: 214,
        valueHigh: null,
        unit: 'tỷ đồng',
        hedge: '',
        kind: 'achieved',
        indicator: 'thu-ngan-sach',
        period: null,
        base: 'dự toán',
        paragraph: 1,
      },
    ],
    confidence: { isArticle: 0.9, title: 0.9, author: 0.9, published: 0.9, places: 0.9, topics: 0.9 },
    evidence: { isArticle: [], title: [{ words: 'Dòng đầu' }], author: [], published: [], places: [], topics: [] },
    problems: [{ code: 'noTitle', line: 2, message: 'Dòng 2: Chưa tìm thấy tiêu đề.' }],
  })
})

test('a file that was refused has nothing but the reason', () => {
  const record = intakeRecord('x.doc', { problems: [{ code: 'document' }] }, places)
  expect(record).toMatchObject({
    file: 'x.doc',
    isArticle: false,
    title: null,
    published: null,
    publishedBasis: 'unknown',
    body: [],
  })
  expect(record.problems).toEqual([{ code: 'document', message: expect.stringContaining('PDF') }])
})
