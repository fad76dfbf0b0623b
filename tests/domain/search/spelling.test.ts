// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { isOneSlipAway } from '#src/domain/search/spelling.ts'
import { searchOf } from '#tests/support/memoryIndex.ts'

describe('one slip', () => {
  test.each([
    ['another letter', 'nghiem', 'nghien'],
    ['another letter at first', 'gong', 'nong'],
    ['a letter too many', 'nonng', 'nong'],
    ['a letter too many at last', 'nongg', 'nong'],
    ['a letter missing', 'nog', 'nong'],
    ['a letter missing at first', 'ong', 'nong'],
    ['two letters in the wrong order', 'nogn', 'nong'],
    ['two letters in the wrong order at first', 'onng', 'nong'],
    ['none', 'nong', 'nong'],
  ])('is %s: %s for %s', (_case, typed, word) => {
    expect(isOneSlipAway(typed, word)).toBe(true)
    expect(isOneSlipAway(word, typed)).toBe(true)
  })

  test.each([
    ['ngon', 'nong'],
    ['nggn', 'nong'],
    ['no', 'nong'],
    ['nong', 'nongxx'],
    ['nongab', 'nongba1'],
    ['', 'ab'],
    ['abc', 'bca'],
    ['abcd', 'badc'],
  ])('is not what parts %s and %s', (typed, word) => {
    expect(isOneSlipAway(typed, word)).toBe(false)
  })
})

const { find, result } = searchOf({
  triều: { title: 'Thị xã Đông Triều', blocks: ['Giải phóng mặt bằng quốc lộ 18.'] },
  dương: { title: 'Thành phố Hải Dương', blocks: ['Xây dựng nông thôn mới ở xã An Thượng. Ông Nguyễn Quý Mỹ nói.'] },
  linh: { title: 'Thành phố Chí Linh', blocks: ['Nghiêm túc xây dựng nông thôn mới. Thu 1.542 tỷ đồng.'] },
})

describe('a slip is forgiven, and said', () => {
  test.each([
    ['nông thoon mới', [['thoon', 'thôn']], ['dương', 'linh']],
    ['nong thno moi', [['thno', 'thon']], ['dương', 'linh']],
    ['giải phongs mặt bằng', [['phongs', 'phóng']], ['triều']],
    ['thị xã đông triề', [], ['triều']],
    ['đông triêug', [['triêug', 'triều']], ['triều']],
    ['quoocs lộ', [['quoocs', 'quốc']], ['triều']],
    [
      'nghieem tucs',
      [
        ['nghieem', 'nghiêm'],
        ['tucs', 'túc'],
      ],
      ['linh'],
    ],
    [
      'ddoong trieeuf',
      [
        ['ddoong', 'đông'],
        ['trieeuf', 'triều'],
      ],
      ['triều'],
    ],
    // y that the index holds as i.
    [
      'nguyeenx quys myx',
      [
        ['nguyeenx', 'nguyễn'],
        ['quys', 'quý'],
        ['myx', 'mỹ'],
      ],
      ['dương'],
    ],
    ['1542 tyr', [['tyr', 'tỷ']], ['linh']],
  ])('%s', async (words, corrections, slugs) => {
    const found = await find(words)
    expect(found.corrections.map(({ typed, meant }) => [typed, meant])).toEqual(corrections)
    expect(found.slugs.slice(0, slugs.length).sort()).toEqual(slugs)
  })

  test.each(['nông thôn mới', 'nong thon moi', 'đông triều', 'hải', 'xã hải', 'sông nước', '"thoon"', '1543', 'zz', ''])(
    'and nothing is where nothing better is known: “%s”',
    async (words) => {
      expect((await find(words)).corrections).toEqual([])
    },
  )

  test('the word that was meant is marked in what was found', async () => {
    const words = 'nông thoon mới'
    await find(words)
    const { excerpt } = await result(words, 'dương')
    expect(excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['nông thôn mới'])
  })

  test('a word that was typed by the rules of Telex has the marks that they give it', async () => {
    const two = searchOf({ bare: { blocks: ['Máy ti ti.'] }, marked: { blocks: ['Đạt tỷ đồng.'] } })
    expect((await two.find('tyr')).slugs).toEqual(['marked', 'bare'])
  })

  test('no word is put right that stands beside its neighbour somewhere', async () => {
    expect((await find('thành phố hải dương nông thôn')).corrections).toEqual([])
  })
})
