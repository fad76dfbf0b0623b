// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { rangesOf } from '#src/domain/search/marks.ts'
import { SearchEngine } from '#src/domain/search/searchEngine.ts'
import { memoryIndex } from '#tests/support/memoryIndex.ts'

const engine = new SearchEngine(memoryIndex([]).reader)

/** The texts with what is marked in them between brackets. */
async function marked(words: string, ...texts: readonly string[]): Promise<string[]> {
  const blocks = texts.map((text, at) => ({ n: at + 1, text }))
  const found = new Map((await engine.marks(words, blocks)).map(({ n, ranges }) => [n, ranges]))
  return blocks.map(({ n, text }) =>
    (found.get(n) ?? []).reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    ),
  )
}

describe('what was asked for is marked in a text', () => {
  test.each([
    ['hai phong', 'Thành phố Hải Phòng họp.', 'Thành phố [Hải Phòng] họp.'],
    ['HẢI PHÒNG', 'Thành phố Hải Phòng họp.', 'Thành phố [Hải Phòng] họp.'],
    ['hoà', 'Hòa thuận, hiếu hoà.', '[Hòa] thuận, hiếu [hoà].'],
    ['dong trieu', 'ĐÔNG TRIỀU – Đông Triều', '[ĐÔNG TRIỀU] – [Đông Triều]'],
    ['1.542 tỷ', 'đạt 1542 tỉ đồng', 'đạt [1542 tỉ] đồng'],
    ['1542 tỷ đồng', 'đạt 1.542\u00a0tỷ đồng', 'đạt [1.542\u00a0tỷ đồng]'],
    ['17,5%', 'tăng 17,5 % so với', 'tăng [17,5 %] so với'],
    ['1279/QĐ-UBND', 'Quyết định 1279/QĐ-UBND ngày', 'Quyết định [1279/QĐ-UBND] ngày'],
    ['ngày 30 tháng 9 ', 'chiều ngày 30/9/2022', 'chiều [ngày 30/9]/2022'],
    ['30/9', 'chiều ngày 30 tháng 9 năm', 'chiều ngày [30 tháng 9] năm'],
    ['vỉa h', 'Lát vỉa hè và hoa', 'Lát [vỉa hè] và hoa'],
    ['vỉa h ', 'Lát vỉa hè và hoa', 'Lát [vỉa] hè và hoa'],
    ['nông thôn mới', 'xây dựng nông thôn “mới”', 'xây dựng [nông thôn “mới]”'],
    ['tp hải dương', 'Họp ở TP. Hải Dương.', 'Họp ở [TP. Hải Dương].'],
    ['tp hải dương', 'Về thành phố. Hải Dương đẹp.', 'Về [thành phố]. [Hải Dương] đẹp.'],
  ])('%s: %s', async (words, text, expected) => {
    expect(await marked(words, text)).toEqual([expected])
  })

  test.each(['Thành phố Hải Phòng họp.', 'Ủy ban nhân dân Hải Phòng'])(
    'on its letters, where accents are characters of their own: %s',
    async (text) => {
      expect(await marked('hải phòng', text.normalize('NFD'))).toEqual([
        text.replace('Hải Phòng', '[Hải Phòng]').normalize('NFD'),
      ])
    },
  )

  test.each([
    ['UBND', 'Họp Ủy ban nhân dân xã', 'Họp [Ủy ban nhân dân] xã'],
    ['ủy ban nhân dân', 'Họp UBND xã', 'Họp [UBND] xã'],
    ['uỷ ban nhân dân xã', 'Họp UBND xã', 'Họp [UBND xã]'],
    ['ubnd', 'Họp UBND và Ủy ban nhân dân', 'Họp [UBND] và [Ủy ban nhân dân]'],
    // A part of the long form is answered by all of the short one: it has no parts.
    ['nhân dân ', 'Họp UBND xã', 'Họp [UBND] xã'],
    ['UBND', 'HĐND và UBND xã', 'HĐND và [UBND] xã'],
  ])('in its long form and its short one: %s in %s', async (words, text, expected) => {
    expect(await marked(words, text)).toEqual([expected])
  })
})

describe('of what could be marked', () => {
  test.each([
    ['what has other accents is not, where it stands as it was typed', 'hải', ['hải sản', 'hai xã'], ['[hải] sản', 'hai xã']],
    ['what has other accents is, where that is all there is', 'hải ', ['hai xã'], ['[hai] xã']],
    ['single words are not, where they stand together', 'nông thôn', ['nông thôn', 'thôn Đông'], ['[nông thôn]', 'thôn Đông']],
    ['single words are, where they never stand together', 'nông thôn', ['nông dân', 'thôn Đông'], ['[nông] dân', '[thôn] Đông']],
    ['function words are not', 'thu của xã', ['thu về, là của xã khác'], ['[thu] về, là [của xã] khác']],
    ['function words are not by themselves', 'ngân sách là gì ', ['là ngân sách, một gì đó'], ['là [ngân sách], một gì đó']],
    ['a quotation is marked whole, and nowhere else', '"thị xã"', ['thị xã, xã, thị trấn'], ['[thị xã], xã, thị trấn']],
    ['words beside a quotation are', '"thị xã" thu', ['thị xã thu, xã'], ['[thị xã] [thu], xã']],
    ['a quotation that does not stand there is not', '"xã thị"', ['thị xã'], ['thị xã']],
    ['nothing is, where nothing was asked for', '', ['thị xã'], ['thị xã']],
    ['nothing is, where nothing answers', 'sông', ['thị xã', ''], ['thị xã', '']],
  ])('%s', async (_case, words, texts, expected) => {
    expect(await marked(words, ...texts)).toEqual(expected)
  })
})

describe('ranges', () => {
  test.each([
    ['none', [], []],
    [
      'in order',
      [
        [5, 6],
        [0, 2],
      ],
      [
        [0, 2],
        [5, 6],
      ],
    ],
    [
      'one within the other',
      [
        [0, 9],
        [2, 3],
      ],
      [[0, 9]],
    ],
    [
      'that overlap',
      [
        [0, 4],
        [3, 7],
      ],
      [[0, 7]],
    ],
    [
      'that touch',
      [
        [3, 7],
        [0, 3],
      ],
      [[0, 7]],
    ],
    [
      'that are the same',
      [
        [1, 2],
        [1, 2],
      ],
      [[1, 2]],
    ],
  ])('%s are joined', (_case, given, joined) => {
    const ranges = (some: number[][]) => some.map(([start = 0, end = 0]) => ({ start, end }))
    expect(rangesOf(ranges(given))).toEqual(ranges(joined))
  })
})
