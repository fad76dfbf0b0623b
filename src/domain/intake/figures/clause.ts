import type { Quantity } from './quantities.ts'
import type { WordFigure } from './wordFigures.ts'

/** What stands around a figure in its sentence, as far as it is near. */
export interface Clause {
  readonly sort: Quantity['sort'] | WordFigure['sort']
  readonly unit: string
  /** From the figure before it, or else the beginning of the sentence. */
  readonly before: string
  readonly after: string
  /** From the beginning of the sentence. */
  readonly whole: string
}
