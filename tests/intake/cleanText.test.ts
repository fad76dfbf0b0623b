// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { cleanFileName } from '#src/domain/intake/cleanFileName.ts'
import { cleanText } from '#src/domain/intake/cleanText.ts'

describe('the characters of a text', () => {
  test.each<[string, string, string, readonly object[]]>([
    ['letters are put together', 'Hô\u0323i nghi\u0323', 'Hội nghị', []],
    ['Ð is Đ', 'Ðồng Triều, QÐ-UBND, HÐND', 'Đồng Triều, QĐ-UBND, HĐND', [{ code: 'ethForD', detail: '3' }]],
    ['ð is đ where a word begins', 'ðồng (ðạt), Seyðisfjörður', 'đồng (đạt), Seyðisfjörður', [{ code: 'ethForD', detail: '2' }]],
    ['spaces of all kinds are plain', 'a\u00a0b\u2003c\u202fd\u3000e', 'a b c d e', []],
    ['a tab is four', '\ta', '    a', []],
    ['breaks of all kinds are one', 'a\r\nb\rc\u2028d\u2029e\ff\vg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh', []],
    ['bullets of Word are bullets', '\uf0b7 một\n\uf02d hai', '• một\n- hai', []],
    [
      'what cannot be seen goes',
      '\ufeffa\u200bb\u00adc\u202ed\u2066e\0f\u2060g\u{e0041}h',
      'abcdefgh',
      [{ code: 'invisibleCharacters', detail: '9' }],
    ],
    [
      'halves of letters are marked',
      'a\nb\ud800c\ufffd',
      'a\nb\ufffdc\ufffd',
      [{ code: 'replacedCharacters', line: 2, detail: '2' }],
    ],
  ])('%s', (_name, text, clean, problems) => {
    expect(cleanText(text)).toEqual({ text: clean, problems })
  })
})

test.each<[string, string]>([
  ['Báo cáo tháng 9.txt', 'Báo cáo tháng 9.txt'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\a\\bài.html', 'bài.html'],
  ['bài\u202etxt.exe', 'bàitxt.exe'],
  ['a\0\nb\tc.md', 'a b c.md'],
  ['Hô\u0323i nghi\u0323.htm', 'Hội nghị.htm'],
  [`${'a'.repeat(5000)}.html`, `${'a'.repeat(80)}….html`],
  ['../..', 'tệp không tên'],
  ['', 'tệp không tên'],
  ['.txt', '.txt'],
])('the name %j is shown as %j', (name, shown) => {
  expect(cleanFileName(name)).toBe(shown)
})
