import { type Article, type ArticleSummary, type Block, plainText, summaryOf } from '../article.ts'

/** A block of an article as plain text; `n` as in `#d<n>`. */
export interface SearchBlock {
  readonly n: number
  readonly text: string
  /** Words of the editors, which say less than those of the source. */
  readonly isNote?: true
}

/** What a search needs of an article once it was found: what the list shows of it, and its text. */
export interface SearchText {
  readonly summary: ArticleSummary
  readonly standfirst: string
  readonly blocks: readonly SearchBlock[]
  /** Title, publisher and author of the source. */
  readonly source: string
}

/** What a search needs of a whole article. */
export function searchTextOf(article: Article): SearchText {
  const { title, publisher, author } = article.source
  return {
    summary: summaryOf(article),
    standfirst: article.standfirst,
    blocks: article.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts)),
    source: [title, publisher, author].filter((part) => part !== undefined).join(' · '),
  }
}

function blockTexts(block: Block): readonly SearchBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ n: block.n, text: block.text }]
    case 'paragraph':
      return [{ n: block.n, text: plainText(block.inlines) }]
    case 'list':
      return block.items.map(({ n, inlines }) => ({ n, text: plainText(inlines) }))
    case 'note':
      return block.paragraphs.map(({ n, inlines }) => ({ n, text: plainText(inlines), isNote: true }))
  }
}

/** Where a text stands in its article; the first ones say most of what it is about. */
export type Zone = 'title' | 'lead' | 'body'

/** A text of an article that is searched for itself: no phrase reaches from one into another. */
export interface SearchField {
  readonly zone: Zone
  readonly text: string
  /** Number of the block; undefined for what is no block of the article's text. */
  readonly n?: number
  readonly isNote?: true
}

/** Everything in an article that can be found, in the order in which it is indexed. */
export function searchFields({ summary, standfirst, blocks, source }: SearchText): readonly SearchField[] {
  return [
    { zone: 'title', text: summary.title },
    { zone: 'title', text: summary.placeName },
    { zone: 'lead', text: standfirst },
    { zone: 'lead', text: summary.summary },
    ...blocks.map((block): SearchField => ({ zone: 'body', ...block })),
    { zone: 'body', text: source },
  ]
}
