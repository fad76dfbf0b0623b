import type { ArticleQuery, DateMeaning } from '#src/domain/articleQuery.ts'
import { withDates } from '#src/domain/dateFilter.ts'
import type { Facets } from '#src/domain/facets.ts'
import { DateRange } from '#src/ui/DateRange.tsx'
import { filterWords } from '#src/ui/filterWords.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { browseMessages } from './messages.ts'
import { YearBars } from './YearBars.tsx'

const meanings: readonly { readonly meaning: DateMeaning; readonly name: string }[] = [
  { meaning: 'published', name: browseMessages.byPublished },
  { meaning: 'period', name: browseMessages.byPeriod },
]

interface Props {
  readonly facets: Facets
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

/** The date filter: three ways in (bars, fields, calendar) to the same two ends. */
export function TimeFilter({ facets, query, onAsk }: Props) {
  const isAlive = useIsAlive()
  return (
    <fieldset className="filter" disabled={!isAlive}>
      <legend>{filterWords.time}</legend>
      <div className="date-meanings" role="radiogroup" aria-label={browseMessages.dateMeaning}>
        {meanings.map(({ meaning, name }) => (
          <label key={meaning} className="choice">
            <input
              type="radio"
              name="date-meaning"
              checked={query.dateMeaning === meaning}
              onChange={() => onAsk({ ...query, dateMeaning: meaning })}
            />
            {name}
          </label>
        ))}
      </div>
      <YearBars facets={facets} query={query} onAsk={onAsk} />
      <DateRange dates={query} onChange={(from, to) => onAsk(withDates(query, from, to))} />
    </fieldset>
  )
}
