import type { ArticleQuery, SortOrder } from '#src/domain/articleQuery.ts'
import { useIsAlive } from '#src/ui/useIsAlive.ts'
import { browseMessages } from './messages.ts'

export function SortSelect({ query, onAsk }: { readonly query: ArticleQuery; readonly onAsk: (query: ArticleQuery) => void }) {
  const isAlive = useIsAlive()
  return (
    <label className="sort needs-script">
      <span aria-hidden="true">{browseMessages.sort}</span>
      <select
        aria-label={browseMessages.sort}
        disabled={!isAlive}
        value={query.sort}
        onChange={(event) => onAsk({ ...query, sort: event.target.value as SortOrder })}
      >
        {query.words && <option value="relevance">{browseMessages.relevance}</option>}
        <option value="newest">{browseMessages.newest}</option>
        <option value="oldest">{browseMessages.oldest}</option>
      </select>
    </label>
  )
}
