import { type ArticleQuery, withWords } from '#src/domain/articleQuery.ts'
import { withDates } from '#src/domain/dateFilter.ts'

/** What narrows the list: three filters, and what is searched for. */
export type FilterName = 'words' | 'localities' | 'topics' | 'time'

/** A filter that can be dropped, the query that is left then, and how many articles that brings. */
export interface WayOut {
  readonly filter: FilterName
  readonly rest: ArticleQuery
  readonly count: number
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

/** The feed that brings what the list shows; undefined where it is more, or less, than one locality or one topic. */
export function feedOf(query: ArticleQuery): string | undefined {
  const { words, from, to, localities, topics } = query
  const [only, ...others] = [...localities.map((id) => `noi/${id}`), ...topics.map((id) => `chu-de/${id}`)]
  return words || from || to || others.length > 0 ? undefined : only
}
