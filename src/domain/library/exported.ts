import type { Article, Source } from '../article.ts'
import { formatPartialDate, type PartialDate } from '../calendar.ts'
import { formatHonestDate, type HonestDate, type ShownDate } from '../honestDate.ts'
import type { ArticleReference, HighlightColour, LibraryItem } from '../library.ts'
import { isOwnSlug } from '../ownArticle.ts'
import { type ItemPlace, itemPlace, type LookedUp } from './itemPlace.ts'
import { byArticle } from './libraryIndex.ts'
import { escapeMarkdown, markdownBlock } from './markdownText.ts'

// What leaves the library as a file that other programs read. To come back, there is the backup.

export interface Exported {
  /** In the order in which they are to stand. */
  readonly items: readonly LibraryItem[]
  /** Articles by slug, as far as they could be looked up. */
  readonly articles: ReadonlyMap<string, LookedUp>
  /** Origin of the site, without a slash at its end. */
  readonly origin: string
  /** The day of exporting. */
  readonly day: PartialDate
}

export type ExportForm = 'md' | 'json'

/** `ben-doc-thu-vien-2026-11-22.md` */
export const exportFileName = (day: PartialDate, form: ExportForm): string => `ben-doc-thu-vien-${day}.${form}`

/** The day that an item was kept, by the device's clock of then. */
export const keptDay = ({ createdAt }: Pick<LibraryItem, 'createdAt'>): PartialDate => createdAt.slice(0, 10)

/** An item as it stands in the JSON file; see docs/library-export.md. What does not apply or is not known is null. */
interface ExportedItem {
  readonly kind: LibraryItem['kind']
  readonly colour: HighlightColour | null
  readonly quote: string | null
  readonly sentence: string | null
  readonly note: string | null
  readonly article: ArticleReference
  readonly paragraph: number | null
  readonly link: string | null
  readonly source: Source | null
  readonly published: Pick<HonestDate, 'basis' | 'by' | 'edtf' | 'earliest' | 'latest'> | null
  readonly isInText: boolean | null
  readonly keptAt: string
}

/** What is kept, as the text of a JSON file. */
export function exportJson({ items, articles, origin, day }: Exported): string {
  const entries = items.map((item) => exportedItem(item, articles.get(item.article.slug), origin))
  return `${JSON.stringify({ format: 'ben-doc-thu-vien', version: 1, exportedOn: day, site: origin, items: entries }, null, 2)}\n`
}

function exportedItem(item: LibraryItem, found: LookedUp | undefined, origin: string): ExportedItem {
  const place = itemPlace(item, found)
  const article = articleOf(found)
  const { slug, title, placeName } = item.article
  return {
    kind: item.kind,
    colour: item.kind === 'highlight' ? item.colour : null,
    quote: item.anchor?.quote ?? null,
    sentence: item.sentence ?? null,
    note: item.note || null,
    article: { slug, title, placeName },
    paragraph: blockOf(place) ?? null,
    link: linkTo(item, place, origin) ?? null,
    source: article?.source ?? null,
    published: article ? publishedOf(article) : null,
    isInText: place.status === 'unchecked' ? null : place.status === 'found',
    keptAt: item.createdAt,
  }
}

const articleOf = (found: LookedUp | undefined): Article | undefined =>
  found === undefined || found === 'gone' ? undefined : found.article

const publishedOf = ({ published: { basis, by, edtf, earliest, latest } }: Article) => ({
  basis,
  ...(by && { by }),
  edtf,
  earliest,
  latest,
})

const blockOf = (place: ItemPlace): number | undefined => ('block' in place ? place.block : undefined)

/** To the paragraph, or to the article where the paragraph is not known; undefined where there is none at any address. */
function linkTo({ article }: LibraryItem, place: ItemPlace, origin: string): string | undefined {
  if (place.status === 'gone') return undefined
  const block = blockOf(place)
  // Nobody else has what the reader brought in, and this device may have it no more.
  if (isOwnSlug(article.slug)) return undefined
  return `${origin}/bai/${encodeURIComponent(article.slug)}${block === undefined ? '' : `#d${block}`}`
}

/** The words of a Markdown file. */
export interface ExportWords {
  readonly exportTitle: string
  readonly exportedOn: (day: string) => string
  /** Whose words they are. */
  readonly wording: { readonly editions: string; readonly own: string; readonly both: string }
  readonly place: string
  readonly source: string
  readonly sourceNote: string
  readonly published: string
  readonly dateMark: (date: ShownDate) => string | undefined
  /** Of an article that the reader brought in. */
  readonly own: string
  readonly articleGone: string
  readonly orphaned: string
  readonly wholeArticle: string
  readonly paragraph: (n: number) => string
  readonly wholeSentence: string
  readonly note: string
  readonly colours: Readonly<Record<HighlightColour, string>>
  readonly colour: (name: string) => string
  readonly keptOn: (day: string) => string
  readonly link: string
}

/** What is kept, as the text of a Markdown file: article by article, each in the place of its first item. */
export function exportMarkdown({ items, articles, origin, day }: Exported, words: ExportWords): string {
  const sections = [...byArticle(items)].flatMap(([slug, ofArticle]) => {
    const found = articles.get(slug)
    return [articleMarkdown(ofArticle, found, words), ...ofArticle.map((item) => itemMarkdown(item, found, origin, words))]
  })
  const about = [words.exportedOn(formatPartialDate(day)), wordingOf(items, words)].join(' ')
  const head = `# ${escapeMarkdown(words.exportTitle)}\n\n${escapeMarkdown(about)}`
  return `${[head, ...sections].join('\n\n')}\n`
}

function wordingOf(items: readonly LibraryItem[], { wording }: ExportWords): string {
  const own = items.filter(({ article }) => isOwnSlug(article.slug)).length
  if (own === 0) return wording.editions
  return own === items.length ? wording.own : wording.both
}

function articleMarkdown(items: readonly LibraryItem[], found: LookedUp | undefined, words: ExportWords): string {
  const { slug, title, placeName } = (items[0] as LibraryItem).article
  const facts = [[words.place, placeName], ...articleFacts(articleOf(found), words)].map(
    ([name = '', value = '']) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`,
  )
  const own = isOwnSlug(slug) ? `\n\n${escapeMarkdown(words.own)}` : ''
  const gone = found === 'gone' ? `\n\n${escapeMarkdown(words.articleGone)}` : ''
  return `## ${escapeMarkdown(title)}\n\n${facts.join('\n')}${own}${gone}`
}

function articleFacts(article: Article | undefined, words: ExportWords): readonly (readonly string[])[] {
  if (!article) return []
  const { source, published } = article
  const mark = words.dateMark(published)
  return [
    [words.source, [source.title, source.publisher, source.author].filter((part) => part !== undefined).join(' · ')],
    ...(source.note ? [[words.sourceNote, source.note]] : []),
    [words.published, formatHonestDate(published) + (mark ? ` (${mark})` : '')],
  ]
}

function itemMarkdown(item: LibraryItem, found: LookedUp | undefined, origin: string, words: ExportWords): string {
  const { anchor, sentence, note } = item
  const place = itemPlace(item, found)
  const block = blockOf(place) ?? anchor?.block
  const link = linkTo(item, place, origin)
  const facts = [
    ...(item.kind === 'highlight' ? [words.colour(words.colours[item.colour])] : []),
    words.keptOn(formatPartialDate(keptDay(item))),
  ]
  return [
    `### ${escapeMarkdown(block === undefined ? words.wholeArticle : words.paragraph(block))}`,
    ...(anchor ? [markdownBlock(anchor.quote, '> ')] : []),
    ...(sentence && sentence !== anchor?.quote ? [`${escapeMarkdown(words.wholeSentence)}: ${escapeMarkdown(sentence)}`] : []),
    ...(place.status === 'orphaned' ? [escapeMarkdown(words.orphaned)] : []),
    ...(note ? [`${escapeMarkdown(words.note)}:`, markdownBlock(note)] : []),
    `${facts.map(escapeMarkdown).join(' · ')}${link ? ` · ${escapeMarkdown(words.link)}: <${link}>` : ''}`,
  ].join('\n\n')
}
