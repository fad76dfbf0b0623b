// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { formatVietnameseNumber, parseCountWord, parseVietnameseNumber } from '#src/domain/vietnameseNumber.ts'

describe('a number as the Vietnamese press writes it', () => {
  test.each([
    ['0', 0],
    ['03', 3],
    ['7', 7],
    ['2022', 2022],
    ['4872271', 4_872_271],
    ['1.542', 1542],
    ['20.984', 20_984],
    ['1.234.567', 1_234_567],
    ['17,5', 17.5],
    ['7,84', 7.84],
    ['0,5', 0.5],
    ['89.490,478', 89_490.478],
    ['1542,25', 1542.25],
  ])('%s is %d', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value)
  })

  test.each([
    '',
    ' ',
    ' 5',
    '5 ',
    '1.5',
    '1.54',
    '1.5420',
    '12.34.567',
    '1234.567',
    '1,542.5',
    '1,5,2',
    '1.',
    ',5',
    '5,',
    '.542',
    '-5',
    '+5',
    '1e3',
    '0x10',
    'năm',
    'Infinity',
    '１５',
  ])('“%s” is none', (text) => {
    expect(parseVietnameseNumber(text)).toBeUndefined()
  })

  test.each(['0.984', '00.500', '012.345'])('“%s” is none, since no thousands begin with a nought', (text) => {
    expect(parseVietnameseNumber(text)).toBeUndefined()
  })

  test.each([
    [1542, '1.542'],
    [89_490.478, '89.490,478'],
    [17.5, '17,5'],
    [0, '0'],
    [1_234_567, '1.234.567'],
    [1000, '1.000'],
  ])('%d is written %s', (value, text) => {
    expect(formatVietnameseNumber(value)).toBe(text)
  })

  test.each([0, 3, 999, 1000, 20_984, 89_490.478, 0.000001, 4_872_271])('%d is read back from its own writing', (value) => {
    expect(parseVietnameseNumber(formatVietnameseNumber(value))).toBe(value)
  })
})

describe('a number in a word', () => {
  test.each(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [word, index + 1]))(
    '“%s” is %i',
    (word, value) => {
      expect(parseCountWord(String(word))).toBe(value)
    },
  )

  test('counts with a capital, too', () => {
    expect(parseCountWord('Ba')).toBe(3)
    expect(parseCountWord('MƯỜI')).toBe(10)
  })

  test.each(['', 'mốt', 'mươi', 'mười một', 'vài', 'ba ', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '“%s” is none',
    (word) => {
      expect(parseCountWord(word)).toBeUndefined()
    },
  )
})
