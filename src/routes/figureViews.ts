import type { ArticleSource } from '#src/domain/articleSource.ts'
import type { FigureColumns } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets, selectFigureRows } from '#src/domain/figures/figureFacets.ts'
import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE, type FigureQuery } from '#src/domain/figures/figureQuery.ts'
import type { FiguresView } from '#src/features/figures/FiguresPage.tsx'
import { type FigureWayOut, queryWithout } from '#src/features/figures/queryChanges.ts'

/** The table with no filter set stands in the overview; everything else is worked out from the columns. */
export function viewOfFigureOverview({ facets, first }: FigureOverview): FiguresView {
  return { query: EVERY_FIGURE, facets, figures: first, wayOut: [] }
}

interface ViewOptions {
  readonly articles: ArticleSource
  readonly overview: FigureOverview
  readonly query: FigureQuery
  readonly shown: number
}

/** What a query gives, as far as it is to be shown. */
export async function* figureViews({ articles, overview, query, shown }: ViewOptions): AsyncGenerator<FiguresView> {
  const columns = await articles.figureColumns()
  const rows = selectFigureRows(columns, query)
  const groups = overview.groups.map(({ id }) => id)
  yield {
    query,
    facets: countFigureFacets(columns, query, groups),
    figures: await articles.figures(rows.slice(0, shown)),
    wayOut: rows.length > 0 ? [] : waysOut(columns, query),
  }
}

function waysOut(columns: FigureColumns, query: FigureQuery): readonly FigureWayOut[] {
  return queryWithout(query)
    .map((way) => ({ ...way, count: selectFigureRows(columns, way.rest).length }))
    .filter(({ count }) => count > 0)
}
