import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#src/domain/article.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import { figuresMessages } from './messages.ts'

const dataUrl = `${import.meta.env.BASE_URL}data/`

interface Props {
  readonly newest: readonly ArticleSummary[]
  readonly total: number
}

/** Where the figures are: article by article, and as open data. */
export function FiguresPage({ newest, total }: Props) {
  const withFigures = newest.filter(({ figureCount }) => figureCount > 0)
  return (
    <div className="prose-page">
      <h1>{figuresMessages.title}</h1>
      <p>{figuresMessages.intro}</p>
      <h2>{figuresMessages.byArticle}</h2>
      {newest.length < total && <p className="hint">{figuresMessages.newestOnly(newest.length, total)}</p>}
      <ul className="figure-articles">
        {withFigures.map((summary) => (
          <li key={summary.slug}>
            <Link to="/bai/$slug" params={{ slug: summary.slug }} search={{}} hash="so-lieu">
              {summary.title}
            </Link>
            <small>
              {summary.placeName} · {formatPeriod(summary.period)} · {figuresMessages.count(summary.figureCount)}
            </small>
          </li>
        ))}
      </ul>
      <h2>{figuresMessages.download}</h2>
      <p>{figuresMessages.downloadNote}</p>
      <p className="button-row">
        <a className="button" href={`${dataUrl}figures.csv`} download>
          {figuresMessages.csv}
        </a>
        <a className="button" href={`${dataUrl}figures.json`} download>
          {figuresMessages.json}
        </a>
      </p>
    </div>
  )
}
