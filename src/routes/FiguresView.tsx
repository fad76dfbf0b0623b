import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { selectFigureRows } from '#src/domain/figures/figureFacets.ts'
import { FIGURE_PAGE_SIZE, type FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE, type FigureQuery, parseFigureQuery, toFigureSearch } from '#src/domain/figures/figureQuery.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { dayOf } from '#src/domain/library/timestamp.ts'
import { FiguresPage } from '#src/features/figures/FiguresPage.tsx'
import { downloadFigures, type FigureFormat } from '#src/features/figures/figureFormats.ts'
import { figureViews, viewOfFigureOverview } from './figureViews.ts'
import { formatSearchString } from './searchString.ts'
import { useAsked } from './useAsked.ts'
import { useViews } from './useViews.ts'

interface Props {
  readonly articles: ArticleSource
  readonly overview: FigureOverview
  readonly search: RawSearch
  /** How many figures the table shows; undefined for as many as it begins with. */
  readonly shown: number | undefined
  /** Called when the reader tries again, and only a newer page can help. */
  readonly onOutdated: () => void
}

/** The table of figures that an address asks for, and the ways from it to other addresses. */
export function FiguresView({ articles, overview, search, shown = FIGURE_PAGE_SIZE, onOutdated }: Props) {
  const navigate = useNavigate()
  const { query: addressed, ignored } = useMemo(() => parseFigureQuery(search, overview), [search, overview])
  const [query, setAsked] = useAsked(search, addressed)
  const key = JSON.stringify([query, shown])
  const results = useViews({
    key,
    firstScreen: viewOfFigureOverview(overview),
    isFirstScreen: key === JSON.stringify([EVERY_FIGURE, FIGURE_PAGE_SIZE]),
    load: ({ table }) => figureViews({ articles, overview, query, shown, before: table }),
    onOutdated,
  })

  const ask = (next: FigureQuery) => {
    const nextSearch = toFigureSearch(next)
    // What changes nothing in the address would wait for a change that never comes.
    if (JSON.stringify(nextSearch) === JSON.stringify(toFigureSearch(addressed))) return
    setAsked(next)
    void navigate({ to: '/so-lieu', search: nextSearch, resetScroll: false })
  }
  const download = (figures: readonly StatedFigure[], format: FigureFormat) => {
    const { origin } = window.location
    const asked = toFigureSearch(results.view.query)
    const address = `${origin}/so-lieu${formatSearchString(asked)}`
    downloadFigures({ figures, search: asked, address, origin, day: dayOf(new Date()) }, format)
  }
  return (
    <FiguresPage
      overview={overview}
      query={query}
      ignored={ignored}
      results={results}
      source={{
        rows: async () => selectFigureRows(await articles.figureColumns(), results.view.query),
        figures: (rows) => articles.figures(rows),
      }}
      onAsk={ask}
      // Kept in the history entry, so that going back finds the table as long as it was.
      onShowMore={() =>
        navigate({ to: '/so-lieu', search, state: { shown: shown + FIGURE_PAGE_SIZE }, replace: true, resetScroll: false })
      }
      onDismissIgnored={() => navigate({ to: '/so-lieu', search: toFigureSearch(query), replace: true, resetScroll: false })}
      onDownload={download}
      onOutdated={onOutdated}
    />
  )
}
