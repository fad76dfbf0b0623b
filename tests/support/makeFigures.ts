import type { Article } from '#src/domain/article.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { makeArticle, period, statedDate } from './makeArticles.ts'

/** A figure of Chí Linh's budget, unless something else is said. */
export function makeFigure(given: Partial<Figure> = {}): Figure {
  return {
    text: '1.542 tỷ đồng',
    value: 1542,
    unit: 'tỷ đồng',
    hedge: '',
    kind: 'achieved',
    indicator: 'thu-ngan-sach',
    indicatorName: 'Thu ngân sách nhà nước',
    period: period('2022'),
    place: 'chi-linh',
    placeName: 'Thành phố Chí Linh',
    block: 1,
    ...given,
  }
}

/** A figure with its sentence, in an article of the slug `bai`, unless something else is said. */
export function makeStatedFigure(given: Partial<StatedFigure> = {}): StatedFigure {
  const figure = makeFigure(given)
  const quote = given.quote ?? `Nơi này có ${figure.text}.`
  return {
    ...figure,
    quote,
    at: Math.max(quote.indexOf(figure.text), 0),
    article: { slug: 'bai', title: 'Bài', placeName: figure.placeName, published: statedDate('2022-09-30') },
    ...given,
  }
}

/**
 * An article that states these figures, each in a paragraph of its own: `Nơi này có <words of the figure>.`, unless it is told
 * how a sentence begins.
 */
export function makeStatingArticle(
  given: Partial<Article> & { readonly slug: string },
  figures: readonly Partial<Figure>[],
  lead: (figure: Figure) => string = () => 'Nơi này có ',
): Article {
  const made = figures.map((figure, index) => makeFigure({ ...figure, block: index + 1 }))
  return makeArticle({
    ...given,
    figures: made,
    sections: [
      {
        blocks: made.map((figure, index) => ({
          type: 'paragraph',
          n: index + 1,
          inlines: [
            { type: 'text', text: lead(figure) },
            { type: 'figure', text: figure.text, figure: index },
            { type: 'text', text: '.' },
          ],
        })),
      },
    ],
  })
}
