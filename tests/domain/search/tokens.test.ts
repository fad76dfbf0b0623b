// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { tokenize } from '#src/domain/search/tokens.ts'

const folded = (text: string): string =>
  tokenize(text)
    .map((token) => token.folded)
    .join(' ')
const exact = (text: string): string =>
  tokenize(text)
    .map((token) => token.exact)
    .join(' ')

describe('a text is its syllables', () => {
  test.each([
    ['Thị xã Đông Triều', 'thi xa dong trieu'],
    ['  hai\tđầu\nvà giữa ', 'hai dau va giua'],
    ['tỷ\u00a0đồng', 'ti dong'],
    ['tỷ\u202fđồng', 'ti dong'],
    ['“Nông thôn mới”, (xã)…', 'nong thon moi xa'],
    ['kinh tế - xã hội', 'kinh te xa hoi'],
    ['KT-XH', 'kt xh'],
    ['NN&MT', 'nn mt'],
    ['Covid-19', 'covid 19'],
    ['QL18', 'ql 18'],
    ['345b', '345 b'],
    ['10.000m2', '10000 m 2'],
    ['hai\u200bba', 'hai ba'],
    ['', ''],
    [' . , ! – % "" ', ''],
    ['🙂 👩‍👩‍👧', ''],
    // A mark without a letter is none.
    ['\u0301\u0301 \u0323a', 'a'],
    ['\ud800', ''],
  ])('“%s”: %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('in whatever normal form', () => {
    const text = 'Ủy ban nhân dân thị xã Đông Triều'
    expect(exact(text.normalize('NFD'))).toBe(exact(text))
  })
})

describe('a number', () => {
  test.each([
    ['1.542', '1542'],
    ['1542', '1542'],
    ['2.500.000', '2500000'],
    ['1.542,75', '1542,75'],
    ['03', '3'],
    ['007', '7'],
    ['0', '0'],
    ['000', '0'],
    ['0,5', '0,5'],
    ['17,5', '17,5'],
    ['17.5', '17,5'],
    // No thousands.
    ['1.5420', '1,5420'],
    ['1.', '1'],
    ['5..6', '5 6'],
    ['2020-2025', '2020 2025'],
    ['3,5-4', '3,5 4'],
  ])('%s is %s', (text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test.each(['17,5%', '17,5 %', '17.5%', '17,5\u00a0%'])('keeps a percent sign as an exact form: %s', (text) => {
    expect(tokenize(text)).toEqual([{ folded: '17,5', exact: '17,5%', start: 0, end: text.length }])
  })
})

describe('a date is read as it is spoken', () => {
  test.each([
    ['30/9/2022', '30 tháng 9 năm 2022'],
    ['30/09/2022', '30 tháng 9 năm 2022'],
    ['30.9.2022', '30 tháng 9 năm 2022'],
    ['30-9-2022', '30 tháng 9 năm 2022'],
    ['ngày 1/7/2025;', 'ngày 1 tháng 7 năm 2025'],
    ['tháng 9/2022', 'tháng 9 năm 2022'],
    ['09/2022', '9 năm 2022'],
    ['chiều 30/9.', 'chiều 30 tháng 9'],
    ['(7/5)', '7 tháng 5'],
    ['31/12', '31 tháng 12'],
  ])('%s: %s', (written, spoken) => {
    expect(exact(written)).toBe(exact(spoken))
  })

  test.each([
    ['45/2021/NĐ-CP', '45 2021 nd cp'],
    ['13/2021', '13 2021'],
    ['9/2022/QĐ-UBND', '9 2022 qd ubnd'],
    ['1279/QĐ-UBND', '1279 qd ubnd'],
    ['05-CT/TW', '5 ct tw'],
    ['15/NQ-HĐND', '15 nq hdnd'],
    ['24/24', '24 24'],
    ['31/13', '31 13'],
    ['32/1/2022', '32 1 2022'],
    ['0/5', '0 5'],
    ['1/2/3/4', '1 2 3 4'],
    ['2020/2025', '2020 2025'],
    ['2022-09-30', '2022 9 30'],
  ])('and %s is none: %s', (written, expected) => {
    expect(folded(written)).toBe(expected)
  })
})

describe('a sentence ends, or a part of one', () => {
  /** The words, with a stroke where one ended. */
  const broken = (text: string): string =>
    tokenize(text)
      .map((token) => (token.isAfterBreak ? `| ${token.folded}` : token.folded))
      .join(' ')

  test.each([
    ['Thu tăng. Chi giảm', 'thu tang | chi giam'],
    ['Thu tăng; chi giảm', 'thu tang | chi giam'],
    ['Thu tăng? Chi giảm! Vì…\u00a0sao', 'thu tang | chi giam | vi | sao'],
    ['Kết quả\n\nThu', 'ket qua | thu'],
    ['Thu tăng. 30/9 họp', 'thu tang | 30 thang 9 hop'],
    ['… Thu tăng.', 'thu tang'],
  ])('%s', (text, expected) => {
    expect(broken(text)).toBe(expected)
  })

  test.each([
    'Ở TP. Hải Dương',
    'ThS. Lan',
    'P. Bình Hàn',
    'kinh tế - xã hội',
    'các xã, phường',
    '“nông thôn” (mới)',
    '1.542 tỷ',
    'a.b',
  ])('and does not in: %s', (text) => {
    expect(broken(text)).not.toContain('|')
  })
})

/** What stands in the text where each token is. */
const cut = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end))

describe('tokens stand where they are in the text', () => {
  test.each([
    ['Thu 1.542\u00a0tỷ đồng, tăng 17,5 %.', ['Thu', '1.542', 'tỷ', 'đồng', 'tăng', '17,5 %']],
    ['chiều 30/9/2022', ['chiều', '30', '/', '9', '/', '2022']],
    ['tháng 9/2022', ['tháng', '9', '/', '2022']],
    ['Số 1279/QĐ-UBND', ['Số', '1279', 'QĐ', 'UBND']],
    ['QL18', ['QL', '18']],
    ['🙂 hai 🙂', ['hai']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  test('where accents are characters of their own, too', () => {
    const text = 'Ủy ban Đông Triều'.normalize('NFD')
    expect(cut(text)).toEqual(['Ủy', 'ban', 'Đông', 'Triều'].map((word) => word.normalize('NFD')))
  })
})

test('a word that is met again holds on to nothing of the text that it was cut from', () => {
  const [first, second] = [tokenize('xã Thượng'), tokenize('Thượng')]
  expect(second).toEqual([{ ...first[1], start: 0, end: 6 }])
})

test.each([
  ['digits', '1'.repeat(20_000)],
  ['thousands', '1.234'.repeat(4000)],
  ['dates', '1/1/2022/'.repeat(2000)],
  ['slashes', '/'.repeat(20_000)],
  ['marks', '\u0301'.repeat(20_000)],
  ['letters', 'ă'.repeat(20_000)],
  ['spaces', ' '.repeat(20_000)],
])('many %s are read in no time', (_case, text) => {
  const start = performance.now()
  tokenize(text)
  expect(performance.now() - start).toBeLessThan(200)
})
