import { formatPartialDate } from '../calendar.ts'
import { typedText } from '../visibleText.ts'
import { type CitationInput, editionOf, isSourceItself, ownNote, paragraphsOf, quotedTitle, sourceFacts } from './citation.ts'
import { citationMessages } from './messages.ts'

/**
 * The citation as the press prints it: the words, where they stand in our edition, what that was made from, its address and
 * the day on which it was read. What the reader brought in is cited as what it is: the source.
 */
export function pressCitation(citation: CitationInput): string {
  const { quote, url, accessed } = citation
  const place = (isSourceItself(citation) ? ownSource(citation) : edition(citation)).join(', ')
  const words = quote === undefined ? place : citationMessages.quoted(typedText(quote), place)
  const day = formatPartialDate(accessed)
  // The reader's own article has an address on their device alone.
  const read = isSourceItself(citation) ? citationMessages.ownAccessed(day) : citationMessages.accessed(url, day)
  return `${words}. ${read}`
}

const edition = (citation: CitationInput): readonly string[] => [
  quotedTitle(citation.article.title),
  ...paragraphsOf(citation),
  editionOf(citation.article),
]

const ownSource = (citation: CitationInput): readonly string[] => [
  quotedTitle(citation.article.source.title),
  ...sourceFacts(citation.article),
  ...paragraphsOf(citation),
  ownNote(citation.article),
]
