import { type ArticleQuery, withWords } from '#src/domain/articleQuery.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'

/** What narrows the list: three filters, and what is searched for. */
export type FilterName = 'words' | 'localities' | 'topics' | 'time'

/** A filter that can be dropped, the query that is left then, and how many articles that brings. */
export interface WayOut {
  readonly filter: FilterName
  readonly rest: ArticleQuery
  readonly count: number
}

/** The query with an id added to, or taken from, one of its lists. */
export function toggled(query: ArticleQuery, list: 'localities' | 'topics', id: string): ArticleQuery {
  const ids = query[list]
  return { ...query, [list]: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] }
}

/** The query with other dates; undefined leaves an end open. Ends that are the wrong way round change places. */
export function withDates(query: ArticleQuery, first: string | undefined, second: string | undefined): ArticleQuery {
  const { from: _from, to: _to, ...rest } = query
  const [from, to] = isReversed(first, second) ? [second, first] : [first, second]
  return { ...rest, ...(from && { from }), ...(to && { to }) }
}

function isReversed(from = '', to = ''): boolean {
  const [start, end] = [partialDateSpan(from), partialDateSpan(to)]
  return start !== undefined && end !== undefined && start.earliest > end.latest
}

/** The query without any filter, its words, its order and the meaning of its dates kept. */
export function cleared(query: ArticleQuery): ArticleQuery {
  return { ...withDates(query, undefined, undefined), localities: [], topics: [] }
}

/** For each filter that is set, words last, the query that is left when it is dropped. */
export function queryWithout(query: ArticleQuery): Omit<WayOut, 'count'>[] {
  return [
    ...(query.localities.length > 0 ? [{ filter: 'localities' as const, rest: { ...query, localities: [] } }] : []),
    ...(query.topics.length > 0 ? [{ filter: 'topics' as const, rest: { ...query, topics: [] } }] : []),
    ...(query.from || query.to ? [{ filter: 'time' as const, rest: withDates(query, undefined, undefined) }] : []),
    ...(query.words ? [{ filter: 'words' as const, rest: withWords(query, undefined) }] : []),
  ]
}

/** How many filters are set; the two ends of a date count as one. */
export function activeFilterCount(query: ArticleQuery): number {
  return query.localities.length + query.topics.length + (query.from || query.to ? 1 : 0)
}
