// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { abbreviationsOf, expandAbbreviations } from '#src/domain/search/abbreviations.ts'
import { tokenize } from '#src/domain/search/tokens.ts'
import { searchTerms } from '#tests/support/memoryIndex.ts'

const abbreviations = abbreviationsOf(searchTerms)
const expand = (text: string) => expandAbbreviations(tokenize(text), abbreviations)
const exact = (text: string): string[] => expand(text).map((token) => token.exact)

describe('a short form is read as the long one', () => {
  test.each([
    ['UBND', 'ủy ban nhân dân'],
    ['ubnd', 'ủy ban nhân dân'],
    ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
    ['TT HĐND TP', 'TT hội đồng nhân dân thành phố'],
    ['hdnd', 'hội đồng nhân dân'],
    ['HĐND'.normalize('NFD'), 'hội đồng nhân dân'],
    ['KT-XH', 'kinh tế - xã hội'],
    ['KTXH', 'kinh tế xã hội'],
    ['KT - XH', 'kinh tế xã hội'],
    ['1279/QĐ-UBND', '1279 QĐ ủy ban nhân dân'],
    ['TP. Hải Dương', 'thành phố Hải Dương'],
    ['ủy ban nhân dân', 'ủy ban nhân dân'],
  ])('%s: %s', (short, long) => {
    expect(exact(short)).toEqual(tokenize(long).map((token) => token.exact))
  })

  test.each([
    ['TP HCM', 'thành phố Hồ Chí Minh'],
    ['TP.HCM', 'thành phố Hồ Chí Minh'],
    ['TPHCM', 'thành phố Hồ Chí Minh'],
    ['TP HC', 'thành phố HC'],
    ['TP', 'thành phố'],
  ])('the longest one: %s', (short, long) => {
    expect(exact(short)).toEqual(tokenize(long).map((token) => token.exact))
  })

  test.each(['UBNDX', 'KT', 'XH KT', 'x'])('and %s is none', (word) => {
    expect(exact(word)).toEqual(tokenize(word).map((token) => token.exact))
  })
})

test('the long form stands where the short one stood, all of it', () => {
  const text = 'Hôm qua TP. HCM và KT-XH.'
  const places = expand(text).map(({ start, end }) => text.slice(start, end))
  expect(places).toEqual(['Hôm', 'qua', ...Array(5).fill('TP. HCM'), 'và', ...Array(4).fill('KT-XH')])
})

test('of no terms there are none', () => {
  expect(expandAbbreviations(tokenize('UBND xã'), abbreviationsOf([])).map(({ folded }) => folded)).toEqual(['ubnd', 'xa'])
  expect(expandAbbreviations([], abbreviations)).toEqual([])
})
