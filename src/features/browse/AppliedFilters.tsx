import { type ArticleQuery, isNarrowed, withWords } from '#src/domain/articleQuery.ts'
import type { Overview } from '#src/domain/overview.ts'
import { dateChips } from '#src/ui/dateChips.ts'
import { FilterChips } from '#src/ui/FilterChips.tsx'
import { shortened } from '#src/ui/shortened.ts'
import { Isolated } from './Isolated.tsx'
import { browseMessages } from './messages.ts'
import { cleared } from './queryChanges.ts'

interface Props {
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly onAsk: (query: ArticleQuery) => void
}

interface Chip {
  readonly name: string
  /** What of the name the reader typed. */
  readonly typed?: string
  /** What taking it off is called, where it is no filter. */
  readonly remove?: string
  readonly rest: ArticleQuery
}

function chipsOf(overview: Overview, query: ArticleQuery): Chip[] {
  const named = (list: 'localities' | 'topics') =>
    overview[list]
      .filter(({ id }) => query[list].includes(id))
      .map(({ id, name }) => ({ name, rest: { ...query, [list]: query[list].filter((other) => other !== id) } }))
  return [
    ...wordsChip(query),
    ...named('localities'),
    ...dateChips(query, browseMessages.dateChips[query.dateMeaning]),
    ...named('topics'),
  ]
}

function wordsChip(query: ArticleQuery): Chip[] {
  const { words } = query
  if (!words) return []
  const typed = shortened(words)
  const [name, remove] = [browseMessages.wordsChip(typed), browseMessages.removeWords(typed)]
  return [{ name, typed, remove, rest: withWords(query, undefined) }]
}

/** What the list is narrowed by; each can be taken off, and all at once. */
export function AppliedFilters({ overview, query, onAsk }: Props) {
  const chips = chipsOf(overview, query)
  return (
    <FilterChips
      chips={chips.map(({ name, typed, remove, rest }) => ({
        id: name,
        name,
        ...(typed && { shown: <Isolated sentence={name} words={typed} /> }),
        ...(remove && { remove }),
        onRemove: () => onAsk(rest),
      }))}
      onClear={isNarrowed(query) ? () => onAsk(cleared(query)) : undefined}
    />
  )
}
