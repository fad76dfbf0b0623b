import { type ElementNode, textOf } from './elementNode.ts'
import { isBlock } from './roles.ts'

const LONGEST_CELL = 200

/** The cells of a row of a table. */
export const cellsOf = (row: ElementNode): readonly ElementNode[] =>
  row.children.filter((child): child is ElementNode => typeof child !== 'string' && /^t[dh]$/.test(child.name))

const hasBlocks = (node: ElementNode, allowed: number): boolean => {
  let count = 0
  const visit = (element: ElementNode): boolean =>
    element.children.some((child) => {
      if (typeof child === 'string') return false
      if (isBlock(child) || child.name === 'br') count += 1
      return count > allowed || visit(child)
    })
  return visit(node)
}

/** Whether a row of a table is data, one line; others only put the page in order. */
export function isDataRow(row: ElementNode, lengths: ReadonlyMap<ElementNode, number>): boolean {
  const cells = cellsOf(row)
  if (cells.length < 2 || cells.some((cell) => (lengths.get(cell) ?? 0) > 2 * LONGEST_CELL || hasBlocks(cell, 1))) return false
  const words = cells.map((cell) => textOf(cell).trim())
  return words.filter((text) => text !== '').length >= 2 && words.every((text) => text.length <= LONGEST_CELL)
}
