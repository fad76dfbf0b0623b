import { Link } from '@tanstack/react-router'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { explainMessages } from './messages.ts'
import { statedByOthers } from './statedByOthers.ts'
import type { IndicatorState } from './useIndicatorPage.ts'

interface Props {
  readonly figure: Figure
  readonly state: IndicatorState
  readonly onRetry: () => void
}

/** The same thing as other places state it, each leading to its sentence, and the way to comparing them. */
export function OtherPlaces({ figure, state, onRetry }: Props) {
  return (
    <section className="other-places">
      <h3>{explainMessages.elsewhere}</h3>
      {state.status === 'loading' && <p role="status">{explainMessages.loading}</p>}
      {state.status === 'failed' && (
        <div className="notice" role="alert">
          <p>{explainMessages.failures[state.failure]}</p>
          <button type="button" className="button" onClick={onRetry}>
            {explainMessages.retry}
          </button>
        </div>
      )}
      {state.status === 'loaded' && <Statements stated={state.page ? statedByOthers(state.page, figure) : []} />}
    </section>
  )
}

function Statements({ stated }: { readonly stated: readonly StatedFigure[] }) {
  if (stated.length === 0) return <p>{explainMessages.noneElsewhere}</p>
  return (
    <>
      <ul>
        {stated.map(({ article, block, kind, period, placeName, text }) => (
          <li key={`${placeName} ${kind}`}>
            <Link to="/bai/$slug" params={{ slug: article.slug }} hash={`d${block}`}>
              <span>{placeName}</span>
              <strong>{bindWords(text)}</strong>
              <small>
                {explainMessages.kinds[kind]} · {formatPeriod(period)}
              </small>
            </Link>
          </li>
        ))}
      </ul>
      <p className="hint">{explainMessages.unlike}</p>
    </>
  )
}
