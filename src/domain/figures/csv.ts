/** A value of a table; undefined leaves its cell empty. */
export type Cell = string | number | undefined

/** One line of CSV, quoted as RFC 4180 asks. */
export function csvLine(cells: readonly Cell[], separator: ',' | ';'): string {
  return `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`
}

function quoted(cell: Cell, separator: string): string {
  const text = cell === undefined ? '' : String(cell)
  // A spreadsheet runs a text that starts with one of these as a formula; a number it takes for what it is.
  const isText = typeof cell === 'string' && !/^-?\d+(?:,\d+)?$/.test(text)
  const safe = isText && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}
