import { Link } from '@tanstack/react-router'
import type { Article } from '#src/domain/article.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { describeFigure } from '#src/domain/figures/describeFigure.ts'
import type { Figure } from '#src/domain/figures/figure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { Sheet } from '#src/ui/Sheet.tsx'
import { Explanation } from './Explanation.tsx'
import { explainMessages } from './messages.ts'
import { OtherPlaces } from './OtherPlaces.tsx'
import { useIndicatorPage } from './useIndicatorPage.ts'

interface Props {
  readonly figure: Figure
  readonly article: Pick<Article, 'statedElsewhere'>
  readonly articles: ArticleSource
  readonly onClose: () => void
}

/** What a figure of the text is, and what other places say of the same thing. */
export function FigureSheet({ figure, article, articles, onClose }: Props) {
  const { indicator, indicatorName, placeName, remark, text } = figure
  const [state, retry] = useIndicatorPage(articles, indicator)
  const isStatedElsewhere = article.statedElsewhere.includes(indicator)
  const explained = state.status === 'loaded' ? state.page?.indicator.explained : undefined
  return (
    <Sheet
      title={<span className="explained-value">{bindWords(text)}</span>}
      closeLabel={explainMessages.close}
      onClose={onClose}
    >
      <p className="explained-indicator">
        <Link to="/so-lieu/$indicator" params={{ indicator }}>
          {indicatorName}
        </Link>{' '}
        <span>{placeName}</span>
      </p>
      <p>{bindWords(describeFigure(figure))}</p>
      {remark && <p>{explainMessages.remark(remark)}</p>}
      {explained && <Explanation {...explained} />}
      {isStatedElsewhere && <OtherPlaces figure={figure} state={state} onRetry={retry} />}
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
