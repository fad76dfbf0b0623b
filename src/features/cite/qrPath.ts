/** Light modules that must stand around a code, so that it is found: four, by ISO/IEC 18004. */
export const QUIET_ZONE = 4

/** The dark modules of a code as the path of an SVG in which a module is one unit: a rectangle for each run in a row. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`)).join('')
}

function runsOf(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const text = row.map((isDark) => (isDark ? 'x' : ' ')).join('')
  return [...text.matchAll(/x+/g)].map(({ 0: run, index }) => ({ start: index, length: run.length }))
}
