import { formatPeriod } from '../honestDate.ts'
import type { PlaceHistory } from '../locality.ts'
import { type Comparability, comparability } from './comparability.ts'
import { FIGURE_KINDS, type FigureKind } from './figure.ts'
import { groupedBy } from './groupedBy.ts'
import type { PlaceStatements } from './indicatorPage.ts'
import { type Statement, toStatement } from './statement.ts'

/** What one place says in one kind of figure. */
export interface PlaceColumn {
  readonly place: PlaceHistory
  /** Of one period. */
  readonly beside: readonly Statement[]
  /** Of other periods, newest first. */
  readonly others: readonly Statement[]
}

export interface KindComparison {
  readonly kind: FigureKind
  /** In the order of the places; those that say nothing in this kind are missing. */
  readonly columns: readonly PlaceColumn[]
}

/** Statements of places beside each other, and what is to be known before they are compared. */
export interface Comparison extends Comparability {
  /** In the order of `FIGURE_KINDS`; kinds that nobody states are missing. */
  readonly kinds: readonly KindComparison[]
}

/**
 * Sets what places say of an indicator beside each other. Of each place and kind one period stands in front: the one that most
 * of the places speak of, or else their newest. There is no order by value.
 */
export function compare(places: readonly PlaceStatements[]): Comparison {
  const namesakes = groupedBy(places, ({ place }) => place.name)
  const statements = places.flatMap(({ place, statements }) => {
    const isNameShared = namesakes.get(place.name)?.length !== 1
    return statements.map((figure) => toStatement(figure, place, isNameShared))
  })
  const kinds = FIGURE_KINDS.flatMap((kind) => {
    const ofKind = statements.filter(({ figure }) => figure.kind === kind)
    return ofKind.length > 0 ? [{ kind, columns: toColumns(ofKind) }] : []
  })
  const beside = kinds.flatMap(({ columns }) => columns.flatMap((column) => column.beside))
  return { kinds, ...comparability(beside, statements) }
}

function toColumns(statements: readonly Statement[]): readonly PlaceColumn[] {
  const byPlace = groupedBy(statements, ({ place }) => place)
  const speakers = placesByPeriod(statements)
  return [...byPlace].map(([place, ofPlace]) => {
    const period = periodInFront(ofPlace, speakers)
    const isBeside = ({ figure }: Statement) => formatPeriod(figure.period) === period
    return { place, beside: ofPlace.filter(isBeside), others: ofPlace.filter((statement) => !isBeside(statement)) }
  })
}

/** How many places speak of each period; two that are said with the same words are one. */
function placesByPeriod(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const byPeriod = new Map<string, Set<string>>()
  for (const { figure, place } of statements) {
    const period = formatPeriod(figure.period)
    byPeriod.set(period, (byPeriod.get(period) ?? new Set()).add(place.id))
  }
  return new Map([...byPeriod].map(([period, ids]) => [period, ids.size]))
}

/** The period that most places speak of; of two, the one that comes first, which is the newer. */
function periodInFront(ofPlace: readonly Statement[], speakers: ReadonlyMap<string, number>): string | undefined {
  const periods = ofPlace.map(({ figure }) => formatPeriod(figure.period))
  const most = Math.max(...periods.map((period) => speakers.get(period) ?? 0))
  return periods.find((period) => speakers.get(period) === most)
}
