import { scaleLinear } from 'd3-scale'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'

/** A stretch of the axis, in percent of its length. */
interface Stretch {
  readonly start: number
  readonly length: number
}

/** The axis that the bars of a group share. It always holds zero. */
export interface BarScale {
  readonly zero: number
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  /** Where the bar of a figure lies; `range` is what a range adds to it. */
  readonly bar: (figure: Pick<StatedFigure, 'value' | 'valueHigh'>) => { readonly sure: Stretch; readonly range?: Stretch }
}

/** About as many as have room on a phone. */
const TICKS = { shares: 2, proportions: 2, growth: 4 } as const

/** Parts of a whole are shown against all of it; growth has no end. */
export function barScale({ kind, figures }: FigureGroup): BarScale {
  const values = figures.flatMap(({ value, valueHigh = value }) => [value, valueHigh])
  const end = kind === 'growth' ? 0 : 100
  const scale = scaleLinear([Math.min(0, ...values), Math.max(end, ...values)], [0, 100]).nice(TICKS[kind])
  // An address of a pixel needs no more digits, and the page is sent with them.
  const at = (value: number) => Math.round(scale(value) * 100) / 100
  const stretch = (from: number, to: number): Stretch => {
    const [start, stop] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))]
    return { start, length: Math.round((stop - start) * 100) / 100 }
  }
  return {
    zero: at(0),
    ticks: scale.ticks(TICKS[kind]).map((value) => ({ value, at: at(value) })),
    bar: ({ value, valueHigh }) => ({
      sure: stretch(0, value),
      ...(valueHigh !== undefined && { range: stretch(value, valueHigh) }),
    }),
  }
}
