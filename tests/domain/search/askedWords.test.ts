// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { abbreviationsOf } from '#src/domain/search/abbreviations.ts'
import { type AskedWord, agreement, isMeant, readSearch, type SearchNote } from '#src/domain/search/askedWords.ts'
import { syllableOf } from '#src/domain/search/syllable.ts'
import { searchTerms } from '#tests/support/memoryIndex.ts'

const abbreviations = abbreviationsOf(searchTerms)
const read = (typed: string) => readSearch(typed, abbreviations)
const namesOf = (typed: string, isIt: (word: AskedWord) => boolean): string[] =>
  read(typed)
    .words.filter(isIt)
    .map(({ folded }) => folded)

describe('a search without a word in it', () => {
  test.each(['', ' ', '\t\n', '.', '!?', '""', '“ ”', '%', '🙂', '\u0301', '\ud800', '\u200b', '–'.repeat(100)])(
    'says so: %j',
    (typed) => {
      expect(read(typed)).toEqual({ words: [], phrases: [], notes: ['no-words'] })
    },
  )
})

test.each<[string, string, readonly SearchNote[]]>([
  ['a search', 'nông thôn mới', []],
  ['a quotation', '“nông thôn” mới', []],
  ['a quotation that is not closed', '"nông thôn mới', ['open-quotation']],
  ['one that is closed, and one that is not', '"nông thôn" "mới', ['open-quotation']],
  ['a mark alone', '"', ['no-words']],
  ['ten thousand letters', 'a'.repeat(10_000), ['too-long']],
  ['a thousand words', 'xã '.repeat(1000), ['too-long']],
  ['thirty words', 'xã '.repeat(30), []],
  ['thirty-one words', 'xã '.repeat(31), ['too-long']],
  ['a thousand words in an open quotation', `"${'xã '.repeat(1000)}`, ['too-long', 'open-quotation']],
])('what is worth telling: %s', (_case, typed, notes) => {
  expect(read(typed).notes).toEqual(notes)
  expect(read(typed).words.length).toBeLessThanOrEqual(30)
})

describe('words in quotation marks', () => {
  /** The words of each quotation. */
  const quoted = (typed: string): string[] => {
    const { words, phrases } = read(typed)
    return phrases.map(({ first, end }) =>
      words
        .slice(first, end)
        .map(({ folded }) => folded)
        .join(' '),
    )
  }

  test.each<[string, readonly string[]]>([
    ['"nông thôn" mới', ['nong thon']],
    ['“nông thôn” mới', ['nong thon']],
    ['„nông thôn“ mới', ['nong thon']],
    ['«nông thôn» mới', ['nong thon']],
    ['xã "nông thôn" và "kiểu mẫu"', ['nong thon', 'kieu mau']],
    ['"xã"', ['xa']],
    ['"UBND" xã', ['uy ban nhan dan']],
    ['"chiều 30/9"', ['chieu 30 thang 9']],
    ['"" xã', []],
    ['" " xã', []],
    ['"xã', []],
    ['"thu đủ; chi đúng. Xong"', ['thu du', 'chi dung', 'xong']],
    // One within the other: the first mark that comes ends it.
    ['“nông "thôn" mới”', ['nong', 'moi']],
  ])('%s', (typed, phrases) => {
    expect(quoted(typed)).toEqual(phrases)
  })

  test('stand together, and with no word outside', () => {
    expect(namesOf('xã "nông thôn" mới nữa', ({ isJoined }) => isJoined)).toEqual(['nong', 'moi'])
    expect(namesOf('xã nông thôn mới', ({ isJoined }) => isJoined)).toEqual(['xa', 'nong', 'thon'])
  })
})

test.each<[string, readonly string[]]>([
  ['nông thôn m', ['m']],
  ['nông thôn mới', ['moi']],
  ['1.5', ['1,5']],
  ['nông thôn ', []],
  ['nông thôn.', []],
  ['nông thôn?', []],
  ['“nông thôn”', []],
  ['nông\u00a0', []],
  // The long form of what is whole.
  ['UBND', []],
  ['họp UBND', []],
  ['UBND t', ['t']],
  ['17,5%', []],
  ['a'.repeat(501), []],
])('the last word may still be on its way: %s', (typed, open) => {
  expect(namesOf(typed, ({ isOpen }) => isOpen)).toEqual(open)
})

describe('function words', () => {
  test.each<[string, readonly string[]]>([
    ['thu ngân sách của thị xã là bao nhiêu', ['cua', 'la', 'bao', 'nhieu']],
    ['thu ngan sach la bao nhieu', ['la', 'bao', 'nhieu']],
    ['vì sao chậm', ['vi', 'sao']],
    ['hội nghị tại Chí Linh', ['tai']],
    ['tái chế rác', []],
    ['cua đồng', []],
    // Where there is nothing else, they are what is asked for.
    ['là gì', []],
    ['của', []],
    ['"của thị xã"', []],
  ])('say little: %s', (typed, expected) => {
    expect(namesOf(typed, ({ isFunctionWord }) => isFunctionWord)).toEqual(expected)
  })
})

describe('a form in a text', () => {
  /** How well it answers the last word of a search. */
  const agreed = (typed: string, form: string): number | undefined => {
    const { folded, exact } = syllableOf(form)
    return agreement(read(typed).words.at(-1) as AskedWord, folded, exact)
  }

  test.each([
    ['hải ', 'hải', 1],
    ['hoà ', 'hòa', 1],
    // Nobody knows what was meant: any is as good.
    ['hai phong ', 'phòng', 1],
    ['phong ', 'phòng', 1],
  ])('answers %s where it is %s', (typed, form, value) => {
    expect(agreed(typed, form)).toBe(value)
  })

  test.each([
    ['hải ', 'hai'],
    ['hải ', 'hại'],
    ['đa ', 'da'],
    ['phòng ', 'phong'],
  ])('answers %s badly where it is %s, but does', (typed, form) => {
    const value = agreed(typed, form)
    expect(value).toBeGreaterThan(0)
    expect(isMeant(value ?? 1)).toBe(false)
  })

  test.each([
    ['hải dương đông trieu ', 'triều'],
    ['hai dương ', 'đương'],
    ['ngo', 'ngoại'],
    ['nguyễn văn ngo', 'ngọc'],
  ])('may be meant by %s where it is %s, less than what was typed', (typed, form) => {
    const value = agreed(typed, form) ?? 0
    expect(isMeant(value)).toBe(true)
    expect(value).toBeLessThan(1)
  })

  test.each([
    ['hải ', 'hảo'],
    ['ngo ', 'ngoại'],
    ['ngoại', 'ngo'],
    ['ngô', 'ngang'],
  ])('does not answer %s where it is %s', (typed, form) => {
    expect(agreed(typed, form)).toBeUndefined()
  })
})

test.each([
  'constructor __proto__ toString',
  '<script>alert(1)</script>',
  '(((((*+?[\\',
  '%E0%A4%A',
  '\u202e đảo ngược',
  '"'.repeat(499),
  '1/'.repeat(240),
])('anything is read: %s', (typed) => {
  const { words, phrases } = read(typed)
  for (const { first, end } of phrases) expect(words.slice(first, end).length).toBe(end - first)
})
