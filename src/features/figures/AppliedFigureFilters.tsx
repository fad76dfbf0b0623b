import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { type FigureQuery, isFigureQueryNarrowed } from '#src/domain/figures/figureQuery.ts'
import { FilterChips } from '#src/ui/FilterChips.tsx'
import { figureChips } from './figureChips.ts'
import { cleared } from './queryChanges.ts'

interface Props {
  readonly overview: FigureOverview
  readonly query: FigureQuery
  readonly onAsk: (query: FigureQuery) => void
}

/** What the table is narrowed by. */
export function AppliedFigureFilters({ overview, query, onAsk }: Props) {
  const chips = figureChips(overview, query)
  return (
    <FilterChips
      chips={chips.map(({ name, rest }, place) => ({ id: `${place} ${name}`, name, onRemove: () => onAsk(rest) }))}
      onClear={isFigureQueryNarrowed(query) ? () => onAsk(cleared(query)) : undefined}
    />
  )
}
