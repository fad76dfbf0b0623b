import { type Ignored, IgnoredValues, keyOf, parseChoice, parseIds, textOf } from './addressValues.ts'
import { type DateFilter, dateParams, daysAsked, parseDates } from './dateFilter.ts'
import { wordsIn } from './searchWords.ts'

/** Which of an article's two times a date filter looks at. */
export type DateMeaning = 'published' | 'period'
/** `relevance` is the order of a search: the best answers first. Without words, there is none. */
export type SortOrder = 'relevance' | 'newest' | 'oldest'

/** What the reader asks of the list of articles. Empty lists and undefined dates leave everything in. */
export interface ArticleQuery extends DateFilter {
  /** What to search for, as `wordsIn` gives it. */
  readonly words?: string
  readonly localities: readonly string[]
  readonly topics: readonly string[]
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
type IgnoredByQuery = IgnoredValues<IgnoredValue['reason']>

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
  const dates = parseDates(raw, ignored)
  const words = wordsIn(raw.q)
  const query: ArticleQuery = {
    ...(words && { words }),
    localities: parseIds(raw, 'noi', vocabulary.localities, ignored),
    topics: parseIds(raw, 'chu-de', vocabulary.topics, ignored),
    ...dates,
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
    ...dateParams(query),
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

/** Whether filters narrow the list; words and order do not count. */
export function isNarrowed(query: ArticleQuery): boolean {
  return query.localities.length > 0 || query.topics.length > 0 || daysAsked(query) !== undefined
}
