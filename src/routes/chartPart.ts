import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { FigureChart } from '#src/features/charts/FigureChart.tsx'
import { loadPart } from './appPart.ts'

export type Chart = typeof FigureChart

/** What draws groups of figures; undefined where there are none, since drawing is a good part of a page. */
export async function chartFor(groups: readonly FigureGroup[]): Promise<Chart | undefined> {
  if (groups.length === 0) return undefined
  return (await loadPart(() => import('#src/features/charts/FigureChart.tsx'))).FigureChart
}
