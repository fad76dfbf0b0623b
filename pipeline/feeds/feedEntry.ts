import type { Article } from '#src/domain/article.ts'
import { formatPartialDate, type PartialDate } from '#src/domain/calendar.ts'
import { quotedTitle } from '#src/domain/citation/citation.ts'
import { citationMessages } from '#src/domain/citation/messages.ts'
import { headingsOf } from '#src/domain/epub/book.ts'
import { NOTHING, type Xml, xml } from '#src/domain/epub/xml.ts'
import { formatHonestDate, formatPeriod, type HonestDate } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { visibleText } from '#src/domain/visibleText.ts'
import { instantOf, publishedDay } from '../instants.ts'
import type { FeedEntry } from './feed.ts'
import { feedWords } from './feedWords.ts'
import { permanentId } from './permanentId.ts'

/** What feeds tell of an article. */
export function feedEntry(article: Article, siteUrl: string): FeedEntry {
  const { slug, title, summary, place, placeName, topics, published, period, figureCount } = article
  const day = publishedDay(published)
  const url = `${siteUrl}/bai/${slug}`
  return {
    id: permanentId(`bai/${slug}`),
    url,
    title: visibleText(title),
    summary: visibleText(summary),
    html: htmlOf(article, url),
    place: { id: place, name: visibleText(placeName) },
    topics: topics.map(({ id, name }) => ({ id, name: visibleText(name) })),
    updated: instantOf(dayOfEdition(article)),
    revised: article.revised && instantOf(article.revised),
    published: day && instantOf(day),
    facts: {
      published: published.edtf,
      basis: published.basis,
      earliest: published.earliest,
      latest: published.latest,
      period: period.edtf,
      place,
      figures: figureCount,
    },
  }
}

interface EditionDates {
  readonly revised?: PartialDate | undefined
  readonly published: Pick<HonestDate, 'latest'>
}

/**
 * The day on which our edition was last revised. Where nobody wrote it down, the latest on which its source can have come out:
 * Atom asks for a day, and this one makes nothing look new.
 */
export const dayOfEdition = ({ revised, published }: EditionDates): PartialDate => revised ?? published.latest

/** What a reader of feeds shows of an article: enough to know whether to open it, and of what time and place it is. */
function htmlOf(article: Article, url: string): string {
  const { standfirst, placeName, placeToday, published, period, minutes, figureCount } = article
  const facts: readonly (readonly [string, string])[] = [
    [feedWords.place, placeName],
    ...(placeToday ? [[feedWords.placeToday, feedWords.placeTodayIs(placeToday.sentence, placeToday.legalBasis)] as const] : []),
    [feedWords.published, dateInWords(published)],
    [feedWords.covers, formatPeriod(period)],
    [feedWords.retold, sourceInWords(article)],
  ]
  return xml`<p>${bindWords(standfirst)}</p>
<ul>
${facts.map(([name, value]) => xml`<li>${name}: ${bindWords(value)}</li>\n`)}</ul>
${contentsOf(article, url)}<p><a href="${url}">${feedWords.read}</a> (${feedWords.length(minutes, figureCount)})</p>`.xml
}

/** The headings, each leading to where it stands. */
function contentsOf(article: Article, url: string): Xml {
  const headings = headingsOf(article).filter(({ level }) => level === 2)
  if (headings.length === 0) return NOTHING
  return xml`<p>${feedWords.contents}:</p>
<ul>
${headings.map(({ n, text }) => xml`<li><a href="${url}#d${n}">${bindWords(text)}</a></li>\n`)}</ul>
`
}

function dateInWords(date: HonestDate): string {
  const { basis, earliest, latest, time } = date
  const words = formatHonestDate(date)
  if (basis === 'stated') return time === undefined ? words : feedWords.publishedAt(words, time)
  if (earliest === latest) return feedWords.inferred(words)
  return feedWords.inferredWithin(words, formatPartialDate(earliest), formatPartialDate(latest))
}

function sourceInWords({ source: { title, publisher, author } }: Article): string {
  const about = [
    quotedTitle(title),
    publisher ?? citationMessages.noPublisher,
    ...(author === undefined ? [] : [citationMessages.author(author)]),
  ]
  return about.join(', ')
}
