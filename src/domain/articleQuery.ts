import { type Ignored, IgnoredValues, keyOf, parseChoice, textOf } from './addressValues.ts'
import { type DaySpan, type PartialDate, partialDateSpan } from './calendar.ts'
import { wordsIn } from './searchWords.ts'

/** Which of an article's two times a date filter looks at. */
export type DateMeaning = 'published' | 'period'
/** `relevance` is the order of a search: the best answers first. Without words, there is none. */
export type SortOrder = 'relevance' | 'newest' | 'oldest'

/** What the reader asks of the list of articles. Empty lists and undefined dates leave everything in. */
export interface ArticleQuery {
  /** What to search for, as `wordsIn` gives it. */
  readonly words?: string
  readonly localities: readonly string[]
  readonly topics: readonly string[]
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly dateMeaning: DateMeaning
  readonly sort: SortOrder
}

export const EVERYTHING: ArticleQuery = { localities: [], topics: [], dateMeaning: 'published', sort: 'newest' }

/** Search parameters as text, by name. A name given twice has its values joined by commas. */
export type RawSearch = Readonly<Record<string, string>>

/** A value in the address that was left out of the query, and why. */
export type IgnoredValue = Ignored<'unknown' | 'not-a-date' | 'after-end' | 'needs-words'>

/** The ids that a query may name. */
export interface QueryVocabulary {
  readonly localities: readonly { readonly id: string }[]
  readonly topics: readonly { readonly id: string }[]
}

export interface ParsedQuery {
  readonly query: ArticleQuery
  readonly ignored: readonly IgnoredValue[]
}

const DATE_MEANINGS: Readonly<Record<string, DateMeaning>> = { dang: 'published', ky: 'period' }
const SORT_ORDERS: Readonly<Record<string, SortOrder>> = { 'lien-quan': 'relevance', moi: 'newest', cu: 'oldest' }
const ID = /^[a-z0-9-]{1,64}$/

type IgnoredByQuery = IgnoredValues<IgnoredValue['reason']>

function parseIds(raw: RawSearch, param: string, known: readonly { readonly id: string }[], ignored: IgnoredByQuery): string[] {
  const asked = new Set(
    textOf(raw, param)
      .split(',')
      .map((id) => id.trim()),
  )
  const knownIds = new Set(known.map(({ id }) => id))
  for (const id of asked) if (!knownIds.has(id) || !ID.test(id)) ignored.add(param, id, 'unknown')
  return known.map(({ id }) => id).filter((id) => asked.has(id))
}

function parseDate(raw: RawSearch, param: string, ignored: IgnoredByQuery): PartialDate | undefined {
  const value = textOf(raw, param)
  return partialDateSpan(value) ? value : ignored.add(param, value, 'not-a-date')
}

/** The order that goes without saying. */
const usualSort = (words: string | undefined): SortOrder => (words === undefined ? 'newest' : 'relevance')

function parseSort(raw: RawSearch, words: string | undefined, ignored: IgnoredByQuery): SortOrder {
  const sort = parseChoice(raw, 'sap-xep', SORT_ORDERS, ignored) ?? usualSort(words)
  if (sort !== 'relevance' || words !== undefined) return sort
  return ignored.add('sap-xep', textOf(raw, 'sap-xep'), 'needs-words') ?? 'newest'
}

/**
 * Reads an address' search parameters as a query. Total: whatever they hold, the query is valid, and each value
 * that was left out of it is listed. Parameters that are none of ours are passed over in silence.
 */
export function parseArticleQuery(raw: RawSearch, vocabulary: QueryVocabulary): ParsedQuery {
  const ignored: IgnoredByQuery = new IgnoredValues()
  const from = parseDate(raw, 'tu', ignored)
  let to = parseDate(raw, 'den', ignored)
  if (from && to && (partialDateSpan(from)?.earliest ?? 0) > (partialDateSpan(to)?.latest ?? 0)) {
    to = ignored.add('den', to, 'after-end')
  }
  const words = wordsIn(raw.q)
  const query: ArticleQuery = {
    ...(words && { words }),
    localities: parseIds(raw, 'noi', vocabulary.localities, ignored),
    topics: parseIds(raw, 'chu-de', vocabulary.topics, ignored),
    ...(from && { from }),
    ...(to && { to }),
    dateMeaning: parseChoice(raw, 'theo', DATE_MEANINGS, ignored) ?? 'published',
    sort: parseSort(raw, words, ignored),
  }
  return { query, ignored: ignored.list }
}

/** A query as search parameters, in a fixed order and without what goes without saying. */
export function toRawSearch(query: ArticleQuery): RawSearch {
  return {
    ...(query.words && { q: query.words }),
    ...(query.localities.length > 0 && { noi: query.localities.join(',') }),
    ...(query.topics.length > 0 && { 'chu-de': query.topics.join(',') }),
    ...(query.from && { tu: query.from }),
    ...(query.to && { den: query.to }),
    ...(query.dateMeaning !== 'published' && { theo: keyOf(DATE_MEANINGS, query.dateMeaning) }),
    ...(query.sort !== usualSort(query.words) && { 'sap-xep': keyOf(SORT_ORDERS, query.sort) }),
  }
}

/** The query with other words; undefined for none. An order that was chosen stays, as long as there can be one. */
export function withWords(query: ArticleQuery, words: string | undefined): ArticleQuery {
  const { words: before, ...rest } = query
  const sort = query.sort === usualSort(before) || query.sort === usualSort(words) ? usualSort(words) : query.sort
  return { ...rest, ...(words && { words }), sort }
}

/** The days that a query asks for; undefined where it sets no date. An open end reaches as far as dates go. */
export function querySpan(query: Pick<ArticleQuery, 'from' | 'to'>): DaySpan | undefined {
  if (!query.from && !query.to) return undefined
  return {
    earliest: partialDateSpan(query.from ?? '')?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: partialDateSpan(query.to ?? '')?.latest ?? Number.POSITIVE_INFINITY,
  }
}

/** Whether filters narrow the list; words and order do not count. */
export function isNarrowed(query: ArticleQuery): boolean {
  return query.localities.length > 0 || query.topics.length > 0 || querySpan(query) !== undefined
}
