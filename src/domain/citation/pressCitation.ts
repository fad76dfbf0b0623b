import { formatPartialDate } from '../calendar.ts'
import { typedText } from '../visibleText.ts'
import { type CitationInput, editionOf, paragraphsOf, quotedTitle } from './citation.ts'
import { citationMessages } from './messages.ts'

/**
 * The citation as the press prints it: the words, where they stand in our edition, what that was made from, its address and
 * the day on which it was read.
 */
export function pressCitation(citation: CitationInput): string {
  const { article, quote, url, accessed } = citation
  const place = [quotedTitle(article.title), ...paragraphsOf(citation), editionOf(article)].join(', ')
  const words = quote === undefined ? place : citationMessages.quoted(typedText(quote), place)
  return `${words}. ${citationMessages.accessed(url, formatPartialDate(accessed))}`
}
