import { formatPeriod } from '#src/domain/honestDate.ts'
import type { RoleEntry } from '#src/domain/rolePage.ts'
import { entryId } from './entryId.ts'
import { rolesMessages } from './messages.ts'

/** What an article says can be several screens long: this leads past it. */
export function EntryLinks({ entries }: { readonly entries: readonly RoleEntry[] }) {
  if (entries.length < 2) return null
  return (
    <nav className="entry-links" aria-label={rolesMessages.onThisPage}>
      <span aria-hidden="true">{rolesMessages.onThisPage}:</span>
      <ul>
        {entries.map(({ article }) => (
          <li key={article.slug}>
            <a href={`#${entryId(article)}`}>
              {article.placeName}, {formatPeriod(article.period)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
