import type { ProposedFigure, RecognisedDate, SortedPage } from './recognised.ts'
import type { IntakeIndicator } from './vocabulary.ts'

/** What is known of the article when its figures are looked for. */
export interface FigureContext {
  readonly published?: RecognisedDate
  /** EDTF. */
  readonly period?: string
}

/** The figures that the paragraphs and items of an article state, in the order of the text. Headings and captions state none. */
export function proposeFigures(
  _sorted: SortedPage,
  _indicators: readonly IntakeIndicator[],
  _context: FigureContext,
): readonly ProposedFigure[] {
  return []
}
