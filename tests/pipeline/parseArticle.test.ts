// @vitest-environment node

import { describe, expect, test } from 'vitest'
import { statedFigures } from '#src/domain/figures/statedFigure.ts'
import { frontMatter, goodArticle, goodFigure, replaced } from '#tests/support/contentFixtures.ts'
import { parseGood, parseText } from '#tests/support/parsing.ts'

describe('an article without a fault', () => {
  test('is read with its dates, its source and its figures', () => {
    const article = parseGood(goodArticle)
    expect(article.slug).toBe('bai-thu')
    expect(article.published).toEqual({
      edtf: '2022-09-30T21:04+07:00',
      basis: 'stated',
      from: '2022-09-30',
      to: '2022-09-30',
      earliest: '2022-09-30',
      latest: '2022-09-30',
      time: '21:04',
      evidence: [],
    })
    expect(article.period).toEqual({
      edtf: '2022-01/2022-09',
      from: '2022-01',
      to: '2022-09',
      earliest: '2022-01-01',
      latest: '2022-09-30',
    })
    expect(article.source).toEqual({ title: 'Kết quả thu ngân sách', author: 'Nhóm PV' })
    expect(article.minutes).toBe(1)
    expect(article.figures).toEqual([
      {
        text: '1.542 tỷ đồng',
        value: 1542,
        unit: 'tỷ đồng',
        hedge: '',
        kind: 'achieved',
        indicator: 'thu-ngan-sach',
        indicatorName: 'Thu ngân sách nhà nước',
        period: { edtf: '2022', from: '2022', to: '2022' },
        place: 'chi-linh',
        placeName: 'Thành phố Chí Linh',
        block: 2,
      },
    ])
  })

  test.each([
    ['2018', 'Thị xã Chí Linh'],
    ['2019', 'Thành phố Chí Linh'],
    ['2019-03', 'Thành phố Chí Linh'],
    ['2017/2019-02', 'Thị xã Chí Linh'],
    ['2023-05-16/2025', 'Thành phố Chí Linh'],
  ])('calls the place of a figure as it was called at the end of %s', (period, name) => {
    const body = `\n:figure[5 xã]{indicator=thu-ngan-sach kind=achieved period=${period}}\n`
    expect(parseGood(frontMatter + body).figures[0]?.placeName).toBe(name)
  })

  test('counts its blocks from 1 over headings, paragraphs, items and notes', () => {
    const body =
      '\nMở đầu.\n\n::::section{role=results}\n## Kết quả\n\n- Một.\n- Hai.\n\n:::note\nGhi chú.\n:::\n::::\n\n## Hết\n'
    expect(parseGood(frontMatter + body).sections).toEqual([
      { blocks: [{ type: 'paragraph', n: 1, inlines: [{ type: 'text', text: 'Mở đầu.' }] }] },
      {
        role: 'results',
        blocks: [
          { type: 'heading', n: 2, level: 2, text: 'Kết quả' },
          {
            type: 'list',
            items: [
              { n: 3, inlines: [{ type: 'text', text: 'Một.' }] },
              { n: 4, inlines: [{ type: 'text', text: 'Hai.' }] },
            ],
          },
          { type: 'note', paragraphs: [{ n: 5, inlines: [{ type: 'text', text: 'Ghi chú.' }] }] },
        ],
      },
      { blocks: [{ type: 'heading', n: 6, level: 2, text: 'Hết' }] },
    ])
  })

  test('keeps strong and emphasised words, and joins lines with one space', () => {
    const { sections } = parseGood(`${frontMatter}\nMột **hai**\n*ba*   bốn\u00a0năm.\n`)
    expect(sections[0]?.blocks[0]).toEqual({
      type: 'paragraph',
      n: 1,
      inlines: [
        { type: 'text', text: 'Một ' },
        { type: 'strong', text: 'hai' },
        { type: 'text', text: ' ' },
        { type: 'emphasis', text: 'ba' },
        { type: 'text', text: ' bốn năm.' },
      ],
    })
  })

  test('keeps the number that a list starts with', () => {
    const { sections } = parseGood(`${frontMatter}\n12. Một.\n13. Hai.\n`)
    expect(sections[0]?.blocks[0]).toMatchObject({ type: 'list', start: 12 })
  })

  test('quotes for each figure the sentence that states it, in its block', () => {
    const budget = goodFigure
    const poor = ':figure[không còn hộ nghèo]{indicator=ho-ngheo kind=achieved period=2022}'
    const body = `\nNăm qua thị xã lo nhiều việc. Thu ${budget}, và TP. Chí Linh ${poor}. Hết.\n\n- Ở Hải Phòng: ${poor}\n`
    const article = parseGood(frontMatter + body)
    const link = { slug: 'bai', title: 'Bài', placeName: 'Chí Linh', published: article.published }
    const stated = statedFigures({ ...link, sections: article.sections, figures: article.figures })
    expect(stated.map(({ block, text, quote }) => [block, text, quote])).toEqual([
      [1, '1.542 tỷ đồng', 'Thu 1.542 tỷ đồng, và TP. Chí Linh không còn hộ nghèo.'],
      [1, 'không còn hộ nghèo', 'Thu 1.542 tỷ đồng, và TP. Chí Linh không còn hộ nghèo.'],
      [2, 'không còn hộ nghèo', 'Ở Hải Phòng: không còn hộ nghèo'],
    ])
  })

  test('gives a figure its own place, base and remark where they are said', () => {
    const figure = replaced(goodFigure, 'period=2022', 'period=2016/2020 place=hai-phong base="kế hoạch" remark="lạ"')
    expect(parseGood(`${frontMatter}\nThu ${figure}.\n`).figures[0]).toMatchObject({
      place: 'hai-phong',
      base: 'kế hoạch',
      remark: 'lạ',
      period: { edtf: '2016/2020', from: '2016', to: '2020' },
    })
  })

  test('may have been saved with Windows line ends', () => {
    expect(parseGood(goodArticle.replaceAll('\n', '\r\n'))).toEqual(parseGood(goodArticle))
  })
})

test.each(['2021', '2021-05', '2021-05-07', '2016/2020'])('a date may be known as far as %s', (date) => {
  const { published } = parseGood(replaced(goodArticle, 'date: 2022-09-30T21:04+07:00', `date: ${date}`))
  expect(published.edtf).toBe(date)
})

describe('an inferred date', () => {
  const inferred = (date: string, bounds?: string) =>
    replaced(
      goodArticle,
      '  date: 2022-09-30T21:04+07:00\n  basis: stated\n',
      `  date: ${date}\n  basis: inferred\n  evidence: [Trang không in ngày.]\n${bounds ? `  bounds: ${bounds}\n` : ''}`,
    )

  test('filters by its bounds and is shown by its best guess', () => {
    expect(parseGood(inferred('2020-12~/2021-01~', '2020-11-19/2021-05')).published).toEqual({
      edtf: '2020-12~/2021-01~',
      basis: 'inferred',
      from: '2020-12',
      to: '2021-01',
      earliest: '2020-11-19',
      latest: '2021-05-31',
      evidence: ['Trang không in ngày.'],
    })
  })

  test('that is exact needs no bounds: it is bounded by itself', () => {
    expect(parseGood(inferred('2021-05-07')).published).toMatchObject({ earliest: '2021-05-07', latest: '2021-05-07' })
  })

  test('that is only about right needs bounds', () => {
    expect(parseText(inferred('2021-05-07~')).problems).toEqual([
      '9: a date that is only about right, without bounds → add published.bounds: not before and not after',
    ])
  })

  test('cannot be called stated where it is only about right', () => {
    expect(parseText(replaced(inferred('2021-05-07~'), 'basis: inferred', 'basis: stated')).problems).toEqual([
      '9: a stated date with ~ or ? → write the date as printed, or basis: inferred',
    ])
  })

  test.each(['2021-01/2021-05', '2020-11-19/2020-12', '2020-12-02/2021-05'])('cannot reach beyond its bounds %s', (bounds) => {
    expect(parseText(inferred('2020-12~/2021-01~', bounds)).problems).toEqual([
      '12: the date reaches beyond its bounds → widen published.bounds',
    ])
  })

  test.each(['2020-11/..', 'cuối 2020', '2021-05/2020-11'])('cannot have the bounds “%s”', (bounds) => {
    expect(parseText(inferred('2020-12', bounds)).problems).toEqual([
      `12: published.bounds: “${bounds}” is not a closed EDTF date → write a date such as 2022-09-30, 2022-09-30T21:04+07:00, 2022, 2020/2022 or 2020-12~/2021-01~`,
    ])
  })

  test('without evidence is a fault', () => {
    const text = replaced(inferred('2021-05-07'), '  evidence: [Trang không in ngày.]\n', '')
    expect(parseText(text).problems).toEqual([
      '10: an inferred date without evidence → add published.evidence: one sentence an entry',
    ])
  })
})
