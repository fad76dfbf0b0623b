import { Link } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useRef } from 'react'
import type { ArticleSummary } from '#src/domain/article.ts'
import { type ArticleQuery, type IgnoredValue, toRawSearch } from '#src/domain/articleQuery.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import type { Facets } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { IgnoredValues } from '#src/ui/IgnoredValues.tsx'
import { LoadFailureNotice } from '#src/ui/LoadFailureNotice.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { useIsLasting } from '#src/ui/useIsLasting.ts'
import { AppliedFilters } from './AppliedFilters.tsx'
import { ArticleList, type ProgressOf } from './ArticleList.tsx'
import { BesideList } from './BesideList.tsx'
import { CoverageGrid } from './CoverageGrid.tsx'
import { EmptyState } from './EmptyState.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { type FoundArticles, FoundList } from './FoundList.tsx'
import { browseMessages } from './messages.ts'
import { activeFilterCount, type WayOut } from './queryChanges.ts'
import { RoleWays } from './RoleWays.tsx'
import { SearchNotices, type SearchReading } from './SearchNotices.tsx'
import { SortSelect } from './SortSelect.tsx'

/** A list of articles with the counts that go with it. */
export interface BrowseView {
  /** What it answers. */
  readonly query: ArticleQuery
  readonly facets: Facets
  readonly summaries: readonly ArticleSummary[]
  /** Of a search, in place of the summaries. */
  readonly found?: FoundArticles
  readonly reading?: SearchReading
  /** Where nothing was found: what dropping a filter would bring. */
  readonly wayOut: readonly WayOut[]
}

export interface BrowseResults extends BrowseView {
  /** The view is still that of the query before. */
  readonly isOlder: boolean
  /** The query is on its way. */
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
  /** Leads back to what the reader was reading. */
  readonly continueReading: ReactNode
  readonly progressOf: ProgressOf
  /** By how many articles the list grows at a time. */
  readonly pageSize: number
  readonly onAsk: (query: ArticleQuery) => void
  readonly onShowMore: () => void
  readonly onDismissIgnored: () => void
}

// Answers to what is being typed mostly come sooner: words that come and go with every key say nothing.
const WORTH_SAYING_MS = 300

const ADD_OWN = (
  <Link to="/them-bai" search={{}}>
    {browseMessages.addOwn}
  </Link>
)

export function BrowsePage(props: Props) {
  const { overview, query, ignored, results, progressOf, pageSize, onAsk, onShowMore, onDismissIgnored } = props
  const filters = useRef<HTMLDialogElement>(null)
  const isAlive = useIsAlive()
  const count = useRef<HTMLParagraphElement>(null)
  // The lists and the grid are large: whoever types goes before them.
  const settled = useDeferredValue(query)
  const { facets, summaries, found } = results
  const remaining = facets.total - (found ? found.results.length + found.awaited : summaries.length)
  const isSlow = useIsLasting(results.isPending, WORTH_SAYING_MS)
  const pending = query.words ? isSlow && browseMessages.searching : results.isPending && filterWords.filtering
  /** For what goes away when it is used: focus must not go with it. */
  const thenFocusCount = (act: () => void) => {
    act()
    count.current?.focus()
  }
  return (
    <div className="browse">
      <div className="browse-head">
        <h1>{browseMessages.title}</h1>
        <p className="browse-intro">
          {browseMessages.intro} {ADD_OWN}
        </p>
        {props.continueReading}
      </div>
      <FilterPanel ref={filters} overview={overview} facets={facets} query={query} onAsk={onAsk} />
      <section className="browse-results" aria-busy={results.isPending}>
        <IgnoredValues ignored={ignored} onDismiss={() => thenFocusCount(onDismissIgnored)} />
        <div className="results-bar">
          <p ref={count} role="status" className="results-count" tabIndex={-1}>
            {pending || browseMessages.count(facets.total)}
          </p>
          <SortSelect query={query} onAsk={onAsk} />
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
        <AppliedFilters overview={overview} query={query} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        {results.failure && (
          <LoadFailureNotice
            text={failureText(query, results.failure, results.isOlder)}
            failure={results.failure}
            onRetry={() => thenFocusCount(results.retry)}
          />
        )}
        <SearchNotices reading={results.reading} />
        {facets.total === 0 ? (
          <EmptyState query={results.query} wayOut={results.wayOut} onAsk={(rest) => thenFocusCount(() => onAsk(rest))} />
        ) : found ? (
          <FoundList found={found} search={toRawSearch(settled)} progressOf={progressOf} />
        ) : (
          <ArticleList summaries={summaries} search={toRawSearch(settled)} progressOf={progressOf} />
        )}
        {remaining > 0 && (
          <button
            type="button"
            className="button show-more needs-script"
            onClick={() => (remaining <= pageSize ? thenFocusCount(onShowMore) : onShowMore())}
          >
            {browseMessages.more(Math.min(remaining, pageSize))}
          </button>
        )}
        <p className="add-own">
          {facets.total === 0 && browseMessages.notHere} {ADD_OWN}
        </p>
        <BesideList overview={overview} query={settled} />
        <CoverageGrid overview={overview} facets={facets} query={settled} onAsk={(asked) => thenFocusCount(() => onAsk(asked))} />
        <RoleWays />
      </section>
    </div>
  )
}

function failureText(query: ArticleQuery, failure: LoadFailure, isListOlder: boolean): string {
  const failures = query.words ? browseMessages.searchFailures : filterWords.failures
  return isListOlder ? `${failures[failure]} ${browseMessages.listKept}` : failures[failure]
}
