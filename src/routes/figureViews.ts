import type { ArticleSource } from '#src/domain/articleSource.ts'
import { articleCount, type FigureColumns } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets, selectFigureRows } from '#src/domain/figures/figureFacets.ts'
import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import { EVERY_FIGURE, type FigureQuery } from '#src/domain/figures/figureQuery.ts'
import type { FiguresView, ShownFigures } from '#src/features/figures/FiguresPage.tsx'
import { type FigureWayOut, queryWithout } from '#src/features/figures/queryChanges.ts'

/** The table with no filter set stands in the overview; everything else is worked out from the columns. */
export function viewOfFigureOverview({ facets, articles, first }: FigureOverview): FiguresView {
  const query = EVERY_FIGURE
  return { query, facets, articles, table: { query, facets, figures: first }, isTableOlder: false, wayOut: [] }
}

interface ViewOptions {
  readonly articles: ArticleSource
  readonly overview: FigureOverview
  readonly query: FigureQuery
  readonly shown: number
  /** The table until the rows are there. */
  readonly before: ShownFigures
}

/** What a query gives: its counts as soon as they are known, then the rows, as far as they are to be shown. */
export async function* figureViews({ articles, overview, query, shown, before }: ViewOptions): AsyncGenerator<FiguresView> {
  const columns = await articles.figureColumns()
  const rows = selectFigureRows(columns, query)
  const groups = overview.groups.map(({ id }) => id)
  const facets = countFigureFacets(columns, query, groups)
  const wayOut = rows.length > 0 ? [] : waysOut(columns, query)
  const counted = { query, facets, articles: articleCount(columns, rows), wayOut }
  if (rows.length > 0) yield { ...counted, table: before, isTableOlder: true }
  const figures = await articles.figures(rows.slice(0, shown))
  yield { ...counted, table: { query, facets, figures }, isTableOlder: false }
}

function waysOut(columns: FigureColumns, query: FigureQuery): readonly FigureWayOut[] {
  return queryWithout(query)
    .map((way) => ({ ...way, count: selectFigureRows(columns, way.rest).length }))
    .filter(({ count }) => count > 0)
}
