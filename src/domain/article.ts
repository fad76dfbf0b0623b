import type { PartialDate } from './calendar.ts'
import type { Figure } from './figures/figure.ts'
import type { ExplainedTerm } from './glossary.ts'
import type { HonestDate, Period, ShownDate } from './honestDate.ts'
import type { PlaceToday } from './locality.ts'

/** The make of a piece (thể loại), apart from what it is about. */
export const ARTICLE_FORMS = ['meeting', 'report', 'resolution', 'interview', 'brief'] as const
export type ArticleForm = (typeof ARTICLE_FORMS)[number]

/** What a section of a report does. */
export const SECTION_ROLES = ['results', 'shortcomings', 'tasks', 'targets', 'adjustments'] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

/**
 * A piece of text inside a block; a figure is named by its number in the article's list of figures. Text may be a term where
 * that comes up first, named by its id: an app that knows no terms reads it as text (docs/architecture.md).
 */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly term?: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'emphasis'; readonly text: string }
  | { readonly type: 'figure'; readonly text: string; readonly figure: number }

/** A list item or a paragraph that can be linked to as `#d<n>`. */
export interface TextBlock {
  readonly n: number
  readonly inlines: readonly Inline[]
}

export type Block =
  | ({ readonly type: 'paragraph' } & TextBlock)
  | { readonly type: 'heading'; readonly n: number; readonly level: 2 | 3; readonly text: string }
  /** `start` is the number of the first item of an ordered list; undefined where items have no numbers. */
  | { readonly type: 'list'; readonly start?: number; readonly items: readonly TextBlock[] }
  /** Words of the editors, not of the source. */
  | { readonly type: 'note'; readonly paragraphs: readonly TextBlock[] }

export interface Section {
  /** Undefined where no role is certain. */
  readonly role?: SectionRole
  readonly blocks: readonly Block[]
}

export interface Source {
  readonly title: string
  readonly publisher?: string
  readonly author?: string
  /** The date line as printed. */
  readonly dateline?: string
  /** What is to be known of it; of what a reader brought in, what they changed. */
  readonly note?: string
}

export interface TopicLabel {
  readonly id: string
  readonly name: string
}

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** Id and name of the unit that the article is about: a city and its province differ. */
  readonly place: string
  readonly placeName: string
  readonly form: ArticleForm
  readonly topics: readonly TopicLabel[]
  readonly published: HonestDate
  readonly period: Period
  readonly minutes: number
  readonly figureCount: number
}

/** A link to another article, as much as a line needs. */
export interface ArticleLink extends Pick<ArticleSummary, 'slug' | 'title' | 'placeName'> {
  readonly published: ShownDate
}

export interface Article extends ArticleSummary {
  readonly standfirst: string
  readonly periodEvidence: string
  readonly source: Source
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  /** Ids of the indicators among them that other units of government state as well. */
  readonly statedElsewhere: readonly string[]
  /** Terms that its text explains, in the order in which they come up. */
  readonly terms: readonly ExplainedTerm[]
  /** Day on which our edition was last revised; undefined where that was not written down. */
  readonly revised?: PartialDate
  /** What the place is today; undefined where nothing has changed. */
  readonly placeToday?: PlaceToday
  /** Its source document can be read word for word; in the builds of those alone who hold it. */
  readonly hasOriginal?: true
  readonly related: readonly ArticleLink[]
  /** Neighbours in the list of all articles, newest first. */
  readonly newer?: ArticleLink
  readonly older?: ArticleLink
}

/** What a list shows of an article, and no more of it. */
export function summaryOf(article: ArticleSummary): ArticleSummary {
  const { slug, title, summary, place, placeName, form, topics, published, period, minutes, figureCount } = article
  return { slug, title, summary, place, placeName, form, topics, published, period, minutes, figureCount }
}

/** A link to an article, of what a list shows of it. */
export function linkTo({ slug, title, placeName, published }: ArticleLink): ArticleLink {
  const { edtf, basis, from, to, earliest, latest, time, by } = published
  const date = { edtf, basis, from, to, earliest, latest, ...(time !== undefined && { time }), ...(by && { by }) }
  return { slug, title, placeName, published: date }
}

/** The plain text of a run of inlines. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('')
}
