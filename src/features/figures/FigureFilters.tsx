import type { Ref } from 'react'
import { withDates } from '#src/domain/dateFilter.ts'
import { FIGURE_KINDS, type FigureKind } from '#src/domain/figures/figure.ts'
import type { FigureFacets, FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { FigureQuery } from '#src/domain/figures/figureQuery.ts'
import { DateRange } from '#src/ui/DateRange.tsx'
import { FilterSheet } from '#src/ui/FilterSheet.tsx'
import { FIGURE_KIND_WORDS } from '#src/ui/figureWords.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { OptionFilter } from '#src/ui/OptionFilter.tsx'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { IndicatorFilter } from './IndicatorFilter.tsx'
import { figuresMessages } from './messages.ts'

const kindOptions = FIGURE_KINDS.map((id) => ({ id, name: FIGURE_KIND_WORDS[id] }))

interface Props {
  readonly ref: Ref<HTMLDialogElement>
  readonly overview: FigureOverview
  readonly facets: FigureFacets
  readonly query: FigureQuery
  readonly onAsk: (query: FigureQuery) => void
}

/** The filters of the table. */
export function FigureFilters({ ref, overview, facets, query, onAsk }: Props) {
  const isAlive = useIsAlive()
  return (
    <FilterSheet ref={ref} count={figuresMessages.count(facets.total)}>
      <OptionFilter
        name={filterWords.localities}
        options={overview.localities}
        counts={facets.localities}
        countWords={figuresMessages.count}
        chosen={query.localities}
        onChoose={(localities) => onAsk({ ...query, localities })}
      />
      <fieldset className="filter" disabled={!isAlive}>
        <legend>{filterWords.time}</legend>
        <p className="hint">{figuresMessages.periodHint}</p>
        <DateRange dates={query} onChange={(from, to) => onAsk(withDates(query, from, to))} />
      </fieldset>
      <OptionFilter
        name={figuresMessages.kinds}
        options={kindOptions}
        counts={facets.kinds}
        countWords={figuresMessages.count}
        chosen={query.kinds}
        // The options are kinds, and nothing else.
        onChoose={(kinds) => onAsk({ ...query, kinds: kinds as readonly FigureKind[] })}
      />
      <OptionFilter
        name={figuresMessages.groups}
        options={overview.groups}
        counts={facets.groups}
        countWords={figuresMessages.count}
        chosen={query.groups}
        onChoose={(groups) => onAsk({ ...query, groups })}
      />
      <IndicatorFilter overview={overview} facets={facets} query={query} onAsk={onAsk} />
    </FilterSheet>
  )
}
