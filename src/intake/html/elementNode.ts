/** An element of a page, as far as it is looked at. */
export interface ElementNode {
  /** In lower case. */
  readonly name: string
  readonly parent: ElementNode | undefined
  readonly depth: number
  readonly attributes: Map<string, string>
  readonly children: (ElementNode | string)[]
}

const NO_CONTENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'title',
  'audio',
  'video',
])
const HIDDEN_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i

/** Whether an element never has text of the page in it. */
export const hasNoContent = ({ name }: ElementNode): boolean => NO_CONTENT.has(name)

/** Whether the page does not show an element. */
export const isHidden = ({ attributes }: ElementNode): boolean =>
  attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || HIDDEN_STYLE.test(attributes.get('style') ?? '')

/** All text in an element. */
export const textOf = (node: ElementNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** An element and all that stand in it, in their order. */
export function* elementsOf(node: ElementNode): Generator<ElementNode> {
  yield node
  for (const child of node.children) if (typeof child !== 'string') yield* elementsOf(child)
}

/** Length of the text in each element. */
export function lengthsOf(root: ElementNode): ReadonlyMap<ElementNode, number> {
  const lengths = new Map<ElementNode, number>()
  const measure = (node: ElementNode): number => {
    let length = 0
    if (!hasNoContent(node)) {
      for (const child of node.children) length += typeof child === 'string' ? child.length : measure(child)
    }
    lengths.set(node, length)
    return length
  }
  measure(root)
  return lengths
}
