import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Article } from '#src/domain/article.ts'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { parseLibraryQuery, type QueryChange, toLibrarySearch } from '#src/domain/library/libraryQuery.ts'
import { dayOf } from '#src/domain/library/timestamp.ts'
import type { Library } from '#src/domain/library.ts'
import type { OwnArticles } from '#src/domain/ownArticle.ts'
import { epubMessages } from '#src/features/epub/messages.ts'
import { LibraryPage } from '#src/features/library/LibraryPage.tsx'
import { OwnList } from '#src/features/own/OwnList.tsx'
import { useWatched } from '#src/ui/useWatched.ts'
import { ArticlesEpub } from './ArticlesEpub.tsx'

interface Props {
  readonly articles: ArticleSource
  readonly library: Library
  readonly own: OwnArticles
  readonly search: RawSearch
  /** How many items the list shows; undefined for as many as it begins with. */
  readonly shown: number | undefined
  /** Origin of the site, without a slash at its end. */
  readonly origin: string
  /** A part of the app could not be loaded. */
  readonly onPartMissing: () => void
}

const OPENING = { status: 'opening' } as const
const PAGE_SIZE = 50

const today = (): string => dayOf(new Date())

/** The articles that are still there; rejects where none is, or one cannot be had now. */
async function articlesOf(articles: ArticleSource, slugs: readonly string[]): Promise<readonly Article[]> {
  const found = await Promise.all(slugs.map((slug) => articles.article(slug)))
  const there = found.filter((article) => article !== undefined)
  if (there.length === 0) throw new ArticleLoadError('missing', slugs.join(' '))
  return there
}

/** The library as an address asks for it, and the ways from it to other addresses. */
export function LibraryView({ articles, library, own, search, shown = PAGE_SIZE, origin, onPartMissing }: Props) {
  const navigate = useNavigate({ from: '/thu-vien' })
  const state = useWatched(library.state, OPENING)
  const { query, ignored } = parseLibraryQuery(search)
  useEffect(() => library.open(), [library])
  const ownState = useWatched(own.state, OPENING)
  useEffect(() => {
    if (own.hasSome) own.open()
  }, [own])

  const ask = (change: QueryChange) =>
    navigate({
      // What the address asks for by now, filters that were chosen a moment ago included.
      search: (before) => toLibrarySearch({ ...parseLibraryQuery(before as RawSearch).query, ...change }),
      // However much is typed, it is no step in the history.
      replace: 'words' in change,
      resetScroll: false,
    })
  return (
    <LibraryPage
      state={state}
      ownArticles={<OwnList state={ownState} onRetry={own.open} />}
      query={query}
      ignored={ignored}
      shown={shown}
      pageSize={PAGE_SIZE}
      actions={library}
      findArticle={(slug) => articles.article(slug)}
      origin={origin}
      today={today}
      articleTools={(slugs) => (
        <ArticlesEpub
          label={epubMessages.downloadThese}
          hint={epubMessages.withoutNotes}
          load={() => articlesOf(articles, slugs)}
          onPartMissing={onPartMissing}
        />
      )}
      onAsk={ask}
      onAskAll={() => navigate({ search: toLibrarySearch({ order: query.order }), resetScroll: false })}
      // Kept in the history entry, so that going back finds the list as long as it was.
      onShowMore={() => navigate({ search, state: { shown: shown + PAGE_SIZE }, replace: true, resetScroll: false })}
      onDismissIgnored={() => navigate({ search: toLibrarySearch(query), replace: true, resetScroll: false })}
    />
  )
}
