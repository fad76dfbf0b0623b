// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { isPronounceable, spelledOut } from '#src/domain/speech/letterNames.ts'
import { digitWords, integerWords, monthWords, numberWords, ordinalWords } from '#src/domain/speech/numberWords.ts'
import { parseRoman } from '#src/domain/speech/romanNumerals.ts'
import { seededRandom } from '#tests/support/seededRandom.ts'

describe('a whole number', () => {
  test.each([
    ['0', 'không'],
    ['00', 'không'],
    ['03', 'ba'],
    ['4', 'bốn'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['44', 'bốn mươi tư'],
    ['55', 'năm mươi lăm'],
    ['91', 'chín mươi mốt'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['111', 'một trăm mười một'],
    ['115', 'một trăm mười lăm'],
    ['121', 'một trăm hai mươi mốt'],
    ['405', 'bốn trăm linh năm'],
    ['1000', 'một nghìn'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['1050', 'một nghìn không trăm năm mươi'],
    ['1542', 'một nghìn năm trăm bốn mươi hai'],
    ['1945', 'một nghìn chín trăm bốn mươi lăm'],
    ['2022', 'hai nghìn không trăm hai mươi hai'],
    ['10010', 'mười nghìn không trăm mười'],
    ['69000', 'sáu mươi chín nghìn'],
    ['1000000', 'một triệu'],
    ['1000005', 'một triệu không trăm linh năm'],
    ['1005000', 'một triệu không trăm linh năm nghìn'],
    ['4872271', 'bốn triệu tám trăm bảy mươi hai nghìn hai trăm bảy mươi mốt'],
    ['1000000000', 'một tỷ'],
    ['2000000001', 'hai tỷ không trăm linh một'],
    ['1542000000000', 'một nghìn năm trăm bốn mươi hai tỷ'],
    ['1000000000000000', 'một triệu tỷ'],
    ['1234567890123456789', 'một hai ba bốn năm sáu bảy tám chín không một hai ba bốn năm sáu bảy tám chín'],
  ])('%s is said “%s”', (digits, words) => {
    expect(integerWords(digits)).toBe(words)
  })

  const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
  const VALUES: Readonly<Record<string, number>> = {
    ...Object.fromEntries(ONES.map((word, value) => [word, value])),
    mốt: 1,
    tư: 4,
    lăm: 5,
    linh: 0,
  }
  const STEPS: Readonly<Record<string, (group: number) => number>> = {
    trăm: (group) => group * 100,
    mươi: (group) => group + 9 * (group % 10),
  }
  const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }

  /** What words of a number come to, read in another way than they were made. */
  function numberIn(words: string): number {
    let [total, group] = [0, 0]
    for (const word of words.split(' ')) {
      const scale = SCALES[word]
      if (scale === undefined) group = STEPS[word]?.(group) ?? group + (VALUES[word] ?? Number.NaN)
      else [total, group] = [scale === 1e9 ? (total + group) * scale : total + group * scale, 0]
    }
    return total + group
  }

  test('can be had back from its words', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 3000; round++) {
      const value = Number(Array.from({ length: 1 + random.below(9) }, () => random.below(10)).join(''))
      expect([value, numberIn(integerWords(String(value)))]).toEqual([value, value])
    }
  })
})

test.each([
  ['17,5', 'mười bảy phẩy năm'],
  ['1,06', 'một phẩy không sáu'],
  ['3,0', 'ba phẩy không'],
  ['0,4', 'không phẩy bốn'],
  ['6,56', 'sáu phẩy năm mươi sáu'],
  ['8,25', 'tám phẩy hai mươi lăm'],
  ['2,50', 'hai phẩy năm mươi'],
  ['89.490,478', 'tám mươi chín nghìn bốn trăm chín mươi phẩy bốn trăm bảy mươi tám'],
  ['3,14159', 'ba phẩy một bốn một năm chín'],
  ['1.234.567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
  ['1,234,567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
  ['4.0', 'bốn chấm không'],
  ['2.1.3', 'hai chấm một chấm ba'],
])('the number %s is said “%s”', (written, words) => {
  expect(numberWords(written)).toBe(words)
})

test.each([
  [digitWords('0113'), 'không một một ba'],
  [monthWords('4'), 'tư'],
  [monthWords('04'), 'tư'],
  [monthWords('5'), 'năm'],
  [monthWords('12'), 'mười hai'],
  [ordinalWords('1'), 'nhất'],
  [ordinalWords('2'), 'hai'],
  [ordinalWords('4'), 'tư'],
  [ordinalWords('14'), 'mười bốn'],
  [ordinalWords('24'), 'hai mươi tư'],
  [spelledOut('PV'), 'pê vê'],
  [spelledOut('QĐ'), 'quy đê'],
  [spelledOut('TTg'), 'tê tê gờ'],
  [spelledOut('A-1'), 'a'],
])('a word is “%s”', (words, expected) => {
  expect(words).toBe(expected)
})

describe('a Roman numeral', () => {
  test.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIII', 13],
    ['XXIII', 23],
    ['XL', 40],
    ['XCIX', 99],
    ['CCC', 300],
  ])('%s is %i', (letters, value) => {
    expect(parseRoman(letters)).toBe(value)
  })

  test.each(['', 'IIII', 'VV', 'IC', 'XIIV', 'iv', 'CD', 'I V'])('“%s” is none', (letters) => {
    expect(parseRoman(letters)).toBeUndefined()
  })
})

describe('capitals', () => {
  test.each(['SIPAS', 'OCOP', 'ASEAN', 'INDEX', 'PAR', 'SỐ', 'ĐẨY', 'QUẢN', 'NGHIÊN', 'NHƯỢNG'])(
    '%s is said as a word',
    (word) => {
      expect(isPronounceable(word)).toBe(true)
    },
  )

  test.each(['PV', 'GPMB', 'IIP', 'DDCI', 'WHO', 'BTV', 'UB', 'UBTVQH'])('%s is spelled', (word) => {
    expect(isPronounceable(word)).toBe(false)
  })

  test('in a long row cost no time', () => {
    expect(isPronounceable(`${'A'.repeat(5000)}W`)).toBe(true)
  })
})
