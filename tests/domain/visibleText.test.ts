import { expect, test } from 'vitest'
import { typedText, visibleText } from '#src/domain/visibleText.ts'

test.each([
  ['Đoạn 1.584\u00a0tỷ', 'Đoạn 1.584\u00a0tỷ', 'Đoạn 1.584 tỷ'],
  ['dòng một\r\n\tdòng hai\u2028ba', 'dòng một dòng hai ba', 'dòng một dòng hai ba'],
  ['\u202engược\u202c \u2066ẩn\u2069', 'ngược ẩn', 'ngược ẩn'],
  ['a\u0000b\u0085c\ud800d\udc00e\ufffff\ufeffg', 'abcdefg', 'abcdefg'],
  ['👩‍👩‍👧 𝔞', '👩‍👩‍👧 𝔞', '👩‍👩‍👧 𝔞'],
  ['  hai  chỗ\u202f', '  hai  chỗ\u202f', 'hai chỗ'],
])('%j is %j to see, and %j to type', (text, visible, typed) => {
  expect(visibleText(text)).toBe(visible)
  expect(typedText(text)).toBe(typed)
})
