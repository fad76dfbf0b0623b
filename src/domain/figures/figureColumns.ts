import { type Day, partialDateSpan } from '../calendar.ts'
import type { DataVersion } from '../dataVersion.ts'
import { FIGURE_KINDS, type Figure } from './figure.ts'

/**
 * All figures as columns of numbers, one row a figure: articles newest first, figures in the order of their text. Enough to
 * filter, count, order and group without loading a single article. Days are counted from 1970-01-01.
 */
export interface FigureColumns {
  readonly version: DataVersion
  readonly count: number
  /** Ids of the options of the locality filter. */
  readonly localities: readonly string[]
  /** Ids, by the alphabet of their names. */
  readonly indicators: readonly string[]
  /** Id of the topic that each of `indicators` belongs to. */
  readonly groups: readonly string[]
  /** Row of the article in the article columns. */
  readonly article: Uint32Array
  /** Which figure of that article, from 0. */
  readonly index: Uint16Array
  /** Index into `localities`. */
  readonly locality: Uint16Array
  /** Index into `indicators`. */
  readonly indicator: Uint16Array
  /** Index into `FIGURE_KINDS`. */
  readonly kind: Uint8Array
  readonly periodFrom: Int32Array
  readonly periodTo: Int32Array
}

/** What a row is made from: a figure, with the option of the locality filter that its place stands under. */
export interface FigureRow extends Pick<Figure, 'indicator' | 'kind' | 'period'> {
  readonly locality: string
}

/** The lists that rows refer to. */
export type FigureLists = Pick<FigureColumns, 'version' | 'localities' | 'indicators' | 'groups'>

/**
 * The columns as a file holds them. How many figures each article has says whose they are; ends of periods are written as
 * lengths, which are small numbers and compress well.
 */
export interface FigureColumnFile extends FigureLists {
  /** Figures of each article, newest first. */
  readonly perArticle: readonly number[]
  readonly locality: readonly number[]
  readonly indicator: readonly number[]
  readonly kind: readonly number[]
  readonly periodFrom: readonly number[]
  readonly periodLength: readonly number[]
}

/** The figures of all articles, newest article first, as columns. An id that is not in the lists throws. */
export function toFigureColumns(articles: Iterable<readonly FigureRow[]>, lists: FigureLists): FigureColumns {
  return fromFigureColumnFile(toFile(articles, lists))
}

function toFile(articles: Iterable<readonly FigureRow[]>, lists: FigureLists): FigureColumnFile {
  const localities = positions(lists.localities)
  const indicators = positions(lists.indicators)
  const file = {
    ...lists,
    ...{ perArticle: [] as number[], locality: [] as number[], indicator: [] as number[], kind: [] as number[] },
    ...{ periodFrom: [] as number[], periodLength: [] as number[] },
  }
  for (const figures of articles) {
    file.perArticle.push(figures.length)
    for (const figure of figures) {
      const [from, to] = daysOf(figure.period)
      file.locality.push(positionOf(localities, figure.locality))
      file.indicator.push(positionOf(indicators, figure.indicator))
      file.kind.push(FIGURE_KINDS.indexOf(figure.kind))
      file.periodFrom.push(from)
      file.periodLength.push(to - from)
    }
  }
  return file
}

const positions = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index]))

function positionOf(known: ReadonlyMap<string, number>, id: string): number {
  const position = known.get(id)
  if (position === undefined) throw new RangeError(`unknown id: ${id}`)
  return position
}

function daysOf({ from, to }: Figure['period']): [Day, Day] {
  const [first, last] = [partialDateSpan(from), partialDateSpan(to)]
  if (!first || !last) throw new RangeError(`not a span of days: ${from} to ${to}`)
  return [first.earliest, last.latest]
}

/** Columns to their file form. */
export function toFigureColumnFile(columns: FigureColumns, articleCount: number): FigureColumnFile {
  const { version, localities, indicators, groups, article, periodFrom, periodTo } = columns
  const perArticle = new Array<number>(articleCount).fill(0)
  for (const row of article) perArticle[row] = (perArticle[row] ?? 0) + 1
  return {
    ...{ version, localities, indicators, groups, perArticle },
    locality: [...columns.locality],
    indicator: [...columns.indicator],
    kind: [...columns.kind],
    periodFrom: [...periodFrom],
    periodLength: Array.from(periodTo, (day, row) => day - (periodFrom[row] ?? 0)),
  }
}

/** The columns of such a file. Throws where they do not have one length. */
export function fromFigureColumnFile(file: FigureColumnFile): FigureColumns {
  const { version, localities, indicators, groups } = file
  const count = file.perArticle.reduce((sum, figures) => sum + figures, 0)
  const columns = [file.locality, file.indicator, file.kind, file.periodFrom, file.periodLength]
  if (columns.some((column) => column.length !== count)) throw new RangeError('columns of unequal length')
  const [article, index] = [new Uint32Array(count), new Uint16Array(count)]
  let row = 0
  file.perArticle.forEach((figures, articleRow) => {
    for (let position = 0; position < figures; position++, row++) {
      article[row] = articleRow
      index[row] = position
    }
  })
  const periodFrom = Int32Array.from(file.periodFrom)
  return {
    ...{ version, count, localities, indicators, groups, article, index, periodFrom },
    locality: Uint16Array.from(file.locality),
    indicator: Uint16Array.from(file.indicator),
    kind: Uint8Array.from(file.kind),
    periodTo: Int32Array.from(file.periodLength, (length, at) => (periodFrom[at] ?? 0) + length),
  }
}

/** How many articles state the figures of some rows; of all rows, where none are given. */
export function articleCount({ article }: FigureColumns, rows?: readonly number[]): number {
  return new Set(rows ? rows.map((row) => article[row]) : article).size
}

/**
 * Whether these are all the figures of the article whose rows begin with `first`, in their order, as far as the columns say:
 * as many, each of the same indicator, kind and period.
 */
export function standInRows(figures: readonly Figure[], first: number, columns: FigureColumns): boolean {
  const { article, indicators, indicator, kind, periodFrom, periodTo } = columns
  const isInRow = (figure: Figure, row: number): boolean => {
    const [from, to] = daysOf(figure.period)
    return (
      article[row] === article[first] &&
      indicators[indicator[row] as number] === figure.indicator &&
      FIGURE_KINDS[kind[row] as number] === figure.kind &&
      periodFrom[row] === from &&
      periodTo[row] === to
    )
  }
  return article[first + figures.length] !== article[first] && figures.every((figure, at) => isInRow(figure, first + at))
}
