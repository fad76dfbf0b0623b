// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { bindWords } from '#src/domain/typography.ts'

/** The text with each place where a line must not break shown as “~”. */
const bound = (text: string): string => bindWords(text).replaceAll('\u00a0', '~')

describe('a line does not break', () => {
  test.each([
    ['between a number and its unit', 'thu 1.542 tỷ đồng năm nay', 'thu 1.542~tỷ~đồng năm nay'],
    ['between a number and a unit that ends in a sign', 'rộng 282,91 km² và 3 ha', 'rộng 282,91~km² và 3~ha'],
    ['inside a long unit', '204 nghìn tỷ đồng', '204~nghìn~tỷ~đồng'],
    ['before a percent sign', 'tăng 15 % so với', 'tăng 15~% so với'],
    ['between a number and what is counted', '03 dự án ở 8 xã', '03~dự án ở 8~xã'],
    ['after an abbreviated title of a place', 'UBND TP. Hải Dương', 'UBND TP.~Hải Dương'],
    ['inside a date', 'ngày 30/9/2022', 'ngày~30/9/2022'],
    ['inside a month, a quarter and a year', 'tháng 9, quý IV năm 2022', 'tháng~9, quý~IV năm~2022'],
    ['before the number of a document', 'Nghị quyết số 09', 'Nghị quyết số~09'],
    ['before the number of a congress', 'Đại hội lần thứ XXIII', 'Đại hội lần thứ~XXIII'],
    ['inside a range', 'từ 2,5 – 3,0 tỷ USD', 'từ 2,5~–~3,0~tỷ~USD'],
  ])('%s', (_case, text, expected) => {
    expect(bound(text)).toBe(expected)
  })
})

test.each(['Thị xã họp chiều nay.', '', 'emm 5 emm', 'tỷ lệ hộ nghèo', 'xã hội', '5 xãhội', 'lễ năm sau'])(
  '“%s” holds nothing that must stay together',
  (text) => {
    expect(bindWords(text)).toBe(text)
  },
)

test('only spaces and hyphens change, so that the words can be searched and quoted', () => {
  const text = 'Ngày 30/9/2022, TP. Hải Dương thu 1.542 tỷ đồng, tăng 2,5 – 3,0 % dù có Covid-19.'
  expect(bindWords(text).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe(text)
})

test('binding twice is binding once', () => {
  const once = bindWords('204 nghìn tỷ đồng ngày 30/9 ở TP. Hải Dương, Covid-19')
  expect(bindWords(once)).toBe(once)
})
