import { describe, expect, test } from 'vitest'
import { fileNameOf } from '#src/domain/fileName.ts'
import { hostileTexts } from '#tests/support/hostileArticle.ts'

test.each([
  ['Đông Triều sau 9 tháng', 'Đông Triều sau 9 tháng.epub'],
  ['Thu/chi: “đạt”, 24/24?', 'Thu chi “đạt”, 24 24.epub'],
  ['../../etc/passwd', 'etc passwd.epub'],
  ['.ẩn', 'ẩn.epub'],
  ['Hết câu. ', 'Hết câu.epub'],
  ['CON', 'Bến Đọc.epub'],
  ['lpt1', 'Bến Đọc.epub'],
  ['', 'Bến Đọc.epub'],
  ['???', 'Bến Đọc.epub'],
  ['\u202egpj.', 'gpj.epub'],
  ['Ho\u0300a', 'H\u00f2a.epub'],
])('%j is the file %j', (title, name) => {
  expect(fileNameOf(title, 'epub')).toBe(name)
})

describe('the name of a file', () => {
  test('is short enough for every system, however many bytes its letters have', () => {
    const name = fileNameOf('ễ'.repeat(500), 'epub')
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
    expect(fileNameOf('𝔞'.repeat(500), 'epub')).toMatch(/^(?:𝔞){60}\.epub$/u)
  })

  test.each(hostileTexts)('%j does no harm in it', (title) => {
    expect(fileNameOf(title, 'epub')).toMatch(
      /^[^\\/:*?"<>|\p{Cc}\p{Cs}\u200f\u202e.\s][^\\/:*?"<>|\p{Cc}\p{Cs}\u200f\u202e]*\.epub$/u,
    )
  })
})
