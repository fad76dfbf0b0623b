import type { ArticleSummary } from '#src/domain/article.ts'
import type { YearCount } from '#src/domain/facets.ts'
import { figureGroups } from '#src/domain/figures/figureGroups.ts'
import { groupedBy } from '#src/domain/figures/groupedBy.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { isYearUncertain } from '#src/domain/honestDate.ts'
import type { Overview } from '#src/domain/overview.ts'
import {
  fullPlaceName,
  MOST_PLACE_ARTICLES,
  MOST_PLACE_FIGURES,
  MOST_PLACE_GROUPS,
  type PlacePage,
} from '#src/domain/placePage.ts'
import { type FigureCollection, historyOf } from './figureCollection.ts'
import type { Place, Vocabulary } from './vocabulary.ts'

interface Source {
  readonly vocabulary: Vocabulary
  readonly summaries: readonly ArticleSummary[]
  readonly overview: Overview
  readonly figures: Pick<FigureCollection, 'stated' | 'countOf'>
}

/** Makes the page of a place, by its id. */
export function placePages({ vocabulary, summaries, overview, figures: all }: Source): (id: string) => PlacePage {
  const rows = groupedBy([...summaries.keys()], (row) => summaries[row]?.place)
  const { years } = overview.facets
  const places = [...vocabulary.places.values()]
  return (id) => {
    const place = vocabulary.places.get(id)
    if (!place) throw new RangeError(`no place ${id}`)
    const own = rows.get(place.id) ?? []
    const articles = own.flatMap((row) => summaries[row] ?? [])
    const newest = own.slice(0, MOST_PLACE_ARTICLES)
    const figures = newest.map((row) => ownFigures(all.stated(row), place))
    const groups = figures.flatMap((ofArticle) => figureGroups(ofArticle, vocabulary.indicators)).slice(0, MOST_PLACE_GROUPS)
    const drawn = new Set(groups.flatMap((group) => group.figures))
    return {
      place: historyOf(place),
      browseAs: place.browseAs,
      related: places
        .filter((other) => other.id !== id && other.browseAs === place.browseAs)
        .map((other) => ({ id: other.id, name: fullPlaceName(other) })),
      years: countYears(articles, years),
      uncertainYear: articles.filter(({ published }) => isYearUncertain(published)).length,
      articleCount: articles.length,
      figureCount: all.countOf(id),
      newest: newest.flatMap((row) => summaries[row] ?? []),
      groups,
      figures: figures
        .flat()
        .filter((figure) => !drawn.has(figure))
        .slice(0, MOST_PLACE_FIGURES),
    }
  }
}

/** The article may state figures of other places, too. */
const ownFigures = (figures: readonly StatedFigure[], { id }: Place) => figures.filter(({ place }) => place === id)

/** In the years that all articles span, so that places can be told apart by their gaps. */
function countYears(articles: readonly ArticleSummary[], years: readonly YearCount[]): readonly YearCount[] {
  const certain = articles.filter(({ published }) => !isYearUncertain(published))
  return years.map(({ year }) => ({
    year,
    count: certain.filter(({ published }) => published.earliest.startsWith(String(year))).length,
  }))
}
