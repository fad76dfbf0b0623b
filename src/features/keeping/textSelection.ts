/** A run of a block's text: `n` as in `#d<n>`, the end exclusive. */
export interface TextRun {
  readonly n: number
  readonly start: number
  readonly end: number
}

const numberOf = (block: Element): number => Number(block.id.slice(1))

/**
 * What is selected of the article's text, block by block, without the spaces at its ends; empty where nothing is. The text of
 * a block on the page is that of the article, character by character.
 */
export function selectedRuns(root: Element, selection: Selection | null): readonly TextRun[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return []
  return [...root.querySelectorAll('.block')]
    .filter((block) => range.intersectsNode(block))
    .flatMap((block) => runIn(block, range))
}

function runIn(block: Element, range: Range): readonly TextRun[] {
  const text = block.textContent ?? ''
  const start = block.contains(range.startContainer) ? lengthBefore(block, range.startContainer, range.startOffset) : 0
  const end = block.contains(range.endContainer) ? lengthBefore(block, range.endContainer, range.endOffset) : text.length
  const selected = text.slice(start, end)
  const words = selected.trim()
  if (words === '') return []
  const first = start + selected.indexOf(words)
  return [{ n: numberOf(block), start: first, end: first + words.length }]
}

function lengthBefore(block: Element, container: Node, offset: number): number {
  const before = block.ownerDocument.createRange()
  before.setStart(block, 0)
  before.setEnd(container, offset)
  return before.toString().length
}

/** The number of the block that something on the page stands in; undefined for none. */
export function blockNumberAt(node: Element | null): number | undefined {
  const block = node?.closest('.block') ?? node?.closest('.heading')?.querySelector('.block')
  return block ? numberOf(block) : undefined
}
