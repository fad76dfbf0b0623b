import { cleanText } from '#src/domain/intake/cleanText.ts'
import type { PageMeta } from '#src/domain/intake/page.ts'
import { type ElementNode, elementsOf, textOf } from './elementNode.ts'
import { readJsonLd } from './jsonLd.ts'
import type { PageTree } from './parseTree.ts'

const LONGEST = 1000
const ADDRESS = /^https?:\/\//i

/** What each field is called where pages say it in `<meta>`, the best first. */
const META_NAMES = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'dable:author'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'copyright'],
  published: [
    ...['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'dc.date.issued', 'dcterms.created'],
    ...['dc.date', 'date', 'its_publication', 'article:published'],
  ],
  address: ['og:url'],
} as const satisfies Partial<Record<keyof PageMeta, readonly string[]>>

interface Found {
  readonly metas: Map<string, string>
  readonly scripts: string[]
  readonly times: ElementNode[]
  title: string | undefined
  canonical: string | undefined
}

function note(found: Found, element: ElementNode): void {
  const { name, attributes } = element
  if (name === 'meta') noteMeta(found, attributes)
  if (name === 'title' && !isPicture(element)) found.title ??= textOf(element)
  if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') found.canonical ??= attributes.get('href')
  if (name === 'script') found.scripts.push(textOf(element))
  if (name === 'time' && attributes.get('datetime')) found.times.push(element)
}

function noteMeta({ metas }: Found, attributes: ReadonlyMap<string, string>): void {
  const content = attributes.get('content')?.trim()
  for (const key of ['property', 'name', 'itemprop']) {
    const called = attributes.get(key)?.toLowerCase()
    if (called && content && !metas.has(called)) metas.set(called, content)
  }
}

const isPicture = (node: ElementNode): boolean => node.name === 'svg' || (node.parent !== undefined && isPicture(node.parent))

const PUBLISHED = /(?:datepublished|published|pubdate|entry-date|post-date)/i

/** The time that is marked as that of the page; of several that say nothing, none. */
function timeOf(times: readonly ElementNode[]): string | undefined {
  const marked = times.find(({ attributes }) => PUBLISHED.test(`${attributes.get('itemprop')} ${attributes.get('class')}`))
  return (marked ?? (times.length === 1 ? times[0] : undefined))?.attributes.get('datetime')
}

const tidy = (value: string | undefined): string | undefined =>
  value && (cleanText(value.slice(0, LONGEST)).text.replace(/\s+/g, ' ').trim() || undefined)

/** What a page says of itself beside its text. `savedFrom`: the address that its saved file names. */
export function readMeta({ root, savedFrom: noted }: PageTree, savedFrom?: string): PageMeta {
  const found: Found = { metas: new Map(), scripts: [], times: [], title: undefined, canonical: undefined }
  for (const element of elementsOf(root)) note(found, element)
  const said = readJsonLd(found.scripts)
  const meta = (field: keyof typeof META_NAMES, isFit = (_value: string): boolean => true): string | undefined =>
    META_NAMES[field].map((name) => found.metas.get(name)).find((value) => value !== undefined && isFit(value))
  const fields: Record<keyof PageMeta, string | undefined> = {
    title: found.title,
    headline: meta('headline') ?? said.headline,
    description: meta('description') ?? said.description,
    author: said.author ?? meta('author', (value) => !ADDRESS.test(value)),
    publisher: meta('publisher') ?? said.publisher,
    published: said.published ?? meta('published') ?? timeOf(found.times),
    address: [savedFrom, noted, found.canonical, meta('address')].find((value) => value && ADDRESS.test(value)),
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const words = tidy(value)
      return words ? [[name, words]] : []
    }),
  )
}
