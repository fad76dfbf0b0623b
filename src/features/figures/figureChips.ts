import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { FigureQuery } from '#src/domain/figures/figureQuery.ts'
import { dateChips } from '#src/ui/dateChips.ts'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { figuresMessages } from './messages.ts'
import { withIndicator } from './queryChanges.ts'

/** A filter that is set, and the query that is left without it. */
interface FigureChip {
  readonly name: string
  readonly rest: FigureQuery
}

/** The filters that a query sets. */
export function figureChips(overview: FigureOverview, query: FigureQuery): readonly FigureChip[] {
  const named = (list: 'localities' | 'groups') =>
    overview[list]
      .filter(({ id }) => query[list].includes(id))
      .map(({ id, name }) => ({ name, rest: { ...query, [list]: query[list].filter((other) => other !== id) } }))
  const kinds = query.kinds.map((kind) => ({
    name: FIGURE_KIND_WORDS[kind],
    rest: { ...query, kinds: query.kinds.filter((other) => other !== kind) },
  }))
  const indicator = overview.indicators
    .filter(({ id }) => id === query.indicator)
    .map(({ name }) => ({ name, rest: withIndicator(query, undefined) }))
  return [...named('localities'), ...dateChips(query, figuresMessages.dateChips), ...kinds, ...named('groups'), ...indicator]
}
