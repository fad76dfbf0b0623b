import { Link } from '@tanstack/react-router'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { bindWords } from '#src/domain/typography.ts'
import { toParagraph } from '#src/ui/toParagraph.ts'
import { explainMessages } from './messages.ts'
import { statedByOthers } from './statedByOthers.ts'

/** What is known of an indicator by now. */
export type IndicatorState =
  | { readonly status: 'loading' }
  /** Undefined where no figure states it any more: the articles are of another day than the page. */
  | { readonly status: 'loaded'; readonly page: IndicatorPage | undefined }
  | { readonly status: 'failed'; readonly failure: LoadFailure }

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
        {stated.map(({ article, block, kind, period, place, placeName, text }) => (
          <li key={`${place} ${kind}`}>
            <Link {...toParagraph(article.slug, block)}>
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
