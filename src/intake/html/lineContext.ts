import type { LineMark } from '#src/domain/intake/page.ts'
import type { ElementNode } from './elementNode.ts'
import { isControl, markOf } from './roles.ts'

/** What holds for all that stands in an element. */
export interface LineContext {
  readonly mark: LineMark | undefined
  readonly level: number | undefined
  readonly isLink: boolean
  readonly isPreformatted: boolean
  /** In a row that is one line: nothing in it begins another. */
  readonly isOneLine: boolean
}

/** An element with a greater part of the page's text is the page. */
export const MOST = 0.5

/** What holds for a page. */
export const NO_CONTEXT: LineContext = {
  mark: undefined,
  level: undefined,
  isLink: false,
  isPreformatted: false,
  isOneLine: false,
}
/** Whether a mark is one that what stands within does not change. */
export const isStronger = (mark: LineMark | undefined): boolean => mark === 'control' || mark === 'caption' || mark === 'heading'

/** What holds in an element, by what holds around it. `share`: its part of the page's text. */
export function within(node: ElementNode, around: LineContext, share: number): LineContext {
  const mark = markWithin(node, around.mark, share)
  return {
    ...around,
    mark,
    level: node.name.startsWith('h') && mark === 'heading' ? Number(node.name[1]) || around.level : around.level,
    isLink: around.isLink || (node.name === 'a' && node.attributes.has('href')),
    isPreformatted: around.isPreformatted || node.name === 'pre' || node.name === 'textarea',
  }
}

function markWithin(node: ElementNode, around: LineMark | undefined, share: number): LineMark | undefined {
  if (around === 'control') return 'control'
  const mark = markOf(node)
  // Whole pages stand in one form, one header, one list or one quotation: that says nothing of their lines.
  if (share > MOST && mark !== 'paragraph') return around
  if (isControl(node)) return 'control'
  return mark === 'paragraph' || isStronger(around) ? (around ?? mark) : (mark ?? around)
}
