import type { ArticleSummary } from '#src/domain/article.ts'
import type { YearCount } from '#src/domain/facets.ts'
import { figureGroups } from '#src/domain/figures/figureGroups.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { isYearUncertain } from '#src/domain/honestDate.ts'
import { fullPlaceName, MOST_PLACE_ARTICLES, MOST_PLACE_FIGURES, type PlacePage } from '#src/domain/placePage.ts'
import type { Collection } from './collection.ts'
import { historyOf } from './figureCollection.ts'
import type { Place } from './vocabulary.ts'

type Source = Pick<Collection, 'vocabulary' | 'summaries' | 'overview' | 'stated'>

/** The page of every place, by its id. */
export function placePages({ vocabulary, summaries, overview, stated }: Source): ReadonlyMap<string, PlacePage> {
  const rows = rowsByPlace(summaries)
  const { years } = overview.facets
  const places = [...vocabulary.places.values()]
  const page = (place: Place): PlacePage => {
    const own = rows.get(place.id) ?? []
    const articles = own.flatMap((row) => summaries[row] ?? [])
    const newest = own.slice(0, MOST_PLACE_ARTICLES)
    const figures = newest.map((row) => ownFigures(stated(row), place))
    const groups = figures.flatMap((ofArticle) => figureGroups(ofArticle, vocabulary.indicators)).slice(0, MOST_PLACE_ARTICLES)
    const drawn = new Set(groups.flatMap((group) => group.figures))
    return {
      place: historyOf(place),
      browseAs: place.browseAs,
      related: places
        .filter(({ id, browseAs }) => id !== place.id && browseAs === place.browseAs)
        .map((other) => ({ id: other.id, name: fullPlaceName(other) })),
      years: countYears(articles, years),
      uncertainYear: articles.filter(({ published }) => isYearUncertain(published)).length,
      articleCount: articles.length,
      figureCount: articles.reduce((sum, { figureCount }) => sum + figureCount, 0),
      newest: newest.flatMap((row) => summaries[row] ?? []),
      groups,
      figures: figures
        .flat()
        .filter((figure) => !drawn.has(figure))
        .slice(0, MOST_PLACE_FIGURES),
    }
  }
  return new Map(places.map((place) => [place.id, page(place)]))
}

function rowsByPlace(summaries: readonly ArticleSummary[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, { place }] of summaries.entries()) {
    const known = rows.get(place)
    if (known) known.push(row)
    else rows.set(place, [row])
  }
  return rows
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
