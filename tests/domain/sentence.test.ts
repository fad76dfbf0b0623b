// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { sentenceAt, sentencesOf } from '#src/domain/sentence.ts'

const sentenceTexts = (text: string) => [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end))

describe('a text is one sentence', () => {
  test.each([
    ['after an abbreviated title of a place', 'UBND TP. Hải Dương họp chiều 30/9.'],
    ['after a quoted abbreviation', 'Bài viết “TP. Hải Dương” được đăng lại.'],
    ['after TX. and P. and Q.', 'Từ TX. Đông Triều qua P. Mạo Khê tới Q. Hồng Bàng là 40 km.'],
    ['after a degree', 'ThS. Nguyễn Văn A dự họp.'],
    ['after degrees written together', 'PGS.TS. Nguyễn Văn A và GS.TS. Trần Thị B dự họp.'],
    ['with dots between thousands', 'Thu ngân sách đạt 1.542 tỷ đồng, chi 1.234.567 đồng.'],
    ['with an ellipsis before a small letter', 'Đường, điện, nước... đều được nâng cấp.'],
    ['with an ellipsis before a comma', 'Đường, điện…, nước đều được nâng cấp.'],
    ['with the mark that ends a report', 'Hội nghị kết thúc lúc 17 giờ./.'],
    ['without any mark at its end', 'Không có dấu chấm ở cuối'],
  ])('%s', (_case, text) => {
    expect(sentenceTexts(text)).toEqual([text])
  })
})

describe('a text is parted', () => {
  test.each([
    ['at a full stop', 'Câu một. Câu hai.', ['Câu một.', 'Câu hai.']],
    ['at ! and ?', 'Vì sao? Vì thế! Xong.', ['Vì sao?', 'Vì thế!', 'Xong.']],
    ['after a number', 'Tăng 15,5%. Giảm còn 1.542. Hết.', ['Tăng 15,5%.', 'Giảm còn 1.542.', 'Hết.']],
    ['at an ellipsis before a capital', 'Đường, điện, nước... Thị xã lo cả.', ['Đường, điện, nước...', 'Thị xã lo cả.']],
    ['after the closing quote', 'Ông nói: “Phải làm ngay.” Rồi ông ngồi.', ['Ông nói: “Phải làm ngay.”', 'Rồi ông ngồi.']],
    ['after a closing bracket', 'Xong rồi (gần hết.) Nghỉ.', ['Xong rồi (gần hết.)', 'Nghỉ.']],
    ['across wide spaces', 'Câu một.   Câu hai.', ['Câu một.', 'Câu hai.']],
  ])('%s', (_case, text, sentences) => {
    expect(sentenceTexts(text)).toEqual(sentences)
  })
})

test.each([
  [0, 'Một.'],
  [3, 'Một.'],
  [4, 'Hai.'],
  [5, 'Hai.'],
  [8, 'Hai.'],
  [9, 'Ba'],
  [11, 'Ba'],
  [99, 'Ba'],
])('the sentence at character %i of “Một. Hai. Ba” is “%s”', (offset, sentence) => {
  const text = 'Một. Hai. Ba'
  const { start, end } = sentenceAt(text, offset)
  expect(text.slice(start, end)).toBe(sentence)
})

test.each([
  ['Một.  Hai.', ['Một.', 'Hai.']],
  ['  Một. ', ['Một.']],
  ['… Một', ['…', 'Một']],
  [' ', []],
  ['', []],
])('the sentences of “%s” have no space around them', (text, sentences) => {
  expect(sentenceTexts(text)).toEqual(sentences)
})

test('behind the last sentence is the last sentence', () => {
  expect(sentenceAt('Một. Hai. ', 10)).toEqual({ start: 5, end: 9 })
})

test('of a hundred thousand dots no more is asked than where they end', () => {
  const text = `5% ${'…'.repeat(100_000)}x tăng.`
  const before = process.cpuUsage()
  expect(sentenceTexts(text)).toEqual([text])
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
})

test('an empty text has an empty sentence', () => {
  expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 })
})
