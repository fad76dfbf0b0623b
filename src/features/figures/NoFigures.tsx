import { type FigureQuery, isFigureQueryNarrowed } from '#src/domain/figures/figureQuery.ts'
import { figuresMessages } from './messages.ts'
import type { FigureWayOut } from './queryChanges.ts'

interface Props {
  readonly query: FigureQuery
  readonly wayOut: readonly FigureWayOut[]
  readonly onAsk: (query: FigureQuery) => void
}

/** Nothing fits the filters: says what to drop, and what that brings. */
export function NoFigures({ query, wayOut, onAsk }: Props) {
  if (!isFigureQueryNarrowed(query)) return <p className="empty empty-title">{figuresMessages.noneYet}</p>
  return (
    <div className="empty">
      <p className="empty-title">{figuresMessages.empty}</p>
      <p>{wayOut.length > 0 ? figuresMessages.emptyHint : figuresMessages.emptyClear}</p>
      <ul>
        {wayOut.map(({ filter, rest, count }) => (
          <li key={filter}>
            <button type="button" className="button" onClick={() => onAsk(rest)}>
              {figuresMessages.drop[filter](count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
