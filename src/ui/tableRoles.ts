/**
 * What the parts of a table are. Some browsers take rows and cells that are laid out as cards for mere boxes, unless each part
 * says of itself what it is.
 */
export const tableRoles = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
} as const
