import { createHash } from 'node:crypto'
import type { ArticleSummary } from '#src/domain/article.ts'
import { type Day, partialDateSpan } from '#src/domain/calendar.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { type FigureColumns, type FigureRow, toFigureColumns } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets } from '#src/domain/figures/figureFacets.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import { figureGroups } from '#src/domain/figures/figureGroups.ts'
import { FIGURE_PAGE_SIZE, type FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE } from '#src/domain/figures/figureQuery.ts'
import { type IndicatorPage, MOST_GROUPS, MOST_STATEMENTS, type PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import { type StatedFigure, statedFigures } from '#src/domain/figures/statedFigure.ts'
import type { Indicator } from '#src/domain/indicator.ts'
import type { ParsedArticle } from './parseArticle.ts'
import type { Place, Vocabulary } from './vocabulary.ts'

/** Where a figure stands, and when it holds: enough to choose from thousands without holding them. */
interface FigurePlace {
  readonly row: number
  readonly index: number
  readonly from: Day
  readonly to: Day
}

/** The figures of all articles, and what is told of them together. */
export interface FigureCollection {
  readonly columns: FigureColumns
  readonly overview: FigureOverview
  /** Those of the article in a row, with their sentences. */
  stated(row: number): readonly StatedFigure[]
  /** Whether any other unit of government states it, too. */
  isStatedElsewhere(indicator: string, place: string): boolean
  /** Ids of the indicators that some figure states, by the alphabet of their names. */
  readonly indicators: readonly string[]
  indicatorPage(id: string): IndicatorPage
}

type Article = Pick<ParsedArticle, 'figures' | 'sections'>

/** Puts the figures of articles together, which stand newest first. */
export function toFigureCollection(
  articles: readonly Article[],
  summaries: readonly ArticleSummary[],
  vocabulary: Vocabulary,
): FigureCollection {
  const byIndicator = placesByIndicator(articles)
  const indicators = usedIndicators(byIndicator, vocabulary)
  const lists = {
    version: versionOf(articles),
    localities: vocabulary.localities.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    groups: indicators.map(({ group }) => group),
  }
  const columns = toFigureColumns(figureRows(articles, vocabulary), lists)
  const stated = (row: number) => {
    const [article, summary] = [articles[row], summaries[row]]
    if (!article || !summary) throw new RangeError(`no article in row ${row}`)
    return statedFigures({ ...summary, sections: article.sections, figures: article.figures })
  }
  return {
    columns,
    overview: overviewOf(columns, indicators, byIndicator, vocabulary, stated),
    stated,
    isStatedElsewhere: (indicator, place) => [...(byIndicator.get(indicator)?.keys() ?? [])].some((other) => other !== place),
    indicators: lists.indicators,
    indicatorPage: (id) => indicatorPage(id, byIndicator.get(id) ?? new Map(), vocabulary, stated),
  }
}

/** Where each unit of government states each indicator, newest article first. */
type Statements = ReadonlyMap<string, readonly FigurePlace[]>

function placesByIndicator(articles: readonly Article[]): ReadonlyMap<string, Statements> {
  const all = new Map<string, Map<string, FigurePlace[]>>()
  articles.forEach(({ figures }, row) => {
    figures.forEach(({ indicator, place, period }, index) => {
      const places = all.get(indicator) ?? new Map<string, FigurePlace[]>()
      all.set(indicator, places)
      const known = places.get(place)
      const figure = { row, index, ...daysOf(period) }
      if (known) known.push(figure)
      else places.set(place, [figure])
    })
  })
  return all
}

function daysOf({ from, to }: Figure['period']): { readonly from: Day; readonly to: Day } {
  return { from: partialDateSpan(from)?.earliest ?? 0, to: partialDateSpan(to)?.latest ?? 0 }
}

function usedIndicators(byIndicator: ReadonlyMap<string, unknown>, { indicators }: Vocabulary): readonly Indicator[] {
  const alphabet = new Intl.Collator('vi')
  return [...indicators.values()].filter(({ id }) => byIndicator.has(id)).sort((a, b) => alphabet.compare(a.name, b.name))
}

function* figureRows(articles: readonly Article[], { places }: Vocabulary): Generator<readonly FigureRow[]> {
  for (const { figures } of articles) {
    yield figures.map(({ indicator, kind, period, place }) => ({
      ...{ indicator, kind, period },
      locality: places.get(place)?.browseAs ?? place,
    }))
  }
}

const VERSION_LENGTH = 12

function versionOf(articles: readonly Article[]): DataVersion {
  const hash = createHash('sha256')
  for (const { figures } of articles) hash.update(JSON.stringify(figures))
  return hash.digest('hex').slice(0, VERSION_LENGTH)
}

function overviewOf(
  columns: FigureColumns,
  indicators: readonly Indicator[],
  byIndicator: ReadonlyMap<string, Statements>,
  vocabulary: Vocabulary,
  stated: (row: number) => readonly StatedFigure[],
): FigureOverview {
  const used = new Set(columns.groups)
  const groups = [...vocabulary.topics.values()].filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name }))
  return {
    version: columns.version,
    localities: vocabulary.localities,
    groups,
    indicators: indicators.map(({ id, name, group }) => ({ id, name, group, places: byIndicator.get(id)?.size ?? 0 })),
    facets: countFigureFacets(
      columns,
      EVERY_FIGURE,
      groups.map(({ id }) => id),
    ),
    first: firstFigures(columns, stated),
  }
}

function firstFigures({ article, count }: FigureColumns, stated: (row: number) => readonly StatedFigure[]): StatedFigure[] {
  const rows = new Set(article.subarray(0, Math.min(count, FIGURE_PAGE_SIZE)))
  return [...rows].flatMap(stated).slice(0, FIGURE_PAGE_SIZE)
}

function indicatorPage(
  id: string,
  byPlace: Statements,
  vocabulary: Vocabulary,
  stated: (row: number) => readonly StatedFigure[],
): IndicatorPage {
  const indicator = vocabulary.indicators.get(id)
  if (!indicator) throw new RangeError(`no indicator ${id}`)
  const chosen = [...vocabulary.places.values()].flatMap((place) => {
    const all = byPlace.get(place.id)
    return all ? [{ place, total: all.length, newest: newestPeriods(all) }] : []
  })
  const rows = [...new Set(chosen.flatMap(({ newest }) => newest.map(({ row }) => row)))].sort((a, b) => a - b)
  const figures = new Map(rows.map((row) => [row, stated(row)]))
  return {
    indicator,
    groupName: vocabulary.topics.get(indicator.group)?.name ?? indicator.group,
    family: familyOf(indicator, vocabulary),
    places: chosen.map(
      ({ place, total, newest }): PlaceStatements => ({
        place: historyOf(place),
        total,
        statements: newest.flatMap(({ row, index }) => figures.get(row)?.[index] ?? []),
      }),
    ),
    groups: groupsWith(indicator, [...figures.values()], vocabulary),
  }
}

function newestPeriods(places: readonly FigurePlace[]): readonly FigurePlace[] {
  const sorted = [...places].sort((a, b) => b.to - a.to || b.from - a.from || a.row - b.row || a.index - b.index)
  return sorted.slice(0, MOST_STATEMENTS)
}

function groupsWith(
  { id }: Indicator,
  articles: readonly (readonly StatedFigure[])[],
  { indicators }: Vocabulary,
): readonly FigureGroup[] {
  const groups: FigureGroup[] = []
  for (const figures of articles) {
    groups.push(...figureGroups(figures, indicators).filter((group) => group.figures.some(({ indicator }) => indicator === id)))
    if (groups.length >= MOST_GROUPS) break
  }
  return groups.slice(0, MOST_GROUPS)
}

/** The whole that it is a part of, the other parts, and its own parts, in the order of the vocabulary. */
function familyOf({ id, partOf }: Indicator, { indicators }: Vocabulary): readonly Pick<Indicator, 'id' | 'name'>[] {
  const isKin = (other: Indicator) =>
    other.partOf === id || (partOf !== undefined && (other.id === partOf || other.partOf === partOf))
  return [...indicators.values()].filter((other) => other.id !== id && isKin(other)).map(({ id, name }) => ({ id, name }))
}

/** A place as readers get it. */
export function historyOf({ id, name, statuses, events, today }: Place): Omit<Place, 'browseAs'> {
  return { id, name, statuses, events, ...(today && { today }) }
}
