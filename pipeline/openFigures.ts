import { csvLine } from '#src/domain/figures/csv.ts'
import { OPEN_COLUMNS, type OpenFigure } from '#src/domain/figures/openFigure.ts'

export const csvHeader = csvLine(OPEN_COLUMNS, ',')

/** A figure as a line of the table that `csvHeader` begins. */
export function toCsvLine(figure: OpenFigure): string {
  return csvLine(
    OPEN_COLUMNS.map((column) => figure[column]),
    ',',
  )
}
