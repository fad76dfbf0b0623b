import type { Period } from '../honestDate.ts'

/**
 * What a figure says of the thing that it measures. `achieved`: a level or count reported as reached, estimates included ·
 * `target`: a goal set · `change`: growth or difference · `share`: part of a whole · `ratio`: percent of a plan or an
 * earlier level · `rank`: place in an order.
 */
export const FIGURE_KINDS = ['achieved', 'target', 'change', 'share', 'ratio', 'rank'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** What the words of a figure amount to. `value` is the number as written: "20.984 tỷ đồng" is 20984. */
export interface FigureReading {
  readonly value: number
  /** End of a range; undefined where the figure is one number. */
  readonly valueHigh?: number
  /** As written, `tỷ đồng`, `%/năm`; empty for a rank. */
  readonly unit: string
  /** The words that qualify the number, in order, as written: `ước gần trên`; empty where there are none. */
  readonly hedge: string
}

/** A figure where it stands: in the block numbered `block`. */
export interface Figure extends FigureReading {
  /** The words of the figure as the reader sees them. */
  readonly text: string
  readonly kind: FigureKind
  /** What is measured: an indicator's id and name. */
  readonly indicator: string
  readonly indicatorName: string
  readonly period: Pick<Period, 'edtf' | 'from' | 'to'>
  /** What it is measured against; undefined where the source names nothing. */
  readonly base?: string
  /** Id of the place that it is about, and what the place was called at the end of the period. */
  readonly place: string
  readonly placeName: string
  readonly remark?: string
  readonly block: number
}
