import { type Article, type ArticleLink, type Block, linkTo, plainText, type TextBlock } from '../article.ts'
import { sentenceAt } from '../sentence.ts'
import type { Figure } from './figure.ts'

/** A figure with the sentence that states it, and the article that the sentence stands in. */
export interface StatedFigure extends Figure {
  readonly quote: string
  /** Where the words of the figure begin in it: they may stand there more than once. */
  readonly at: number
  readonly article: ArticleLink
}

type Quote = Pick<StatedFigure, 'quote' | 'at'>

/** The figures of an article with their sentences, in the order of the text. */
export function statedFigures(article: ArticleLink & Pick<Article, 'sections' | 'figures'>): readonly StatedFigure[] {
  const { sections, figures } = article
  const link = linkTo(article)
  const quotes = new Map(sections.flatMap(({ blocks }) => blocks.flatMap(textBlocksOf).flatMap(quotesIn)))
  return figures.map((figure, index) => ({ ...figure, ...(quotes.get(index) ?? UNSAID), article: link }))
}

function textBlocksOf(block: Block): readonly TextBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'list':
      return block.items
    case 'note':
      return block.paragraphs
    case 'heading':
      return []
  }
}

/** The figures of a text are counted from it; one that is not in it comes from a file that does not fit together. */
const UNSAID: Quote = { quote: '', at: 0 }

/** Each figure of a block, by its number in the article, with its sentence. */
function quotesIn({ inlines }: TextBlock): readonly (readonly [number, Quote])[] {
  const text = plainText(inlines)
  let offset = 0
  return inlines.flatMap((inline) => {
    const start = offset
    offset += inline.text.length
    if (inline.type !== 'figure') return []
    const sentence = sentenceAt(text, start)
    return [[inline.figure, { quote: text.slice(sentence.start, sentence.end), at: start - sentence.start }] as const]
  })
}
