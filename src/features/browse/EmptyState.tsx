import type { ArticleQuery } from '#src/domain/articleQuery.ts'
import { browseMessages } from './messages.ts'
import type { FilterName } from './queryChanges.ts'

const dropMessage: Readonly<Record<FilterName, (count: number) => string>> = {
  localities: browseMessages.dropLocalities,
  topics: browseMessages.dropTopics,
  time: browseMessages.dropTime,
}

interface Props {
  readonly wayOut: readonly { readonly filter: FilterName; readonly rest: ArticleQuery; readonly count: number }[]
  readonly onAsk: (query: ArticleQuery) => void
}

/** Nothing was found: says which filter to drop, and what that brings. */
export function EmptyState({ wayOut, onAsk }: Props) {
  return (
    <div className="empty">
      <p className="empty-title">{browseMessages.empty}</p>
      <p>{wayOut.length > 0 ? browseMessages.emptyHint : browseMessages.emptyClear}</p>
      <ul>
        {wayOut.map(({ filter, rest, count }) => (
          <li key={filter}>
            <button type="button" className="button" onClick={() => onAsk(rest)}>
              {dropMessage[filter](count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
