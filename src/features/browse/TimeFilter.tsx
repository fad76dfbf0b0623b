import type { ArticleQuery, DateMeaning } from '#src/domain/articleQuery.ts'
import type { Facets } from '#src/domain/facets.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { DateField } from './DateField.tsx'
import { browseMessages } from './messages.ts'
import { withDates } from './queryChanges.ts'
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
      <legend>{browseMessages.time}</legend>
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
      <div className="date-fields">
        <DateField
          name="tu"
          label={browseMessages.from}
          calendarLabel={browseMessages.pickFrom}
          value={query.from}
          onCommit={(from) => onAsk(withDates(query, from, query.to))}
        />
        <DateField
          name="den"
          label={browseMessages.to}
          calendarLabel={browseMessages.pickTo}
          value={query.to}
          onCommit={(to) => onAsk(withDates(query, query.from, to))}
        />
      </div>
      <p className="hint">{browseMessages.dateHint}</p>
    </fieldset>
  )
}
