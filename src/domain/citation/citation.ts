import type { Article } from '../article.ts'
import type { PartialDate } from '../calendar.ts'
import { formatHonestDate, type HonestDate } from '../honestDate.ts'
import { isOwnSlug } from '../ownArticle.ts'
import { typedText } from '../visibleText.ts'
import { citationMessages } from './messages.ts'

/** What is cited: an article, or words in a paragraph of it. */
export interface CitationInput {
  readonly article: Pick<Article, 'slug' | 'title' | 'published' | 'source'>
  /** Number of the paragraph (`#d<n>`); undefined where the article as a whole is meant. */
  readonly paragraph?: number | undefined
  /** The last paragraph that the words come from; undefined where that is the same. */
  readonly lastParagraph?: number | undefined
  /** Words of our text; undefined for none. */
  readonly quote?: string | undefined
  /** The absolute address, with `#d<n>` where a paragraph is meant. */
  readonly url: string
  /** The day on which the page was read, `YYYY-MM-DD`. */
  readonly accessed: PartialDate
}

const SINGLE: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" }

/** A title in quotation marks; those within it are single ones, so that it cannot seem to end before its end. */
export function quotedTitle(title: string): string {
  return `“${typedText(title).replace(/[“”"]/gu, (mark) => SINGLE[mark] ?? mark)}”`
}

/** Whether what is cited is the source itself, as the reader brought it in: no edition of ours, and at no address. */
export const isSourceItself = ({ article }: Pick<CitationInput, 'article'>): boolean => isOwnSlug(article.slug)

/**
 * What was retold, and by whom: a sentence without its end. The words are ours and the facts are the source's, and the one
 * must not pass for the other.
 */
export function editionOf(article: CitationInput['article']): string {
  const { title } = article.source
  return citationMessages.retold(quotedTitle(title), sourceFacts(article).join('; '))
}

/** Who published the source, who wrote it, and when. */
export function sourceFacts(article: CitationInput['article']): readonly string[] {
  const { publisher, author } = article.source
  return [
    publisher === undefined ? citationMessages.noPublisher : typedText(publisher),
    ...(author === undefined ? [] : [citationMessages.author(typedText(author))]),
    dateFact(article.published),
  ]
}

function dateFact(published: HonestDate): string {
  const date = formatHonestDate(published)
  const { publishedByReader, undatedByReader, undated, published: plain } = citationMessages
  const isStated = published.basis === 'stated'
  if (published.by) return isStated ? publishedByReader(date) : undatedByReader(date)
  return isStated ? plain(date) : undated(date)
}

/** That a reader brought the source in, and what they changed in it. */
export function ownNote({ source: { note } }: CitationInput['article']): string {
  return citationMessages.own(note && typedText(note))
}

/** "đoạn 7", "đoạn 7–9"; nothing where the article as a whole is meant. */
export function paragraphsOf({
  paragraph,
  lastParagraph = paragraph,
}: Pick<CitationInput, 'paragraph' | 'lastParagraph'>): readonly string[] {
  if (paragraph === undefined || lastParagraph === undefined) return []
  return [
    lastParagraph > paragraph ? citationMessages.paragraphs(paragraph, lastParagraph) : citationMessages.paragraph(paragraph),
  ]
}

/** What the fields of a bibliography cannot say: the paragraph, and that these are not the source's own words. */
export function noteOf(cited: Pick<CitationInput, 'article' | 'paragraph' | 'lastParagraph'>): string {
  const edition = isSourceItself(cited) ? ownNote(cited.article) : editionOf(cited.article)
  return [...paragraphsOf(cited), edition].join('; ')
}

/** A short name in ASCII for the thing cited, the same whenever it is cited: `ben-doc-<slug>-d7`. */
export function citationKey({ article, paragraph }: Pick<CitationInput, 'article' | 'paragraph'>): string {
  const slug = article.slug.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
  return ['ben-doc', slug, ...(paragraph === undefined ? [] : [`d${paragraph}`])].join('-').replace(/-+/gu, '-')
}
