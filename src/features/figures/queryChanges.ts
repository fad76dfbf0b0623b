import { withDates } from '#src/domain/dateFilter.ts'
import type { FigureQuery } from '#src/domain/figures/figureQuery.ts'

/** What narrows the table. */
export type FigureFilterName = 'localities' | 'groups' | 'kinds' | 'indicator' | 'time'

/** A filter that can be dropped, the query that is left then, and how many figures that brings. */
export interface FigureWayOut {
  readonly filter: FigureFilterName
  readonly rest: FigureQuery
  readonly count: number
}

/** The query with another indicator, or with none. */
export function withIndicator({ indicator: _before, ...rest }: FigureQuery, indicator: string | undefined): FigureQuery {
  return { ...rest, ...(indicator && { indicator }) }
}

/** The query without any filter, its order and grouping kept. */
export function cleared(query: FigureQuery): FigureQuery {
  return { ...withoutDates(withIndicator(query, undefined)), localities: [], groups: [], kinds: [] }
}

/** For each filter that is set, the query that is left when it is dropped. */
export function queryWithout(query: FigureQuery): Omit<FigureWayOut, 'count'>[] {
  const { localities, groups, kinds, indicator, from, to } = query
  return [
    ...(localities.length > 0 ? [{ filter: 'localities' as const, rest: { ...query, localities: [] } }] : []),
    ...(groups.length > 0 ? [{ filter: 'groups' as const, rest: { ...query, groups: [] } }] : []),
    ...(kinds.length > 0 ? [{ filter: 'kinds' as const, rest: { ...query, kinds: [] } }] : []),
    ...(indicator ? [{ filter: 'indicator' as const, rest: withIndicator(query, undefined) }] : []),
    ...(from || to ? [{ filter: 'time' as const, rest: withoutDates(query) }] : []),
  ]
}

const withoutDates = (query: FigureQuery): FigureQuery => withDates(query, undefined, undefined)

/** How many filters are set; the two ends of a date count as one. */
export function activeFilterCount({ localities, groups, kinds, indicator, from, to }: FigureQuery): number {
  return localities.length + groups.length + kinds.length + (indicator ? 1 : 0) + (from || to ? 1 : 0)
}
