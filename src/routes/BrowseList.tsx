import { useNavigate, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ArticleQuery, parseArticleQuery, type RawSearch, toRawSearch, withWords } from '#src/domain/articleQuery.ts'
import type { ArticleSearch } from '#src/domain/articleSearch.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { Library, LibraryState } from '#src/domain/library.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import { unfinished } from '#src/domain/readingProgress.ts'
import { wordsIn } from '#src/domain/searchWords.ts'
import { BrowsePage } from '#src/features/browse/BrowsePage.tsx'
import { ContinueReading } from '#src/features/progress/ContinueReading.tsx'
import { ReadingMark } from '#src/features/progress/ReadingMark.tsx'
import { useWatched } from '#src/ui/useWatched.ts'
import { useAsked } from './useAsked.ts'
import { useBrowsing } from './useBrowsing.ts'

interface BrowseListProps {
  readonly articles: ArticleSource
  readonly articleSearch: ArticleSearch
  readonly library: Library
  readonly overview: Overview
  readonly search: RawSearch
  /** How many articles the list shows; undefined for as many as it begins with. */
  readonly shown: number | undefined
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

// Each excerpt comes with its article's text: those come first that are seen first.
const FOUND_FIRST = 6
const FOUND_PAGE_SIZE = 10

const OPENING: LibraryState = { status: 'opening' }
// Whoever filters or searches looks for something else.
const isFirstScreen = (query: ArticleQuery): boolean => Object.keys(toRawSearch(query)).length === 0

/** The list that an address asks for, and the ways from it to other addresses. */
export function BrowseList({ articles, articleSearch, library, overview, search, shown: kept, onOutdated }: BrowseListProps) {
  const navigate = useNavigate()
  const router = useRouter()
  const { query: addressed, ignored } = useMemo(() => parseArticleQuery(search, overview), [search, overview])

  const [query, setAsked] = useAsked(search, addressed)
  const pageSize = query.words ? FOUND_PAGE_SIZE : PAGE_SIZE
  const shown = kept ?? (query.words ? FOUND_FIRST : PAGE_SIZE)
  const browsing = useBrowsing({ articles, search: articleSearch, overview, query, shown, onOutdated })

  const state = useWatched(library.state, OPENING)
  const positions = state.status === 'open' ? state.positions : undefined
  const [lastRead] = unfinished(positions?.values() ?? [])
  const progressOf = (slug: string) => {
    const position = positions?.get(slug)
    return position ? <ReadingMark position={position} /> : null
  }

  const ask = (wanted: ArticleQuery) => {
    // So it is with what was typed into the search box.
    const typed = wordsIn((router.latestLocation.search as RawSearch).q)
    const next = wanted.words === query.words && typed !== addressed.words ? withWords(wanted, typed) : wanted
    const nextSearch = toRawSearch(next)
    // What changes nothing in the address would wait for a change that never comes.
    if (JSON.stringify(nextSearch) === JSON.stringify(toRawSearch(addressed))) return undefined
    setAsked(next)
    return navigate({ to: '/', search: nextSearch, resetScroll: false })
  }
  return (
    <BrowsePage
      overview={overview}
      query={query}
      ignored={ignored}
      results={browsing}
      continueReading={lastRead && isFirstScreen(query) && <ContinueReading position={lastRead} />}
      progressOf={progressOf}
      pageSize={pageSize}
      onAsk={ask}
      // Kept in the history entry, so that going back finds the list as long as it was.
      onShowMore={() => navigate({ to: '/', search, state: { shown: shown + pageSize }, replace: true, resetScroll: false })}
      onDismissIgnored={() => navigate({ to: '/', search: toRawSearch(query), replace: true, resetScroll: false })}
    />
  )
}
