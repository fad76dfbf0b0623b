import type { DataVersion } from '../dataVersion.ts'
import type { LocalityOption } from '../locality.ts'
import type { StatedFigure } from './statedFigure.ts'

/** Figures in the first screen of the table, and in each further part of it. */
export const FIGURE_PAGE_SIZE = 50

/** Counts of figures. Each option of a filter is counted under the other filters, never under its own. */
export interface FigureFacets {
  readonly total: number
  /** In the order of the overview. */
  readonly localities: readonly number[]
  readonly groups: readonly number[]
  /** In the order of `FIGURE_KINDS`. */
  readonly kinds: readonly number[]
  readonly indicators: readonly number[]
}

/** An indicator as the choice of one shows it. */
export interface IndicatorOption {
  readonly id: string
  readonly name: string
  readonly group: string
  /** How many units of government state it: from two on there is something to compare. */
  readonly places: number
}

/** What the first screen of the table of figures needs of all of them, however many there are. */
export interface FigureOverview {
  /** Changes with any figure. */
  readonly version: DataVersion
  readonly localities: readonly LocalityOption[]
  /** Topics that some indicator belongs to. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** Those that some figure states, by the alphabet; the order that `FigureColumns.indicators` has. */
  readonly indicators: readonly IndicatorOption[]
  /** Counts with no filter set. */
  readonly facets: FigureFacets
  /** How many articles state any. */
  readonly articles: number
  /** The first rows, a page of them at most. */
  readonly first: readonly StatedFigure[]
}
