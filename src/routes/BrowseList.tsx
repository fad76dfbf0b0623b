import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { type ArticleQuery, parseArticleQuery, type RawSearch, toRawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import { BrowsePage } from '#src/features/browse/BrowsePage.tsx'
import { useBrowsing } from './useBrowsing.ts'

interface BrowseListProps {
  readonly articles: ArticleSource
  readonly overview: Overview
  readonly search: RawSearch
  /** How many articles the list shows. */
  readonly shown: number
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

/** The list that an address asks for, and the ways from it to other addresses. */
export function BrowseList({ articles, overview, search, shown, onOutdated }: BrowseListProps) {
  const navigate = useNavigate()
  const { query: addressed, ignored } = useMemo(() => parseArticleQuery(search, overview), [search, overview])

  // The address takes a moment to change. What is asked for in that moment adds to what was asked for just before it.
  const [asked, setAsked] = useState<{ readonly query: ArticleQuery; readonly since: typeof search }>()
  if (asked && asked.since !== search) setAsked(undefined)
  const query = asked?.since === search ? asked.query : addressed
  const browsing = useBrowsing({ articles, overview, query, shown, onOutdated })

  const ask = (next: ArticleQuery) => {
    const nextSearch = toRawSearch(next)
    // What changes nothing in the address would wait for a change that never comes.
    if (JSON.stringify(nextSearch) === JSON.stringify(toRawSearch(addressed))) return undefined
    setAsked({ query: next, since: search })
    return navigate({ to: '/', search: nextSearch, resetScroll: false })
  }
  return (
    <BrowsePage
      overview={overview}
      query={query}
      ignored={ignored}
      results={browsing}
      onAsk={ask}
      // Kept in the history entry, so that going back finds the list as long as it was.
      onShowMore={() => navigate({ to: '/', search, state: { shown: shown + PAGE_SIZE }, replace: true, resetScroll: false })}
      onDismissIgnored={() => navigate({ to: '/', search: toRawSearch(query), replace: true, resetScroll: false })}
    />
  )
}
