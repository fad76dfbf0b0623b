// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { recogniseTopics } from '#src/domain/intake/topics.ts'
import { contentIntakeVocabulary } from '#tests/support/intakeVocabulary.ts'
import { type SortedSketch, sortedPage } from '#tests/support/sortedPage.ts'
import { mixedArticles, topicArticles } from './topicArticles.ts'

const { topics } = contentIntakeVocabulary()
const recognised = (sketch: SortedSketch) => recogniseTopics(sortedPage(sketch), topics)
const ids = (sketch: SortedSketch) => recognised(sketch).map(({ value }) => value)

describe('an article on one topic', () => {
  test.each(topicArticles)('is filed under %s, and little else', (topic, article) => {
    const found = ids(article)
    expect(found[0]).toBe(topic)
    expect(found.length).toBeLessThanOrEqual(2)
  })

  test('is there for each topic of the content', () => {
    expect(new Set(topicArticles.map(([topic]) => topic))).toEqual(new Set(topics.map(({ id }) => id)))
  })
})

test.each(mixedArticles)('an article mainly on %s has %s beside', (main, beside, article) => {
  const found = ids(article)
  expect(found[0]).toBe(main)
  expect(found.slice(1).toSorted()).toEqual(beside.split(' ').toSorted())
})

describe('what does not make a topic', () => {
  test.each([
    [
      'offices that people hold',
      [
        'Phó Bí thư Đảng ủy, Chủ tịch UBND phường Lê An, Giám đốc Sở Y tế và Trưởng Công an phường đến dự.',
        'Buổi gặp kéo dài một giờ.',
      ],
    ],
    [
      'words that every report says',
      ['Đảng bộ, chính quyền và nhân dân cùng vào cuộc, kinh tế tăng trưởng.', 'An ninh, quốc phòng được giữ vững.'],
    ],
    ['words that only look alike', ['Ủy quyền, giao Ban Quản lý chợ sắp lại các quầy.', 'Hội thơ họp mặt.']],
    ['nothing at all', []],
  ])('%s', (_what, body) => {
    expect(ids({ title: 'Buổi gặp đầu xuân', body })).toEqual([])
  })

  test('a word in the title that a long text does not come back to', () => {
    const body = Array.from({ length: 8 }, (_, at) => `Thu ngân sách quý ${at + 1} đạt dự toán, giải ngân vốn đầu tư đúng hẹn.`)
    expect(ids({ title: 'Qua mùa dịch COVID-19', body })).toEqual(['kinh-te'])
  })
})

describe('beside the main topic of a long article', () => {
  const onMain = Array.from({ length: 7 }, (_, at) => `Thu ngân sách tháng ${at + 1} khá, doanh nghiệp giữ nhịp.`)
  const found = (...others: readonly string[]) => ids({ title: 'Thu ngân sách bảy tháng', body: [...onMain, ...others] })

  test('stands what one text dwells on', () => {
    expect(
      found(
        'Lúa xuân được mùa lớn, người gieo cấy kịp lịch; chăn nuôi lợn giữ ổn định; nông sản năm nay dễ bán; thủy lợi lo đủ nước.',
      ),
    ).toEqual(['kinh-te', 'nong-nghiep'])
  })

  test('stands nothing that is named in passing', () => {
    expect(found('Học sinh vào năm học mới.', 'Trạm y tế mở cửa.', 'Công an xã trực đêm.')).toEqual(['kinh-te'])
  })
})

describe('a cue is found', () => {
  const cueArticle = (words: string): SortedSketch => ({ title: `Chuyện về ${words}`, body: [`Nhiều người hỏi ${words}.`] })

  test.each([
    ['in the other place of the tone', 'văn nghệ và nghệ thuật, thể dục thể thao, di sản văn hoá', 'van-hoa'],
    ['decomposed', 'giải phóng mặt bằng'.normalize('NFD'), 'do-thi'],
    ['in capitals', 'GIẢI PHÓNG MẶT BẰNG', 'do-thi'],
    ['with a comma in it', 'khám, chữa bệnh', 'y-te'],
    ['as an abbreviation', 'GPMB', 'do-thi'],
    ['as an abbreviation of procedures', 'TTHC', 'cai-cach'],
    ['as an abbreviation of insurance', 'BHYT', 'an-sinh'],
    ['as an abbreviation of the countryside', 'NTM', 'nong-nghiep'],
  ])('%s: %s', (_how, words, topic) => {
    expect(ids(cueArticle(words))).toEqual([topic])
  })

  test('as the longest of those that begin there: health insurance is no medicine', () => {
    expect(ids(cueArticle('bảo hiểm y tế'))).toEqual(['an-sinh'])
  })

  test.each(['môt cưa', 'khơi tố', 'giai ngân', 'bao số'])('with its marks and within no other word: not in “%s”', (words) => {
    expect(ids(cueArticle(words))).toEqual([])
  })
})

test('each topic says by which words, where they stand, and how sure it is', () => {
  const [main] = recognised({ title: 'Thu ngân sách vượt dự toán', body: ['Giải ngân nhanh.', 'FDI tăng.', 'Xuất khẩu tăng.'] })
  expect(main).toMatchObject({ value: 'kinh-te', evidence: expect.arrayContaining([{ words: 'FDI', line: 7 }]) })
  const [faint] = recognised({ title: 'Một ngày ở chợ', body: ['Có nông sản bày sớm.', 'Trời nắng.'] })
  expect(main?.confidence).toBeGreaterThan(0.7)
  expect(faint?.confidence).toBeLessThan(0.6)
})
