import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'

/** Where the figures of a table come from. */
export interface FigureRows {
  /** Rows of all figures that the table is about, in its order. */
  readonly rows: () => Promise<readonly number[]>
  readonly figures: (rows: readonly number[]) => Promise<readonly StatedFigure[]>
}

// So few that who waits sees it go on, so many that one article is seldom asked for twice.
const PART = 100

/** All figures of a table, part by part. Says after each how many are there; stops where that is asked for. */
export async function collectFigures(
  source: FigureRows,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly StatedFigure[]> {
  const rows = await source.rows()
  const figures: StatedFigure[] = []
  for (let start = 0; start < rows.length && !signal.aborted; start += PART) {
    figures.push(...(await source.figures(rows.slice(start, start + PART))))
    if (!signal.aborted) onProgress(figures.length)
  }
  return figures
}
