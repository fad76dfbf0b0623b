import type { ArticleSummary } from '#src/domain/article.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { articleCount, type FigureColumns, type FigureRow, toFigureColumns } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets } from '#src/domain/figures/figureFacets.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import { figureGroups } from '#src/domain/figures/figureGroups.ts'
import { FIGURE_PAGE_SIZE, type FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE } from '#src/domain/figures/figureQuery.ts'
import { groupedBy } from '#src/domain/figures/groupedBy.ts'
import { type IndicatorPage, MOST_GROUPS, MOST_STATEMENTS, type PlaceStatements } from '#src/domain/figures/indicatorPage.ts'
import { type StatedFigure, statedFigures } from '#src/domain/figures/statedFigure.ts'
import type { Indicator } from '#src/domain/indicator.ts'
import type { PlaceHistory } from '#src/domain/locality.ts'
import { keepingLast } from './keepingLast.ts'
import type { ParsedArticle } from './parseArticle.ts'
import { VersionHash } from './versionHash.ts'
import type { Place, Vocabulary } from './vocabulary.ts'

/** The figures of all articles, and what is told of them together. */
export interface FigureCollection {
  readonly columns: FigureColumns
  readonly overview: FigureOverview
  /** Those of the article in a row, with their sentences. */
  stated(row: number): readonly StatedFigure[]
  /** Whether any other unit of government states it, too. */
  isStatedElsewhere(indicator: string, place: string): boolean
  /** How many figures are of a unit of government, whichever articles state them. */
  countOf(place: string): number
  /** Ids of the indicators that some figure states, by the alphabet of their names. */
  readonly indicators: readonly string[]
  /** Made when it is first asked for: it is wanted as data, and as a page. */
  indicatorPage(id: string): IndicatorPage
}

// What brings articles together asks for the newest of them again and again; thousands would not fit.
const MOST_STATED_KEPT = 500

type Article = Pick<ParsedArticle, 'figures' | 'sections'>

/** Puts the figures of articles together, which stand newest first. */
export function toFigureCollection(
  articles: readonly Article[],
  summaries: readonly ArticleSummary[],
  vocabulary: Vocabulary,
): FigureCollection {
  const { version, rows, places } = readFigures(articles, summaries, vocabulary)
  const used = new Set(rows.flatMap((figures) => figures.map(({ indicator }) => indicator)))
  const indicators = byAlphabet([...vocabulary.indicators.values()].filter(({ id }) => used.has(id)))
  const lists = {
    version,
    localities: vocabulary.localities.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    groups: indicators.map(({ group }) => group),
  }
  const columns = toFigureColumns(rows, lists)
  const byIndicator = statementsOf(columns, places)
  const counts = groupedBy(places, (place) => place)
  const stated = keepingLast((row: number) => {
    const [article, summary] = [articles[row], summaries[row]]
    if (!article || !summary) throw new RangeError(`no article in row ${row}`)
    return statedFigures({ ...summary, sections: article.sections, figures: article.figures })
  }, MOST_STATED_KEPT)
  return {
    columns,
    overview: overviewOf(columns, indicators, byIndicator, vocabulary, stated),
    stated,
    countOf: (place) => counts.get(place)?.length ?? 0,
    isStatedElsewhere: (indicator, place) => [...(byIndicator.get(indicator)?.keys() ?? [])].some((other) => other !== place),
    indicators: lists.indicators,
    indicatorPage: keepingLast((id) =>
      indicatorPage({ id, byPlace: byIndicator.get(id) ?? new Map(), columns, vocabulary, stated }),
    ),
  }
}

interface ReadFigures {
  readonly version: DataVersion
  /** By article. */
  readonly rows: readonly (readonly FigureRow[])[]
  /** The unit of government of every figure, in the same order. */
  readonly places: readonly string[]
}

/** What is told of all figures together, in one pass: an article parses its figures each time they are asked for. */
function readFigures(articles: readonly Article[], summaries: readonly ArticleSummary[], vocabulary: Vocabulary): ReadFigures {
  const hash = new VersionHash()
  const periods = new Map<string, Figure['period']>()
  const places: string[] = []
  const rows = articles.map(({ figures }, row) => {
    hash.add([summaries[row]?.slug, figures])
    return figures.map(({ indicator, kind, period, place }): FigureRow => {
      places.push(place)
      // Each figure comes with a period of its own, and nearly all of them are alike.
      const known = periods.get(period.edtf) ?? period
      periods.set(period.edtf, known)
      return { indicator, kind, period: known, locality: vocabulary.places.get(place)?.browseAs ?? place }
    })
  })
  return { version: hash.version(), rows, places }
}

function byAlphabet(indicators: readonly Indicator[]): readonly Indicator[] {
  const alphabet = new Intl.Collator('vi')
  return [...indicators].sort((a, b) => alphabet.compare(a.name, b.name))
}

/** Where each unit of government states an indicator, as rows of the columns: newest article first. */
type Statements = ReadonlyMap<string, readonly number[]>

function statementsOf({ indicator, indicators }: FigureColumns, places: readonly string[]): ReadonlyMap<string, Statements> {
  const byIndicator = groupedBy([...places.keys()], (figure) => indicators[indicator[figure] as number] as string)
  return new Map([...byIndicator].map(([id, figures]) => [id, groupedBy(figures, (figure) => places[figure] as string)]))
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
    articles: articleCount(columns),
    first: firstFigures(columns, stated),
  }
}

function firstFigures({ article, count }: FigureColumns, stated: (row: number) => readonly StatedFigure[]): StatedFigure[] {
  const rows = new Set(article.subarray(0, Math.min(count, FIGURE_PAGE_SIZE)))
  return [...rows].flatMap(stated).slice(0, FIGURE_PAGE_SIZE)
}

interface IndicatorSource {
  readonly id: string
  readonly byPlace: Statements
  readonly columns: FigureColumns
  readonly vocabulary: Vocabulary
  readonly stated: (row: number) => readonly StatedFigure[]
}

function indicatorPage({ id, byPlace, columns, vocabulary, stated }: IndicatorSource): IndicatorPage {
  const indicator = vocabulary.indicators.get(id)
  if (!indicator) throw new RangeError(`no indicator ${id}`)
  const chosen = [...vocabulary.places.values()].flatMap((place) => {
    const all = byPlace.get(place.id)
    return all ? [{ place, total: all.length, newest: newestPeriods(all, columns) }] : []
  })
  const articleOf = (figure: number): number => columns.article[figure] as number
  const rows = [...new Set(chosen.flatMap(({ newest }) => newest.map(articleOf)))].sort((a, b) => a - b)
  const figures = new Map(rows.map((row) => [row, stated(row)]))
  return {
    indicator,
    groupName: vocabulary.topics.get(indicator.group)?.name ?? indicator.group,
    family: familyOf(indicator, vocabulary),
    places: chosen.map(
      ({ place, total, newest }): PlaceStatements => ({
        place: historyOf(place),
        total,
        statements: newest.flatMap((figure) => figures.get(articleOf(figure))?.[columns.index[figure] as number] ?? []),
      }),
    ),
    groups: groupsWith(indicator, [...figures.values()], vocabulary),
  }
}

function newestPeriods(figures: readonly number[], { periodFrom, periodTo }: FigureColumns): readonly number[] {
  const day = (days: Int32Array, figure: number): number => days[figure] as number
  const sorted = [...figures].sort(
    (a, b) => day(periodTo, b) - day(periodTo, a) || day(periodFrom, b) - day(periodFrom, a) || a - b,
  )
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
export function historyOf({ id, name, statuses, events, today }: Place): PlaceHistory {
  return { id, name, statuses, events, ...(today && { today }) }
}
