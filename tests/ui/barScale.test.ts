// @vitest-environment node

import { describe, expect, test } from 'vitest'
import type { FigureGroupKind } from '#src/domain/figures/figureGroup.ts'
import { barScale } from '#src/features/charts/barScale.ts'
import { makeStatedFigure } from '#tests/support/makeFigures.ts'
import { figurePeriod } from '#tests/support/statedAs.ts'

/** A group whose figures are these numbers; a pair is a range. */
function scaleOf(kind: FigureGroupKind, ...values: readonly (number | readonly [number, number])[]) {
  const figures = values.map((given) => {
    const [value, valueHigh] = typeof given === 'number' ? [given] : given
    return makeStatedFigure({ value, ...(valueHigh !== undefined && { valueHigh }) })
  })
  const scale = barScale({ kind, placeName: 'Chí Linh', period: figurePeriod('2021'), unit: '%', figures })
  return { ...scale, bars: figures.map((figure) => scale.bar(figure)) }
}

describe('an axis', () => {
  test.each<[string, FigureGroupKind, readonly number[], readonly number[]]>([
    ['of shares is the whole', 'shares', [8.8, 91.2], [0, 50, 100]],
    ['of proportions is the whole, however small they are', 'proportions', [1, 2, 3], [0, 50, 100]],
    ['of proportions reaches beyond it, where one does', 'proportions', [20, 160, 100], [0, 100, 200]],
    ['of growth begins with zero', 'growth', [13.5, 19.2], [0, 5, 10, 15, 20]],
    ['of growth that is all one', 'growth', [0, 0], [0]],
    ['of what fell goes below zero', 'growth', [-4, 8], [-4, -2, 0, 2, 4, 6, 8]],
    ['of what all fell ends at zero', 'growth', [-4, -2], [-4, -3, -2, -1, 0]],
  ])('%s', (_case, kind, values, ticks) => {
    expect(scaleOf(kind, ...values).ticks.map(({ value }) => value)).toEqual(ticks)
  })

  test('spans its whole length', () => {
    const { ticks } = scaleOf('growth', 13.5, 19.2)
    expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 100])
  })
})

describe('a bar', () => {
  test('is as long as its figure, from zero on', () => {
    expect(scaleOf('growth', 15, 20).bars).toEqual([{ sure: { start: 0, length: 75 } }, { sure: { start: 0, length: 100 } }])
  })

  test('of what fell lies on the other side of zero', () => {
    const { zero, bars } = scaleOf('growth', -5, 15)
    expect(zero).toBe(25)
    expect(bars).toEqual([{ sure: { start: 0, length: 25 } }, { sure: { start: 25, length: 75 } }])
  })

  test('of a range goes to its lower end, and then to its higher one', () => {
    expect(scaleOf('shares', [40, 45], 10).bars[0]).toEqual({ sure: { start: 0, length: 40 }, range: { start: 40, length: 5 } })
  })

  test('is drawn to a hundredth of a percent, and no finer', () => {
    expect(scaleOf('shares', 100 / 3, 10).bars[0]?.sure.length).toBe(33.33)
  })
})
