import type { ArticleForm } from '../article.ts'
import type { FigureKind, FigureReading } from '../figures/figure.ts'
import type { DateBasis } from '../honestDate.ts'
import type { Page } from './page.ts'
import type { IntakeProblem } from './problem.ts'

// What was recognised in a page. Nothing here is certain: each guess says how sure it is, and by which words.

/** Words of the page that speak for a guess; `line` is the number of the line that they stand in, undefined for what the page says of itself. */
export interface Evidence {
  readonly words: string
  readonly line?: number
}

/** A guess. `confidence` runs from 0 to 1; below `DOUBTFUL` somebody should look. */
export interface Recognised<T> {
  readonly value: T
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export const DOUBTFUL = 0.6

/** What a part of the body is. Headings and captions are no paragraphs of it. */
export type SourceBlockKind = 'paragraph' | 'item' | 'quote' | 'heading' | 'caption'

/** A part of the article as printed. */
export interface SourceBlock {
  readonly kind: SourceBlockKind
  /** Number of its line in the page. */
  readonly line: number
  readonly text: string
  /** Of a heading, from 2. */
  readonly level?: number
}

/** Why a line is no part of the article. */
export const REMOVAL_REASONS = [
  'navigation', // menus, breadcrumbs, links of the site, search boxes, dates of today
  'share', // buttons: share, print, copy, font size
  'related', // other news, with their summaries
  'comments', // forms and lists of comments
  'counter', // visits, views, page numbers
  'publisher', // name, motto, licence, address and telephone of the site
  'repeated', // a caption or title that stands twice
  'advertisement',
  'tags', // key words, sources of links
  'other',
] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

/** A line that was put aside, kept so that nothing is lost. */
export interface RemovedLine {
  readonly line: number
  readonly text: string
  readonly reason: RemovalReason
}

/** A page whose lines are told apart. */
export interface SortedPage {
  readonly page: Page
  readonly isArticle: Recognised<boolean>
  /** A full stop at the end of a title is dropped. */
  readonly title?: Recognised<string>
  /** The paragraph between title and body that says what the article says; it is no part of the body. */
  readonly dek?: Recognised<string>
  readonly author?: Recognised<string>
  /** Who published it, as far as the page shows it. */
  readonly publisher?: Recognised<string>
  /** The line with the date of publication, as printed. */
  readonly dateText?: Recognised<string>
  readonly blocks: readonly SourceBlock[]
  readonly removed: readonly RemovedLine[]
}

/** When a page came out. Dates are EDTF; `bounds` is undefined where `date` is all that is known. */
export interface RecognisedDate {
  readonly date: string
  readonly basis: DateBasis
  readonly bounds?: string
}

/** A number that the text states, with what it can be marked as. */
export interface ProposedFigure extends FigureReading {
  /** As it stands in its paragraph, hedges and unit included: what `parseFigureText` reads. */
  readonly text: string
  readonly kind: FigureKind
  /** Index into the blocks of the page, and where in the block's text `text` begins. */
  readonly block: number
  readonly at: number
  /** Id of what it measures; undefined where no cue is clear. */
  readonly indicator?: string
  /** EDTF: the time that it holds for; undefined for that of the article. */
  readonly period?: string
  /** What it is measured against, in the words of the text. */
  readonly base?: string
  readonly confidence: number
}

/** All that was recognised in a page. */
export interface Recognition extends SortedPage {
  readonly form: Recognised<ArticleForm>
  /** Undefined where nothing in the page tells. */
  readonly published?: Recognised<RecognisedDate>
  /** EDTF: the time that the reported results fall in; for a plan, the time planned for. */
  readonly period?: Recognised<string>
  /** Ids of the places that it is about, the surest first: mostly one. */
  readonly places: readonly Recognised<string>[]
  /** Ids of other places that its text names. */
  readonly mentions: readonly Recognised<string>[]
  /** Ids of its topics, one to four, the main one first. */
  readonly topics: readonly Recognised<string>[]
  readonly figures: readonly ProposedFigure[]
  readonly problems: readonly IntakeProblem[]
}
