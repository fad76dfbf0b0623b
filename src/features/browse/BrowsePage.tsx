import { useRef } from 'react'
import type { ArticleSummary } from '#src/domain/article.ts'
import { type ArticleQuery, type IgnoredValue, toRawSearch } from '#src/domain/articleQuery.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import type { Facets } from '#src/domain/facets.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { AppliedFilters } from './AppliedFilters.tsx'
import { ArticleList } from './ArticleList.tsx'
import { CoverageGrid } from './CoverageGrid.tsx'
import { EmptyState } from './EmptyState.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { IgnoredValues } from './IgnoredValues.tsx'
import { browseMessages } from './messages.ts'
import { activeFilterCount, type FilterName } from './queryChanges.ts'
import { SortSelect } from './SortSelect.tsx'

/** A list of articles with the counts that go with it. */
export interface BrowseView {
  readonly facets: Facets
  readonly summaries: readonly ArticleSummary[]
  /** Where nothing was found: what dropping a filter would bring. */
  readonly wayOut: readonly { readonly filter: FilterName; readonly rest: ArticleQuery; readonly count: number }[]
}

export interface BrowseResults extends BrowseView {
  /** The view is still that of the query before. */
  readonly isPending: boolean
  /** Why the query could not be answered; undefined while all is well. */
  readonly failure: LoadFailure | undefined
  readonly retry: () => void
}

interface Props {
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly ignored: readonly IgnoredValue[]
  readonly results: BrowseResults
  readonly onAsk: (query: ArticleQuery) => void
  readonly onShowMore: () => void
  readonly onDismissIgnored: () => void
}

export function BrowsePage({ overview, query, ignored, results, onAsk, onShowMore, onDismissIgnored }: Props) {
  const filters = useRef<HTMLDialogElement>(null)
  const isAlive = useIsAlive()
  const count = useRef<HTMLParagraphElement>(null)
  const { facets, summaries } = results
  const remaining = facets.total - summaries.length
  /** For what goes away when it is used: focus must not go with it. */
  const thenFocusCount = (act: () => void) => {
    act()
    count.current?.focus()
  }
  return (
    <div className="browse">
      <div className="browse-head">
        <h1>{browseMessages.title}</h1>
        <p className="browse-intro">{browseMessages.intro}</p>
      </div>
      <FilterPanel ref={filters} overview={overview} facets={facets} query={query} onAsk={onAsk} />
      <section className="browse-results" aria-busy={results.isPending}>
        <IgnoredValues ignored={ignored} onDismiss={() => thenFocusCount(onDismissIgnored)} />
        <div className="results-bar">
          <p ref={count} role="status" className="results-count" tabIndex={-1}>
            {results.isPending ? browseMessages.loading : browseMessages.count(facets.total)}
          </p>
          <SortSelect query={query} onAsk={onAsk} />
          <button
            type="button"
            className="button open-filters needs-script"
            aria-haspopup="dialog"
            disabled={!isAlive}
            onClick={() => filters.current?.showModal()}
          >
            {browseMessages.showFilters(activeFilterCount(query))}
          </button>
        </div>
        <AppliedFilters overview={overview} query={query} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        {results.failure && (
          <div className="notice" role="alert">
            <p>
              {browseMessages.failures[results.failure]} {browseMessages.listKept}
            </p>
            <button type="button" className="button" onClick={() => thenFocusCount(results.retry)}>
              {results.failure === 'outdated' ? browseMessages.reload : browseMessages.retry}
            </button>
          </div>
        )}
        {facets.total === 0 && !results.isPending ? (
          <EmptyState wayOut={results.wayOut} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        ) : (
          <ArticleList summaries={summaries} search={toRawSearch(query)} />
        )}
        {remaining > 0 && (
          <button
            type="button"
            className="button show-more needs-script"
            onClick={() => (remaining <= PAGE_SIZE ? thenFocusCount(onShowMore) : onShowMore())}
          >
            {browseMessages.more(Math.min(remaining, PAGE_SIZE))}
          </button>
        )}
        <CoverageGrid overview={overview} facets={facets} query={query} />
      </section>
    </div>
  )
}
