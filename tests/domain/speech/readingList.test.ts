// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { readingList, speechParts } from '#src/domain/speech/readingList.ts'

describe('the reading list', () => {
  test('has every sentence of every block, where it stands', () => {
    const list = readingList([
      { n: 1, text: 'Kết quả' },
      { n: 2, text: 'Câu một. UBND TP. Hải Dương họp.' },
      { n: 4, text: 'việc làm;' },
    ])
    expect(list).toEqual([
      { block: 1, start: 0, end: 7, text: 'Kết quả' },
      { block: 2, start: 0, end: 8, text: 'Câu một.' },
      { block: 2, start: 9, end: 32, text: 'UBND TP. Hải Dương họp.' },
      { block: 4, start: 0, end: 9, text: 'việc làm;' },
    ])
  })

  test('leaves out what nobody could say', () => {
    expect(
      readingList([
        { n: 1, text: '***' },
        { n: 2, text: '' },
        { n: 3, text: 'Một. …' },
      ]),
    ).toEqual([{ block: 3, start: 0, end: 4, text: 'Một.' }])
  })

  test('knows the first sentence of each note', () => {
    const list = readingList([
      { n: 1, text: 'Nguồn viết lạ. Giữ nguyên.', isNote: true },
      { n: 2, text: 'Cũng là ghi chú.', isNote: true },
      { n: 3, text: 'Bài viết.' },
      { n: 4, text: 'Ghi chú nữa.', isNote: true },
    ])
    expect(list.filter(({ opensNote }) => opensNote).map(({ block, start }) => [block, start])).toEqual([
      [1, 0],
      [4, 0],
    ])
  })

  test('is empty without blocks', () => {
    expect(readingList([])).toEqual([])
  })
})

describe('the parts of what is said', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ')

  test('are one where it is short', () => {
    expect(speechParts('một, hai; ba')).toEqual(['một, hai; ba'])
    expect(speechParts(words(55))).toHaveLength(1)
  })

  test.each<[string, string, readonly string[]]>([
    ['a semicolon, before a comma', `${words(20)}; ${words(20)}, ${words(30)}`, [`${words(20)};`, `${words(20)}, ${words(30)}`]],
    ['the last comma', `${words(20)}, ${words(20)}, ${words(30)}`, [`${words(20)}, ${words(20)},`, words(30)]],
    ['a space, where there is nothing else', words(70), [words(55), words(15)]],
    ['no mark right after the beginning', `một; ${words(30)}, ${words(40)}`, [`một; ${words(30)},`, words(40)]],
  ])('are cut at %s', (_case, text, parts) => {
    expect(speechParts(text)).toEqual(parts)
  })

  test('lose nothing, and are short even without a space', () => {
    const run = 'a'.repeat(1000)
    expect(speechParts(run).join('')).toBe(run)
    expect(speechParts(run).every((part) => part.length <= 220)).toBe(true)
    expect(speechParts('  ')).toEqual([])
  })
})
