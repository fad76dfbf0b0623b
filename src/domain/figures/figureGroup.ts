import type { Period } from '../honestDate.ts'
import type { StatedFigure } from './statedFigure.ts'

/**
 * Why figures may stand beside each other on one axis. `shares`: parts of one whole · `growth`: of parts of one economy, in
 * one period and against one base · `proportions`: percentages, each of a whole of its own, for one period.
 */
export type FigureGroupKind = 'shares' | 'growth' | 'proportions'

/** Figures of one article, place, period, kind and unit that share a basis, in the order of the text; two at least. */
export interface FigureGroup {
  readonly kind: FigureGroupKind
  readonly placeName: string
  readonly period: Pick<Period, 'edtf' | 'from' | 'to'>
  readonly unit: string
  /** What all of them are measured against; undefined where the source names nothing, or each has its own. */
  readonly base?: string
  readonly figures: readonly StatedFigure[]
}
