// A page as it was read from a file, before anything in it is recognised. Plain text, Markdown, HTML and saved pages all
// come down to this, so that the rules that follow are the same for each.

/** What a line is by the markup of its page; plain text says nothing. `control`: part of a form, menu, header or footer. */
export type LineMark = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quote' | 'control'

/**
 * A run of text that stands by itself: a paragraph, a heading, an item, a cell. Its text is clean (`cleanText.ts`): NFC, plain
 * single spaces, nothing invisible, not empty.
 */
export interface PageLine {
  /** Its number: of the line in a text file, counted from 1; of the run of text, in reading order, anywhere else. */
  readonly n: number
  readonly text: string
  /** Spaces before it, as printed: some portals centre captions and authors with them. */
  readonly indent: number
  /** Empty lines before it. */
  readonly gap: number
  readonly mark?: LineMark
  /** Of a heading, from 1. */
  readonly level?: number
  /** Whether the extractor holds it for a part of the article; undefined where none was asked. */
  readonly isInArticle?: boolean
  /** The part of its characters that are links, from 0 to 1. */
  readonly linked: number
  /** What the page calls it and what it stands in, nearest first: `sapo`, `author`, `box-related`. Lower-case, not to be trusted. */
  readonly names: readonly string[]
}

/** What a page says of itself beside its text. Each as written there; none is to be trusted alone. */
export interface PageMeta {
  readonly title?: string
  /** As it is given to those who link to it; without the name of the site, mostly. */
  readonly headline?: string
  readonly description?: string
  readonly author?: string
  readonly publisher?: string
  readonly published?: string
  /** Where the page was saved from. */
  readonly address?: string
}

export const PAGE_FORMATS = ['text', 'markdown', 'html', 'mhtml'] as const
export type PageFormat = (typeof PAGE_FORMATS)[number]

export interface Page {
  readonly format: PageFormat
  /** As `TextDecoder` names it: `utf-8`, `utf-16le`, `windows-1258`. */
  readonly encoding: string
  readonly lines: readonly PageLine[]
  readonly meta: PageMeta
}
