import { type PointerEvent, useState } from 'react'
import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import { withDates } from '#src/domain/dateFilter.ts'
import type { Facets } from '#src/domain/facets.ts'
import { browseMessages } from './messages.ts'

interface Props {
  readonly facets: Facets
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

interface Brush {
  readonly anchor: number
  readonly end: number
}

const inBrush = (brush: Brush, year: number) =>
  year >= Math.min(brush.anchor, brush.end) && year <= Math.max(brush.anchor, brush.end)

/** The year under the pointer, also while the pointer is held by the bar that it went down on. */
function yearAt(event: PointerEvent): number | undefined {
  const bar = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-year]')
  return bar ? Number(bar.dataset.year) : undefined
}

/** A bar a year. A click filters by the year, or frees it again; a drag filters by the years that it crosses. */
export function YearBars({ facets, query, onAsk }: Props) {
  const [brush, setBrush] = useState<Brush>()
  const most = Math.max(1, facets.uncertainYear, ...facets.years.map(({ count }) => count))
  const [first, last] = [Number(query.from?.slice(0, 4) ?? 0), Number(query.to?.slice(0, 4) ?? 9999)]
  const hasDates = query.from !== undefined || query.to !== undefined
  const isChosen = (year: number) => (brush ? inBrush(brush, year) : hasDates && year >= first && year <= last)

  const choose = (from: number, to: number) => {
    const [start, end] = [String(Math.min(from, to)), String(Math.max(from, to))]
    const isSame = query.from === start && query.to === end
    onAsk(isSame ? withDates(query, undefined, undefined) : withDates(query, start, end))
  }
  const extend = (event: PointerEvent) => {
    const year = yearAt(event)
    if (brush && year !== undefined && year !== brush.end) setBrush({ ...brush, end: year })
  }
  const finish = () => {
    // A brush over one year is a click, which the button reports itself.
    if (brush && brush.anchor !== brush.end) choose(brush.anchor, brush.end)
    setBrush(undefined)
  }
  return (
    <div className="year-bars">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset inside the filter's own would be one group too many */}
      <div
        className="bars"
        role="group"
        aria-label={browseMessages.yearBars}
        onPointerMove={extend}
        onPointerUp={finish}
        onPointerCancel={() => setBrush(undefined)}
        onPointerLeave={() => setBrush(undefined)}
      >
        {facets.years.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            className="bar"
            data-year={year}
            aria-label={browseMessages.year(year, count)}
            aria-pressed={isChosen(year)}
            onPointerDown={(event) => {
              event.currentTarget.releasePointerCapture(event.pointerId)
              setBrush({ anchor: year, end: year })
            }}
            onClick={() => choose(year, year)}
          >
            <Bar count={count} most={most} />
            <span className="bar-label">{String(year).slice(2)}</span>
          </button>
        ))}
        {facets.uncertainYear > 0 && (
          <span className="bar is-uncertain" role="img" aria-label={browseMessages.uncertainYear(facets.uncertainYear)}>
            <Bar count={facets.uncertainYear} most={most} />
            <span className="bar-label">?</span>
          </span>
        )}
      </div>
      <p className="hint">{browseMessages.yearBarsHint}</p>
      {facets.uncertainYear > 0 && (
        <p className="hint">
          <strong>{browseMessages.uncertainYear(facets.uncertainYear)}.</strong> {browseMessages.uncertainYearNote}
        </p>
      )}
    </div>
  )
}

/** A drawing, so that its height needs no inline style. */
function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  const height = count === 0 ? 1 : Math.max(6, (count / most) * 100)
  return (
    <>
      <span className="bar-count" aria-hidden="true">
        {count > 0 ? count : ''}
      </span>
      <svg className="bar-drawing" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y={100 - height} width="10" height={height} />
      </svg>
    </>
  )
}
