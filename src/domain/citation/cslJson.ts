import { type PartialDate, partialDateParts } from '../calendar.ts'
import type { HonestDate } from '../honestDate.ts'
import { typedText } from '../visibleText.ts'
import { type CitationInput, citationKey, isSourceItself, noteOf } from './citation.ts'
import { citationMessages } from './messages.ts'

type DateParts = readonly number[]

/** A date of CSL-JSON 1.0.2: one or two of year, month, day; `circa` says that it is not certain. */
interface CslDate {
  readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts]
  readonly circa?: true
}

/**
 * The citation as the text of a CSL-JSON file, which reference managers read. The fields of the original are those of the
 * source; title and address are those of our edition, whose own date is not known: it has no `issued`.
 */
export function cslJson(citation: CitationInput): string {
  const item = { id: citationKey(citation), type: 'webpage', ...(isSourceItself(citation) ? ownFields : editionFields)(citation) }
  return `${JSON.stringify([item], undefined, 2)}\n`
}

/** The source itself, as the reader brought it in; it has no address that others could go to. */
function ownFields(citation: CitationInput) {
  const { title, author, publisher } = citation.article.source
  return {
    title: typedText(title),
    ...(author !== undefined && { author: [{ literal: typedText(author) }] }),
    ...(publisher !== undefined && { 'container-title': typedText(publisher) }),
    issued: cslDate(citation.article.published),
    accessed: { 'date-parts': [datePartsOf(citation.accessed)] },
    language: 'vi',
    note: noteOf(citation),
  }
}

function editionFields(citation: CitationInput) {
  const { article, url, accessed } = citation
  const { title, author, publisher } = article.source
  return {
    title: typedText(article.title),
    author: [{ literal: citationMessages.site }],
    'container-title': citationMessages.site,
    accessed: { 'date-parts': [datePartsOf(accessed)] },
    URL: url,
    language: 'vi',
    'original-title': typedText(title),
    ...(author !== undefined && { 'original-author': [{ literal: typedText(author) }] }),
    ...(publisher !== undefined && { 'original-publisher': typedText(publisher) }),
    'original-date': cslDate(article.published),
    note: noteOf(citation),
  }
}

function cslDate({ basis, from, to }: HonestDate): CslDate {
  const parts = from === to ? ([datePartsOf(from)] as const) : ([datePartsOf(from), datePartsOf(to)] as const)
  return { 'date-parts': parts, ...(basis === 'inferred' && { circa: true }) }
}

function datePartsOf(date: PartialDate): DateParts {
  const { year, month, day } = partialDateParts(date) ?? {}
  return [year, month, day].filter((part) => part !== undefined)
}
