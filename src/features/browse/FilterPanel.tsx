import type { Ref } from 'react'
import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import type { Facets } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import { browseMessages } from './messages.ts'
import { OptionFilter } from './OptionFilter.tsx'
import { toggled } from './queryChanges.ts'
import { TimeFilter } from './TimeFilter.tsx'

interface Props {
  readonly ref: Ref<HTMLDialogElement>
  readonly overview: Overview
  readonly facets: Facets
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

/** The filters: beside the list on a wide screen, and there a dialog only in name; a sheet over it on a narrow one. */
export function FilterPanel({ ref, overview, facets, query, onAsk }: Props) {
  return (
    <dialog ref={ref} className="filters needs-script" aria-label={browseMessages.filters}>
      <OptionFilter
        name={browseMessages.localities}
        options={overview.localities}
        counts={facets.localities}
        chosen={query.localities}
        onToggle={(id) => onAsk(toggled(query, 'localities', id))}
      />
      <TimeFilter facets={facets} query={query} onAsk={onAsk} />
      <OptionFilter
        name={browseMessages.topics}
        options={overview.topics}
        counts={facets.topics}
        chosen={query.topics}
        onToggle={(id) => onAsk(toggled(query, 'topics', id))}
      />
      <form method="dialog" className="filters-close">
        <button type="submit" className="button primary">
          {browseMessages.closeFilters} · {browseMessages.count(facets.total)}
        </button>
      </form>
    </dialog>
  )
}
