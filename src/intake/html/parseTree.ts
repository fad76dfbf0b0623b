import { Parser } from 'htmlparser2'
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS, MAX_OPEN_TAGS } from '../limits.ts'
import { RefusedFile } from '../refusedFile.ts'
import type { ElementNode } from './elementNode.ts'

/** A page as a tree, and the address that a browser noted in it when it was saved. */
export interface PageTree {
  readonly root: ElementNode
  readonly savedFrom?: string
}

const CHUNK = 16_384
/** What is kept of attributes: nothing that loads or does anything. Of links, that they are some. */
const ATTRIBUTES = new Set(
  'class id itemprop rel datetime role href hidden style aria-hidden content name property type'.split(' '),
)
/** Tags of type that old pages forget to close. */
const TYPE = new Set(['b', 'i', 'u', 'font', 'strong', 'em', 'span', 'small', 'big', 'tt', 's', 'strike', 'a', 'center'])
const SILENT = new Set(['script', 'style', 'noscript', 'iframe', 'svg', 'template'])
const SAVED_FROM = /^\s?saved from url=\(\d{1,6}\)(https?:\S{1,1000})/

const elementOf = (name: string, parent?: ElementNode): ElementNode => ({
  name,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  attributes: new Map(),
  children: [],
})

/**
 * Parses markup into a tree of our own. It is read piece by piece and ended at the limits, before what is too much has cost
 * anything: throws `RefusedFile` for pages that nest too deeply or have too many elements.
 */
export function parseTree(html: string): PageTree {
  const root = elementOf('root')
  // What is open, innermost last. A tag of type beyond the depth is open, and no element.
  const open: ElementNode[] = [root]
  let refusal: RefusedFile | undefined
  let elements = 0
  let savedFrom: string | undefined
  const top = (): ElementNode => open.at(-1) ?? root

  const add = (name: string): void => {
    const parent = top()
    const isTooDeep = parent.depth >= MAX_DEPTH
    if (open.length > MAX_OPEN_TAGS || (isTooDeep && !TYPE.has(name)))
      refusal = new RefusedFile('tooDeep', { detail: `${MAX_DEPTH}` })
    elements += 1
    if (elements > MAX_ELEMENTS) refusal = new RefusedFile('tooManyElements', { detail: `${MAX_ELEMENTS}` })
    // Room is left for what structures the page within tags that were never closed.
    if (TYPE.has(name) && parent.depth >= MAX_DEPTH / 2) {
      open.push(parent)
      return
    }
    const element = elementOf(name, parent)
    parent.children.push(element)
    open.push(element)
  }

  const addText = (text: string): void => {
    const { name, attributes, children } = top()
    if (SILENT.has(name) && !attributes.get('type')?.includes('ld+json')) return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  const parser = new Parser({
    onopentagname: (name) => {
      if (!refusal) add(name)
    },
    onattribute: (name, value) => {
      const { attributes } = top()
      if (!ATTRIBUTES.has(name) || attributes.has(name) || attributes.size >= MAX_ATTRIBUTES) return
      attributes.set(name, value.slice(0, MAX_ATTRIBUTE_LENGTH))
    },
    ontext: (text) => {
      if (!refusal) addText(text)
    },
    onclosetag: () => {
      if (!refusal && open.length > 1) open.pop()
    },
    oncomment: (comment) => {
      savedFrom ??= SAVED_FROM.exec(comment.slice(0, 1200))?.[1]
    },
  })
  for (let at = 0; at < html.length && !refusal; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  if (!refusal) parser.end()
  if (refusal) throw refusal
  return { root, ...(savedFrom && { savedFrom }) }
}
