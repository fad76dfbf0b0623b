import { type ArticleQuery, isNarrowed, withWords } from '#src/domain/articleQuery.ts'
import { withoutQuotes } from '#src/domain/searchWords.ts'
import { shortened } from '#src/ui/shortened.ts'
import { Isolated } from './Isolated.tsx'
import { browseMessages } from './messages.ts'
import type { WayOut } from './queryChanges.ts'

interface Props {
  readonly query: ArticleQuery
  readonly wayOut: readonly WayOut[]
  readonly onAsk: (query: ArticleQuery) => void
}

/** Nothing was found: says what to drop, and what that brings. */
export function EmptyState({ query, wayOut, onAsk }: Props) {
  const { words } = query
  const isFiltered = isNarrowed(query)
  const nothingFound = isFiltered ? browseMessages.nothingFoundFiltered : browseMessages.nothingFound
  const unquoted = words && withWords(query, withoutQuotes(words))
  return (
    <div className="empty">
      <p className="empty-title">
        {words ? <Isolated sentence={nothingFound(shortened(words))} words={shortened(words)} /> : browseMessages.empty}
      </p>
      {words && <p>{browseMessages.searchOtherwise}</p>}
      {wayOut.length > 0 && <p>{browseMessages.emptyHint}</p>}
      {wayOut.length === 0 && isFiltered && <p>{browseMessages.emptyClear}</p>}
      <ul>
        {unquoted && unquoted.words !== words && (
          <li>
            <button type="button" className="button" onClick={() => onAsk(unquoted)}>
              {browseMessages.dropQuotes}
            </button>
          </li>
        )}
        {wayOut.map(({ filter, rest, count }) => (
          <li key={filter}>
            <button type="button" className="button" onClick={() => onAsk(rest)}>
              {browseMessages.drop[filter](count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
