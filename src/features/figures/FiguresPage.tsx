import { useRef } from 'react'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import { FIGURE_PAGE_SIZE, type FigureFacets, type FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { FigureQuery, IgnoredFigureValue } from '#src/domain/figures/figureQuery.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { IgnoredValues } from '#src/ui/IgnoredValues.tsx'
import { LoadFailureNotice } from '#src/ui/LoadFailureNotice.tsx'
import { OrderSelect } from '#src/ui/OrderSelect.tsx'
import { PrintedFoot } from '#src/ui/PrintedFoot.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { AppliedFigureFilters } from './AppliedFigureFilters.tsx'
import type { FigureRows } from './collectFigures.ts'
import { FigureDownloads } from './FigureDownloads.tsx'
import { FigureFilters } from './FigureFilters.tsx'
import { FigureIndexTable } from './FigureIndexTable.tsx'
import { Comparisons, comparable, FigurePageNavigation } from './FigureLinks.tsx'
import type { FigureFormat } from './figureFormats.ts'
import { figuresMessages } from './messages.ts'
import { NoFigures } from './NoFigures.tsx'
import { activeFilterCount, type FigureWayOut } from './queryChanges.ts'
import { WholeFiles } from './WholeFiles.tsx'

/** Rows of the table, with what they answer. */
export interface ShownFigures {
  readonly query: FigureQuery
  readonly facets: FigureFacets
  readonly figures: readonly StatedFigure[]
}

/** Counts of figures, and the table that goes with them. */
export interface FiguresView {
  /** What it answers. */
  readonly query: FigureQuery
  readonly facets: FigureFacets
  /** How many articles state the figures. */
  readonly articles: number
  readonly table: ShownFigures
  /** The table is that of the query before: its rows are on their way. */
  readonly isTableOlder: boolean
  /** Where nothing was found: what dropping a filter would bring. */
  readonly wayOut: readonly FigureWayOut[]
}

export interface FigureResults {
  readonly view: FiguresView
  /** The view is still that of the query before. */
  readonly isOlder: boolean
  /** The query is on its way. */
  readonly isPending: boolean
  /** Why the query could not be answered; undefined while all is well. */
  readonly failure: LoadFailure | undefined
  readonly retry: () => void
}

interface Props {
  readonly overview: FigureOverview
  readonly query: FigureQuery
  readonly ignored: readonly IgnoredFigureValue[]
  readonly results: FigureResults
  /** Where what is downloaded comes from: all that the view is of. */
  readonly source: FigureRows
  readonly onAsk: (query: FigureQuery) => void
  readonly onShowMore: () => void
  readonly onDismissIgnored: () => void
  readonly onDownload: (figures: readonly StatedFigure[], format: FigureFormat) => void
  /** Only a newer page can help. */
  readonly onOutdated: () => void
}

/** All figures of all articles in one table. */
export function FiguresPage({ overview, query, ignored, results, source, ...on }: Props) {
  const { onAsk, onShowMore } = on
  const { view, isPending, failure } = results
  const { facets, table } = view
  const isTableOlder = results.isOlder || view.isTableOlder
  const filters = useRef<HTMLDialogElement>(null)
  const count = useRef<HTMLParagraphElement>(null)
  const isAlive = useIsAlive()
  const remaining = table.facets.total - table.figures.length
  const comparisons = comparable(overview)
  /** For what goes away when it is used: focus must not go with it. */
  const thenFocusCount = (act: () => void) => {
    act()
    count.current?.focus()
  }
  return (
    <div className="browse figures-page">
      <div className="browse-head">
        <h1>{figuresMessages.title}</h1>
        <p className="browse-intro">{figuresMessages.intro}</p>
        <FigurePageNavigation canCompare={comparisons.length > 0} />
      </div>
      <FigureFilters ref={filters} overview={overview} facets={facets} query={query} onAsk={onAsk} />
      <section className="browse-results" aria-busy={isTableOlder && !failure}>
        <IgnoredValues ignored={ignored} onDismiss={() => thenFocusCount(on.onDismissIgnored)} />
        <div className="results-bar">
          <p ref={count} role="status" className="results-count" tabIndex={-1}>
            {isPending ? filterWords.filtering : figuresMessages.count(facets.total)}
          </p>
          <label className="choice needs-script">
            <input
              type="checkbox"
              checked={query.isGrouped}
              disabled={!isAlive}
              onChange={() => onAsk({ ...query, isGrouped: !query.isGrouped })}
            />
            {figuresMessages.group}
          </label>
          <OrderSelect orders={figuresMessages.orders} chosen={query.order} onChoose={(order) => onAsk({ ...query, order })} />
          <button
            type="button"
            className="button open-filters needs-script"
            aria-haspopup="dialog"
            disabled={!isAlive}
            onClick={() => filters.current?.showModal()}
          >
            {filterWords.showFilters(activeFilterCount(query))}
          </button>
        </div>
        <AppliedFigureFilters overview={overview} query={query} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        {failure && (
          <LoadFailureNotice
            text={isTableOlder ? `${filterWords.failures[failure]} ${figuresMessages.tableKept}` : filterWords.failures[failure]}
            failure={failure}
            onRetry={() => thenFocusCount(results.retry)}
          />
        )}
        {facets.total === 0 ? (
          <NoFigures query={view.query} wayOut={view.wayOut} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        ) : (
          table.figures.length > 0 && <FigureIndexTable overview={overview} {...table} />
        )}
        {remaining > 0 && (
          <button
            type="button"
            className="button show-more needs-script"
            onClick={() => (remaining <= FIGURE_PAGE_SIZE ? thenFocusCount(onShowMore) : onShowMore())}
          >
            {figuresMessages.more(Math.min(remaining, FIGURE_PAGE_SIZE))}
          </button>
        )}
        <Comparisons indicators={comparisons} />
        <section className="figure-section" id="tai-ve" aria-labelledby="tai-ve-title">
          <h2 id="tai-ve-title">{figuresMessages.download}</h2>
          <FigureDownloads
            // What came of one download says nothing of the next query.
            key={JSON.stringify(view.query)}
            total={facets.total}
            articles={view.articles}
            source={source}
            onDownload={on.onDownload}
            onOutdated={on.onOutdated}
          />
          <WholeFiles />
        </section>
      </section>
      <PrintedFoot />
    </div>
  )
}
