import { treeOf, type XmlNode } from './xmlTree.ts'

// What RFC 4287 asks of a feed, as far as ours use it.

type Often = 'once' | 'at most once' | 'any'

const FEED_PARTS: Readonly<Record<string, Often>> = {
  id: 'once',
  title: 'once',
  updated: 'once',
  subtitle: 'at most once',
  icon: 'at most once',
  rights: 'at most once',
  author: 'any',
  link: 'any',
  entry: 'any',
}
const ENTRY_PARTS: Readonly<Record<string, Often>> = {
  id: 'once',
  title: 'once',
  updated: 'once',
  published: 'at most once',
  summary: 'at most once',
  content: 'at most once',
  category: 'any',
  link: 'any',
}
const RFC_3339 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9.+-]+$/

export const partsOf = (node: XmlNode, name: string): readonly XmlNode[] => node.children.filter((child) => child.name === name)
export const textOf = (node: XmlNode, name: string): string | undefined => partsOf(node, name)[0]?.text

/** What is wrong with a text that is to be an Atom feed; throws where it is no XML. */
export function atomFaults(document: string): string[] {
  const feed = treeOf(document)
  const entries = partsOf(feed, 'entry')
  return [
    ...(feed.name === 'feed' && feed.attributes.get('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['the root is no feed']),
    ...countFaults(feed, FEED_PARTS),
    ...(partsOf(feed, 'author').some((author) => textOf(author, 'name')) ? [] : ['nobody is the author']),
    ...(partsOf(feed, 'link').some((link) => link.attributes.get('rel') === 'self') ? [] : ['the feed does not name itself']),
    ...[feed, ...entries].flatMap((node) => [...linkFaults(node), ...dateFaults(node), ...idFaults(node)]),
    ...entries.flatMap(entryFaults),
    ...repeated(entries.map((entry) => textOf(entry, 'id'))).map((id) => `two entries are ${id}`),
  ]
}

function countFaults(node: XmlNode, parts: Readonly<Record<string, Often>>): string[] {
  const unknown = node.children.filter(({ name }) => !parts[name]).map(({ name }) => `unknown: ${name}`)
  const miscounted = Object.entries(parts).filter(([name, often]) => {
    const count = partsOf(node, name).length
    return (often === 'once' && count !== 1) || (often === 'at most once' && count > 1)
  })
  return [...unknown, ...miscounted.map(([name, often]) => `${name} in ${node.name} is to stand ${often}`)]
}

function entryFaults(entry: XmlNode): string[] {
  const content = partsOf(entry, 'content')[0]
  const isLinked = partsOf(entry, 'link').some((link) => link.attributes.get('rel') === 'alternate')
  return [
    ...countFaults(entry, ENTRY_PARTS),
    ...(content && content.attributes.get('type') === 'html' && content.children.length === 0 ? [] : ['no content of HTML']),
    ...(isLinked ? [] : ['an entry leads nowhere']),
    ...partsOf(entry, 'category').flatMap(({ attributes }) => (attributes.get('term') ? [] : ['a category without a term'])),
  ]
}

function linkFaults(node: XmlNode): string[] {
  const links = partsOf(node, 'link').map(({ attributes }) => attributes)
  const alternates = links.filter((link) => link.get('rel') === 'alternate')
  return [
    ...links.filter((link) => !isAddress(link.get('href'))).map((link) => `no address: ${link.get('href')}`),
    ...links.filter((link) => !MEDIA_TYPE.test(link.get('type') ?? 'a/b')).map((link) => `no type: ${link.get('type')}`),
    ...repeated(alternates.map((link) => `${link.get('type')} ${link.get('hreflang')}`)).map((kind) => `two alternates: ${kind}`),
  ]
}

const dateFaults = (node: XmlNode): string[] =>
  [...partsOf(node, 'updated'), ...partsOf(node, 'published')]
    .filter(({ text }) => !RFC_3339.test(text) || Number.isNaN(Date.parse(text)))
    .map(({ name, text }) => `${name} is no instant: ${text}`)

const idFaults = (node: XmlNode): string[] => {
  const id = textOf(node, 'id') ?? ''
  return isAddress(id) || /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [`no id: ${id}`]
}

const isAddress = (text: string | undefined): boolean => /^https?:\/\/\S+$/.test(text ?? '') && URL.canParse(text ?? '')

const repeated = (values: readonly (string | undefined)[]): (string | undefined)[] =>
  values.filter((value, index) => values.indexOf(value) !== index)
