import type { LineMark } from '#src/domain/intake/page.ts'
import { cellsOf, isDataRow } from './dataRow.ts'
import { type ElementNode, hasNoContent, isHidden, lengthsOf, textOf } from './elementNode.ts'
import { isStronger, type LineContext, MOST, NO_CONTEXT, within } from './lineContext.ts'
import { type Border, borderOf, isRunTogether, type Piece } from './piece.ts'
import { isBlock } from './roles.ts'

/** A run of text that stands by itself on the page. */
export interface Run {
  readonly pieces: readonly Piece[]
  /** The innermost element that holds all of it. */
  readonly element: ElementNode
  readonly mark: LineMark | undefined
  readonly level: number | undefined
  readonly gap: number
}

/** Who is told what comes up in a page, in reading order. */
export interface FlowListener {
  readonly open: (element: ElementNode) => void
  readonly close: (element: ElementNode) => void
  readonly run: (run: Run) => void
  readonly lineBreak: () => void
}

/** Goes through the seen text of a page, line by line, in the order in which it is read. */
export function flow(root: ElementNode, listener: FlowListener): void {
  const lengths = lengthsOf(root)
  const whole = Math.max(1, lengths.get(root) ?? 0)
  let pieces: Piece[] = []
  let element = root
  let gap = 0
  let border: Border = 'none'
  let hasWords = false

  const flush = (context: LineContext): void => {
    if (hasWords) {
      const { mark, level } = context
      listener.run({ pieces, element, mark, level: mark === 'heading' ? level : undefined, gap })
      gap = 0
    }
    pieces = []
    border = 'none'
    hasWords = false
  }

  const addText = (text: string, parent: ElementNode, isLink: boolean): void => {
    if (/\S/.test(text)) {
      element = hasWords ? commonAncestor(element, parent) : parent
      hasWords = true
    }
    const next = { text, isLink }
    if (isRunTogether(pieces.at(-1), next, border)) pieces.push({ text: ' ', isLink: false })
    border = 'none'
    pieces.push(next)
  }

  const breakLine = (context: LineContext): void => {
    const isEmpty = !hasWords
    flush(context)
    if (isEmpty) gap = 1
    listener.lineBreak()
  }

  const addPreformatted = (text: string, parent: ElementNode, context: LineContext): void => {
    text.split(/\r\n?|\n/).forEach((line, at) => {
      if (at > 0) breakLine(context)
      addText(line, parent, context.isLink)
    })
  }

  const visitChildren = (node: ElementNode, context: LineContext): void => {
    for (const child of node.children) {
      if (typeof child !== 'string') visit(child, context)
      else if (context.isPreformatted && !context.isOneLine) addPreformatted(child, node, context)
      else addText(child, node, context.isLink)
    }
  }

  const visitRow = (row: ElementNode, context: LineContext): void => {
    listener.open(row)
    cellsOf(row).forEach((cell) => {
      const words = textOf(cell).trim()
      if (words !== '' && pieces.length > 0) pieces.push({ text: ' | ', isLink: false })
      if (words !== '') visitChildren(cell, { ...context, mark: context.mark ?? 'cell', isOneLine: true })
    })
    element = row
    flush({ ...context, mark: isStronger(context.mark) ? context.mark : 'cell' })
    listener.close(row)
  }

  const visitBlock = (node: ElementNode, around: LineContext, context: LineContext): void => {
    flush(around)
    if (!isTight(node)) gap = 1
    if (node.name === 'tr' && isDataRow(node, lengths)) visitRow(node, context)
    else {
      listener.open(node)
      visitChildren(node, context)
      flush(context)
      listener.close(node)
    }
    if (!isTight(node)) gap = 1
  }

  const visitInline = (node: ElementNode, context: LineContext): void => {
    border = borderOf(node, border)
    visitChildren(node, context)
    border = borderOf(node, border)
  }

  const visit = (node: ElementNode, around: LineContext): void => {
    const share = (lengths.get(node) ?? 0) / whole
    if (isUnseen(node, share)) return
    if (node.name === 'br') {
      if (around.isOneLine) pieces.push({ text: ' ', isLink: false })
      else breakLine(around)
      return
    }
    const context = within(node, around, share)
    if (isBlock(node) && !around.isOneLine) visitBlock(node, around, context)
    else visitInline(node, context)
  }

  visit(root, NO_CONTEXT)
}

/** Whether an element is not shown. What is hidden as a whole was saved while something lay over it, or before it was shown. */
const isUnseen = (node: ElementNode, share: number): boolean => hasNoContent(node) || (isHidden(node) && share <= MOST)

const isTight = ({ name }: ElementNode): boolean => /^(?:li|tr|td|th|dt|dd|option|tbody|thead)$/.test(name)

function commonAncestor(a: ElementNode, b: ElementNode): ElementNode {
  let [one, other] = [a, b]
  while (one !== other) {
    if (one.depth >= other.depth && one.parent) one = one.parent
    else if (other.parent) other = other.parent
    else return one
  }
  return one
}
