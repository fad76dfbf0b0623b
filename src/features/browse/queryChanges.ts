import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'

/** The three filters of the list. */
export type FilterName = 'localities' | 'topics' | 'time'

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

/** The query without any filter, its order and the meaning of its dates kept. */
export function cleared(query: ArticleQuery): ArticleQuery {
  return { ...withDates(query, undefined, undefined), localities: [], topics: [] }
}

/** For each filter that is set, the query that is left when it is dropped. */
export function queryWithout(query: ArticleQuery): { readonly filter: FilterName; readonly rest: ArticleQuery }[] {
  return [
    ...(query.localities.length > 0 ? [{ filter: 'localities' as const, rest: { ...query, localities: [] } }] : []),
    ...(query.topics.length > 0 ? [{ filter: 'topics' as const, rest: { ...query, topics: [] } }] : []),
    ...(query.from || query.to ? [{ filter: 'time' as const, rest: withDates(query, undefined, undefined) }] : []),
  ]
}

/** How many filters are set; the two ends of a date count as one. */
export function activeFilterCount(query: ArticleQuery): number {
  return query.localities.length + query.topics.length + (query.from || query.to ? 1 : 0)
}
