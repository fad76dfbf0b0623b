/** An element as far as the tests ask for it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

const NAME = '[A-Za-z_][\\w.:-]*'
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(?:<!DOCTYPE html>\n)?/
const TOKEN = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|[^<]+|<`, 'gu')
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'gu')
const UNKNOWN_REFERENCE = /&(?!(?:amp|lt|gt|quot|#39);)/
// Production Char of XML 1.0, fifth edition.
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
/** A text or the value of an attribute, as it is meant. */
export const unescaped = (value: string): string => value.replace(/&([^;]+);/g, (_, name: string) => PLAIN[name] ?? '')

function fail(problem: string): never {
  throw new Error(`not well-formed: ${problem}`)
}

/** Keeps count of what is open. */
class Tree {
  readonly elements: XmlElement[] = []
  readonly #open: string[] = []

  take(token: string, slash: string, name: string | undefined, attributes: string, empty: string): void {
    if (UNKNOWN_REFERENCE.test(token)) fail(`an entity that is not known in ${token}`)
    if (name === undefined) this.#text(token)
    else if (slash) this.#close(name)
    else this.#start(name, attributes, empty !== '')
  }

  #text(token: string): void {
    if (token.startsWith('<')) fail('a sign that begins no tag')
    if (this.#open.length === 0 && token.trim() !== '') fail(`text outside the root: ${token}`)
  }

  #start(name: string, attributes: string, isEmpty: boolean): void {
    if (this.#open.length === 0 && this.elements.length > 0) fail(`a second root, ${name}`)
    this.elements.push({ name, attributes: attributesOf(attributes) })
    if (!isEmpty) this.#open.push(name)
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) fail(`</${name}> closes something else`)
  }

  end(): readonly XmlElement[] {
    if (this.#open.length > 0 || this.elements.length === 0) fail(`never closed: ${this.#open}`)
    return this.elements
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) fail(`${name} stands twice in ${text}`)
    attributes.set(name, unescaped(value))
  }
  return attributes
}

/**
 * The elements of an XML document in their order. Throws where it is not well-formed; stricter than XML, as it knows nothing
 * that our files do not use (comments, CDATA, instructions, other entities).
 */
export function elementsOf(document: string): readonly XmlElement[] {
  const declaration = DECLARATION.exec(document)?.[0] ?? fail('no declaration')
  if (NO_XML.test(document)) fail('a character that XML does not allow')
  const tree = new Tree()
  for (const [token, slash = '', name, attributes = '', empty = ''] of document.slice(declaration.length).matchAll(TOKEN)) {
    tree.take(token, slash, name, attributes, empty)
  }
  return tree.end()
}
