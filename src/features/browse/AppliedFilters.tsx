import { type ArticleQuery, isNarrowed, withWords } from '#src/domain/articleQuery.ts'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { formatPeriod } from '#src/domain/honestDate.ts'
import type { Overview } from '#src/domain/overview.ts'
import { Isolated } from './Isolated.tsx'
import { browseMessages } from './messages.ts'
import { cleared, toggled, withDates } from './queryChanges.ts'
import { shortened } from './shortened.ts'

interface Props {
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

interface Chip {
  readonly name: string
  /** What of the name the reader typed. */
  readonly typed?: string
  /** What taking it off is called. */
  readonly remove: string
  readonly rest: ArticleQuery
}

type FilterChip = Omit<Chip, 'remove'>

function chipsOf(overview: Overview, query: ArticleQuery): Chip[] {
  const named = (list: 'localities' | 'topics') =>
    overview[list].filter(({ id }) => query[list].includes(id)).map(({ id, name }) => ({ name, rest: toggled(query, list, id) }))
  const filters: FilterChip[] = [...named('localities'), ...dateChips(query), ...named('topics')]
  return [...wordsChip(query), ...filters.map((chip) => ({ ...chip, remove: browseMessages.remove(chip.name) }))]
}

function wordsChip(query: ArticleQuery): Chip[] {
  const { words } = query
  if (!words) return []
  const typed = shortened(words)
  const [name, remove] = [browseMessages.wordsChip(typed), browseMessages.removeWords(typed)]
  return [{ name, typed, remove, rest: withWords(query, undefined) }]
}

function dateChips(query: ArticleQuery): FilterChip[] {
  const { from, to, dateMeaning } = query
  if (from && from === to) {
    return [
      { name: browseMessages.onlyChip[dateMeaning](formatPeriod({ from, to })), rest: withDates(query, undefined, undefined) },
    ]
  }
  return [
    ...(from
      ? [{ name: browseMessages.sinceChip[dateMeaning](formatPartialDate(from)), rest: withDates(query, undefined, to) }]
      : []),
    ...(to
      ? [{ name: browseMessages.untilChip[dateMeaning](formatPartialDate(to)), rest: withDates(query, from, undefined) }]
      : []),
  ]
}

/** What the list is narrowed by; each can be taken off, and all at once. */
export function AppliedFilters({ overview, query, onAsk }: Props) {
  const chips = chipsOf(overview, query)
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={browseMessages.applied}>
      {chips.map(({ name, typed, remove, rest }) => (
        <li key={name}>
          <button type="button" className="chip" aria-label={remove} onClick={() => onAsk(rest)}>
            {typed ? <Isolated sentence={name} words={typed} /> : name}
            <span aria-hidden="true"> ✕</span>
          </button>
        </li>
      ))}
      {isNarrowed(query) && (
        <li>
          <button type="button" className="quiet-button" onClick={() => onAsk(cleared(query))}>
            {browseMessages.clear}
          </button>
        </li>
      )}
    </ul>
  )
}
