import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { countFigureFacets } from '#src/domain/figures/figureFacets.ts'
import { EVERY_FIGURE } from '#src/domain/figures/figureQuery.ts'
import { makeArticles, period, statedDate } from './makeArticles.ts'
import { makeStatingArticle } from './makeFigures.ts'

/** A figure of which only the words and what it measures must be said. */
type Said = Partial<Figure> & Pick<Figure, 'text' | 'value' | 'unit' | 'indicator' | 'indicatorName'>

/** An article of which every paragraph states one figure: “<what is measured> là <figure>.” */
export function articleOfFigures(given: Partial<Article> & Pick<Article, 'slug'>, figures: readonly Said[]): Article {
  const { place = 'chi-linh', placeName = 'Thành phố Chí Linh' } = given
  return makeStatingArticle(
    given,
    figures.map((figure) => ({ place, placeName, ...figure })),
    ({ indicatorName }) => `${indicatorName} là `,
  )
}

const revenue = { indicator: 'thu-ngan-sach', indicatorName: 'Thu ngân sách' }
const poverty = { indicator: 'ty-le-ho-ngheo', indicatorName: 'Tỷ lệ hộ nghèo' }
const growth = { indicator: 'tang-truong', indicatorName: 'Tăng trưởng' }

const haiPhong = { place: 'hai-phong', placeName: 'Thành phố Hải Phòng' }
const dongTrieu = { place: 'dong-trieu', placeName: 'Thị xã Đông Triều' }

/** Seven figures of three places, newest article first: Chí Linh (2023), Đông Triều (2022), Hải Phòng (2021). */
const statedArticles: readonly Article[] = [
  articleOfFigures({ slug: 'chi-linh', title: 'Chí Linh giữa nhiệm kỳ', published: statedDate('2023-05-16') }, [
    { ...revenue, text: '1.200 tỷ đồng', value: 1200, unit: 'tỷ đồng', period: period('2020', '2022') },
    { ...poverty, text: '0,5%', value: 0.5, unit: '%', kind: 'target', period: period('2025') },
  ]),
  articleOfFigures({ ...dongTrieu, slug: 'dong-trieu', title: 'Đông Triều 9 tháng', published: statedDate('2022-09-30') }, [
    {
      ...revenue,
      ...{ text: 'gần 1.584 tỷ đồng', value: 1584, unit: 'tỷ đồng', hedge: 'gần', period: period('2022-01', '2022-09') },
      ...{ base: 'dự toán', remark: 'chưa quyết toán' },
    },
    { ...growth, text: '17,5%', value: 17.5, unit: '%', kind: 'change', base: 'cùng kỳ', period: period('2022-01', '2022-09') },
    { ...poverty, text: '1 – 1,5%', value: 1, valueHigh: 1.5, unit: '%', period: period('2021') },
  ]),
  articleOfFigures({ ...haiPhong, slug: 'hai-phong', title: 'Hải Phòng đặt chỉ tiêu', published: statedDate('2021-01-10') }, [
    { ...growth, text: '13,5%', value: 13.5, unit: '%', kind: 'target', period: period('2021') },
    { ...growth, text: 'dẫn đầu', value: 1, unit: '', kind: 'rank', period: period('2020') },
  ]),
]

const GROUPS = [
  { id: 'kinh-te', name: 'Kinh tế' },
  { id: 'xa-hoi', name: 'Xã hội' },
]
const groupOf = (indicator: string): string => (indicator === poverty.indicator ? 'xa-hoi' : 'kinh-te')

/** The articles as a source that has two groups of indicators: poverty is of society, all else of the economy. */
export async function figureSource(articles: readonly Article[] = statedArticles): Promise<ArticleSource> {
  const { source } = makeArticles(articles)
  const [made, before] = await Promise.all([source.figureColumns(), source.figureOverview()])
  const columns = { ...made, groups: made.indicators.map(groupOf) }
  const facets = countFigureFacets(
    columns,
    EVERY_FIGURE,
    GROUPS.map(({ id }) => id),
  )
  const indicators = before.indicators.map((indicator) => ({ ...indicator, group: groupOf(indicator.id) }))
  const overview = { ...before, groups: GROUPS, indicators, facets }
  return { ...source, figureOverview: async () => overview, figureColumns: async () => columns }
}
