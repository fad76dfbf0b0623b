import type { Figure } from '#src/domain/figures/figure.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'

/** As many as can be taken in at a glance; the page of the indicator has all of them. */
const MOST = 5

/**
 * What other places state of a figure's indicator: of each place the newest statement of each kind. Those of the figure's own
 * kind come first, then those in its unit, as they come closest to saying the same of another place.
 */
export function statedByOthers({ places }: IndicatorPage, { place, kind, unit }: Figure): readonly StatedFigure[] {
  const newest = places
    .filter((other) => other.place.id !== place)
    .flatMap(({ statements }) =>
      statements.filter((stated, index) => statements.findIndex((newer) => newer.kind === stated.kind) === index),
    )
  const distance = (stated: StatedFigure): number => (stated.kind === kind ? 0 : stated.unit === unit ? 1 : 2)
  return newest.toSorted((one, other) => distance(one) - distance(other)).slice(0, MOST)
}
