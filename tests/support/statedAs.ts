import { parseFigureText } from '#src/domain/figures/figureText.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { makeStatedFigure } from './makeFigures.ts'

/** A period of which nothing but its ends is told: `2021`, `2022-01/2022-09`. */
export function figurePeriod(edtf: string): StatedFigure['period'] {
  const [from = edtf, to = from] = edtf.split('/')
  return { edtf, from, to }
}

/** What may be said of a figure beside its words. */
export type GivenOfFigure = Partial<Omit<StatedFigure, 'period'>> & { readonly period?: string }

/** A figure of 2021, unless something else is said, in these words; value, unit and hedge are read from them. */
export function statedAs(text: string, { period = '2021', ...given }: GivenOfFigure = {}): StatedFigure {
  const parsed = parseFigureText(text)
  if (!parsed.ok) throw new Error(`“${text}” ${parsed.problem}`)
  return makeStatedFigure({ ...parsed.reading, text, period: figurePeriod(period), ...given })
}
