import { Link } from '@tanstack/react-router'
import { describeFigure } from '#src/domain/figures/describeFigure.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { Explanation } from './Explanation.tsx'
import { explainMessages } from './messages.ts'
import { type IndicatorState, OtherPlaces } from './OtherPlaces.tsx'

interface Props {
  readonly figure: StatedFigure
  readonly isStatedElsewhere: boolean
  /** Its indicator. Where nobody else states it, only the definition is missed while it is not there. */
  readonly state: IndicatorState
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** What a figure of the text is, and what other places say of the same thing. */
export function FigureSheet({ figure, isStatedElsewhere, state, onRetry, onClose }: Props) {
  const { indicator, indicatorName, placeName, remark, text } = figure
  // What a reader brought in may state what no article here does.
  const hasPage = state.status !== 'loaded' || state.page !== undefined
  const explained = state.status === 'loaded' ? state.page?.indicator.explained : undefined
  return (
    <Sheet title={<span className="explained-value">{text}</span>} closeLabel={explainMessages.close} onClose={onClose}>
      <p className="explained-indicator">
        {hasPage ? (
          <Link to="/so-lieu/$indicator" params={{ indicator }}>
            {indicatorName}
          </Link>
        ) : (
          indicatorName
        )}{' '}
        <span>{placeName}</span>
      </p>
      <p>{bindWords(describeFigure(figure))}</p>
      {remark && <p>{explainMessages.remark(remark)}</p>}
      {explained && <Explanation {...explained} />}
      {isStatedElsewhere && <OtherPlaces figure={figure} state={state} onRetry={onRetry} />}
      <p className="button-row">
        {isStatedElsewhere && (
          <Link className="button" to="/so-lieu/$indicator" params={{ indicator }}>
            {explainMessages.compare}
          </Link>
        )}
        {/* biome-ignore lint/a11y/useValidAnchor: it leads there; the sheet only gets out of the way */}
        <a className="button" href="#so-lieu" onClick={onClose}>
          {explainMessages.toTable}
        </a>
      </p>
    </Sheet>
  )
}
