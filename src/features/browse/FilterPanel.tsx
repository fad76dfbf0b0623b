import type { Ref } from 'react'
import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import type { Facets } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import { FilterSheet } from '#src/ui/FilterSheet.tsx'
import { filterWords } from '#src/ui/filterWords.ts'
import { OptionFilter } from '#src/ui/OptionFilter.tsx'
import { browseMessages } from './messages.ts'
import { TimeFilter } from './TimeFilter.tsx'

interface Props {
  readonly ref: Ref<HTMLDialogElement>
  readonly overview: Overview
  readonly facets: Facets
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

/** The filters of the list. */
export function FilterPanel({ ref, overview, facets, query, onAsk }: Props) {
  return (
    <FilterSheet ref={ref} count={browseMessages.count(facets.total)}>
      <OptionFilter
        name={filterWords.localities}
        options={overview.localities}
        counts={facets.localities}
        countWords={browseMessages.count}
        chosen={query.localities}
        onChoose={(localities) => onAsk({ ...query, localities })}
      />
      <TimeFilter facets={facets} query={query} onAsk={onAsk} />
      <OptionFilter
        name={browseMessages.topics}
        options={overview.topics}
        counts={facets.topics}
        countWords={browseMessages.count}
        chosen={query.topics}
        onChoose={(topics) => onAsk({ ...query, topics })}
      />
    </FilterSheet>
  )
}
