import type { FigureFacets, FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { FigureQuery } from '#src/domain/figures/figureQuery.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { figuresMessages } from './messages.ts'
import { withIndicator } from './queryChanges.ts'

interface Props {
  readonly overview: FigureOverview
  readonly facets: FigureFacets
  readonly query: FigureQuery
  readonly onAsk: (query: FigureQuery) => void
}

/** The choice of one indicator, among those that the other filters leave. */
export function IndicatorFilter({ overview, facets, query, onAsk }: Props) {
  const isAlive = useIsAlive()
  const options = overview.indicators
    .map((indicator, index) => ({ ...indicator, count: facets.indicators[index] ?? 0 }))
    .filter(({ id, count }) => count > 0 || id === query.indicator)
  return (
    <label className="filter indicator-filter">
      <span>{figuresMessages.oneIndicator}</span>
      <select
        disabled={!isAlive}
        value={query.indicator ?? ''}
        onChange={(event) => onAsk(withIndicator(query, event.target.value))}
      >
        <option value="">{figuresMessages.anyIndicator}</option>
        {overview.groups.map((group) => {
          const ofGroup = options.filter((option) => option.group === group.id)
          return (
            ofGroup.length > 0 && (
              <optgroup key={group.id} label={group.name}>
                {ofGroup.map(({ id, name, count }) => (
                  <option key={id} value={id}>
                    {figuresMessages.indicatorOption(name, count)}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </label>
  )
}
