import { expect, test } from 'vitest'
import { linkTo } from '#src/domain/article.ts'
import { statedFigures } from '#src/domain/figures/statedFigure.ts'
import { inferredDate, makeArticle, text } from '#tests/support/makeArticles.ts'
import { makeFigure } from '#tests/support/makeFigures.ts'

const figures = [
  makeFigure({ text: '10%', block: 1 }),
  makeFigure({ text: '20%', block: 1 }),
  makeFigure({ text: '30 xã', block: 3 }),
]
const article = makeArticle({
  slug: 'bai',
  figures,
  sections: [
    {
      blocks: [
        {
          type: 'paragraph',
          n: 1,
          inlines: [
            { type: 'text', text: 'Một câu trước. Thu ' },
            { type: 'figure', text: '10%', figure: 0 },
            { type: 'text', text: ' kế hoạch ở TP. Chí Linh. Rồi thêm ' },
            { type: 'figure', text: '20%', figure: 1 },
            { type: 'text', text: '.' },
          ],
        },
        { type: 'heading', n: 2, level: 3, text: 'Nông thôn' },
        { type: 'list', items: [{ n: 3, inlines: [{ type: 'figure', text: '30 xã', figure: 2 }] }] },
        { type: 'note', paragraphs: [text(4, 'Lời của người biên tập.')] },
      ],
    },
  ],
})

test('figures come with the sentence that states them, and the article that it stands in', () => {
  expect(statedFigures(article).map(({ text, quote }) => [text, quote])).toEqual([
    ['10%', 'Thu 10% kế hoạch ở TP. Chí Linh.'],
    ['20%', 'Rồi thêm 20%.'],
    ['30 xã', '30 xã'],
  ])
  expect(statedFigures(article)[2]).toEqual({
    ...figures[2],
    quote: '30 xã',
    at: 0,
    article: linkTo(article),
  })
})

test('an article without figures states none', () => {
  expect(statedFigures(makeArticle({ slug: 'bai' }))).toEqual([])
})

test('the article that a figure stands in is named without what its date was concluded from', () => {
  const published = inferredDate('2020-12', '2021-01', '2020-11-19', '2021-05-31', ['Bài nói tới năm 2021.'])
  const [figure] = statedFigures({ ...article, published })
  expect(figure?.article.published).not.toHaveProperty('evidence')
  expect(figure?.article.published).toMatchObject({ basis: 'inferred', from: '2020-12', latest: '2021-05-31' })
})

test('a figure is found in its sentence, where the same words stand there for another one, too', () => {
  const twice = [makeFigure({ text: '100%', block: 1 }), makeFigure({ text: '100%', block: 1 })]
  const inlines = [
    { type: 'text', text: 'Nói trước. Đô thị ' },
    { type: 'figure', text: '100%', figure: 0 },
    { type: 'text', text: ', nông thôn ' },
    { type: 'figure', text: '100%', figure: 1 },
    { type: 'text', text: '.' },
  ] as const
  const stated = statedFigures({ ...article, figures: twice, sections: [{ blocks: [{ type: 'paragraph', n: 1, inlines }] }] })
  expect(stated.map(({ quote, at }) => [quote, at])).toEqual([
    ['Đô thị 100%, nông thôn 100%.', 7],
    ['Đô thị 100%, nông thôn 100%.', 23],
  ])
})
