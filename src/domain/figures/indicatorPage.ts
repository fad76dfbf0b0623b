import type { Indicator } from '../indicator.ts'
import type { PlaceHistory } from '../locality.ts'
import type { FigureGroup } from './figureGroup.ts'
import type { StatedFigure } from './statedFigure.ts'

/** Statements of one unit of government that a page shows of one indicator; the newest. */
export const MOST_STATEMENTS = 12

/** Groups of figures that it draws. */
export const MOST_GROUPS = 6

/** What one unit of government says of an indicator. */
export interface PlaceStatements {
  readonly place: PlaceHistory
  /** Newest period first, at most `MOST_STATEMENTS`. */
  readonly statements: readonly StatedFigure[]
  /** How many there are in all. */
  readonly total: number
}

/** An indicator, and what is said of it, place beside place. */
export interface IndicatorPage {
  readonly indicator: Indicator
  readonly groupName: string
  /** The indicator that it is a part of, and those that are parts of it or of the same whole. */
  readonly family: readonly Pick<Indicator, 'id' | 'name'>[]
  /** In the order of the vocabulary of places; those that say nothing are missing. */
  readonly places: readonly PlaceStatements[]
  /** Figures that may be drawn beside those of this indicator, of the articles that state it; the newest. */
  readonly groups: readonly FigureGroup[]
}
