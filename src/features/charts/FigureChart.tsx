import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { bindWords } from '#src/domain/typography.ts'
import { formatVietnameseNumber } from '#src/domain/vietnameseNumber.ts'
import { type BarScale, barScale } from './barScale.ts'
import { FigureChartTable } from './FigureChartTable.tsx'
import { chartMessages } from './messages.ts'

interface Props {
  readonly group: FigureGroup
  /** Id of the indicator that the page is about: its bar is pointed out. */
  readonly indicator?: string
}

/** Figures that share a basis as bars on one axis, and as a table that leads to their sentences. */
export function FigureChart({ group, indicator }: Props) {
  const captionId = useId()
  const [title, basis] = [chartMessages.title(group), chartMessages.basis(group)]
  const scale = barScale(group)
  const article = group.figures[0]?.article
  return (
    <figure className="figure-chart" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        <strong>{bindWords(title)}</strong>
        <span>{bindWords(basis)}</span>
      </figcaption>
      <div className="chart-drawing" role="img" aria-label={chartMessages.drawing(title, basis)}>
        {group.figures.map((figure) => (
          <Bar
            key={`${figure.indicator} ${figure.text}`}
            figure={figure}
            scale={scale}
            isMeant={figure.indicator === indicator}
          />
        ))}
        <Axis scale={scale} />
      </div>
      {group.figures.some(({ valueHigh }) => valueHigh !== undefined) && <p className="hint">{chartMessages.range}</p>}
      <FigureChartTable figures={group.figures} />
      {article && (
        <p className="chart-article">
          {chartMessages.article}{' '}
          <Link to="/bai/$slug" params={{ slug: article.slug }} search={{}}>
            {article.title}
          </Link>
        </p>
      )}
    </figure>
  )
}

const percent = (share: number): string => `${share}%`

interface BarProps {
  readonly figure: StatedFigure
  readonly scale: BarScale
  readonly isMeant: boolean
}

/** The name stands above its bar where there is no room beside it; text of a drawing would not wrap. */
function Bar({ figure, scale, isMeant }: BarProps) {
  const { sure, range } = scale.bar(figure)
  return (
    <div className={isMeant ? 'chart-row is-meant' : 'chart-row'}>
      <span className="chart-label">{bindWords(figure.indicatorName)}</span>
      <span className="chart-value">{bindWords(figure.text)}</span>
      <svg className="chart-bar" aria-hidden="true">
        {scale.ticks.map(({ value, at }) => (
          <line key={value} className="chart-grid" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        <rect className="bar-sure" x={percent(sure.start)} y="20%" width={percent(sure.length)} height="60%" />
        {range && <rect className="bar-range" x={percent(range.start)} y="20%" width={percent(range.length)} height="60%" />}
        <line className="chart-zero" x1={percent(scale.zero)} x2={percent(scale.zero)} y1="0" y2="100%" />
      </svg>
    </div>
  )
}

/** Every bar has a share of the whole or a growth, in percent. */
function Axis({ scale }: { readonly scale: BarScale }) {
  return (
    <div className="chart-row chart-axis">
      <svg aria-hidden="true">
        {scale.ticks.map(({ value, at }) => (
          <text key={value} x={percent(at)} y="1.1em" textAnchor={at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>
            {formatVietnameseNumber(value)}%
          </text>
        ))}
      </svg>
    </div>
  )
}
