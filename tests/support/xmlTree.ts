import { elementsOf, unescaped } from './strictXml.ts'

/** An element with what is in it. */
export interface XmlNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Its own text, as it is meant. */
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[]
  text: string
}

const TOKEN = /<(\/?)[^<>]*?(\/?)>|[^<]+/gu

/** The root of an XML document. Throws where it is not well-formed. */
export function treeOf(document: string): XmlNode {
  const elements = elementsOf(document).values()
  const top: OpenNode = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [top]
  for (const [token, slash, empty] of document.replace(/^<\?xml[^>]*>/, '').matchAll(TOKEN)) {
    const parent = open.at(-1) ?? top
    if (!token.startsWith('<')) parent.text += unescaped(token)
    else if (slash) open.pop()
    else {
      const node: OpenNode = { name: '', attributes: new Map(), ...elements.next().value, children: [], text: '' }
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  return top.children[0] ?? top
}
