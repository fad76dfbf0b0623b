import { useRef } from 'react'
import type { Ignored } from '#src/domain/addressValues.ts'
import type { LoadFailure } from '#src/domain/articleSource.ts'
import type { RolePage as RoleData, RoleEntry } from '#src/domain/rolePage.ts'
import type { RoleQuery } from '#src/domain/roleQuery.ts'
import { filterWords } from '#src/ui/filterWords.ts'
import { IgnoredValues } from '#src/ui/IgnoredValues.tsx'
import { LoadFailureNotice } from '#src/ui/LoadFailureNotice.tsx'
import { PrintedFoot } from '#src/ui/PrintedFoot.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { LocalityFilter } from './LocalityFilter.tsx'
import { rolesMessages } from './messages.ts'
import { RoleArticle } from './RoleArticle.tsx'
import { RoleLinks } from './RoleLinks.tsx'
import { UnsaidLocalities } from './UnsaidLocalities.tsx'

/** Articles with what they say, and how many there are in all. */
export interface RoleView {
  readonly total: number
  readonly entries: readonly RoleEntry[]
}

interface RoleResults extends RoleView {
  /** The entries are still those of the query before. */
  readonly isOlder: boolean
  /** The query is on its way. */
  readonly isPending: boolean
  /** Why the query could not be answered; undefined while all is well. */
  readonly failure: LoadFailure | undefined
  readonly retry: () => void
}

interface Props {
  readonly page: RoleData
  readonly query: RoleQuery
  readonly ignored: readonly Ignored<'unknown'>[]
  readonly results: RoleResults
  /** By how many articles the view grows at a time. */
  readonly pageSize: number
  readonly onAsk: (query: RoleQuery) => void
  readonly onShowMore: () => void
  readonly onDismissIgnored: () => void
}

/** What all localities say in one role, article by article. */
export function RolePage({ page, query, ignored, results, pageSize, onAsk, onShowMore, onDismissIgnored }: Props) {
  const count = useRef<HTMLParagraphElement>(null)
  const { role, localities } = page
  const { entries, total } = results
  const remaining = total - entries.length
  /** For what goes away when it is used: focus must not go with it. */
  const thenFocusCount = (act: () => void) => {
    act()
    count.current?.focus()
  }
  return (
    <div className="role-page">
      <h1>{rolesMessages.title(role)}</h1>
      <RoleLinks current={role} query={query} />
      <p className="role-intro">
        {rolesMessages.intros[role]} {rolesMessages.times}
      </p>
      <p className="hint on-screen">{rolesMessages.retold}</p>
      <IgnoredValues ignored={ignored} onDismiss={() => thenFocusCount(onDismissIgnored)} />
      <LocalityFilter
        localities={localities}
        query={query}
        onAsk={onAsk}
        onClear={() => thenFocusCount(() => onAsk({ localities: [] }))}
      />
      <section aria-busy={results.isPending} aria-label={rolesMessages.title(role)}>
        <p ref={count} role="status" className="results-count" tabIndex={-1}>
          {results.isPending ? filterWords.filtering : rolesMessages.count(role, total)}
        </p>
        {results.failure && (
          <LoadFailureNotice
            text={`${filterWords.failures[results.failure]}${results.isOlder ? ` ${rolesMessages.listKept}` : ''}`}
            failure={results.failure}
            onRetry={() => thenFocusCount(results.retry)}
          />
        )}
        <EntryLinks entries={entries} />
        {entries.map((entry) => (
          <RoleArticle key={entry.article.slug} entry={entry} />
        ))}
        {remaining > 0 && (
          <button
            type="button"
            className="button show-more needs-script"
            onClick={() => (remaining <= pageSize ? thenFocusCount(onShowMore) : onShowMore())}
          >
            {rolesMessages.more(Math.min(remaining, pageSize))}
          </button>
        )}
        <UnsaidLocalities role={role} localities={localities} query={query} />
      </section>
      <PrintedFoot />
    </div>
  )
}
