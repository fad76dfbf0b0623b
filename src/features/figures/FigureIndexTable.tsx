import type { FigureFacets, FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { FigureQuery } from '#src/domain/figures/figureQuery.ts'
import type { StatedFigure } from '#src/domain/figures/statedFigure.ts'
import { tableRoles } from '#src/ui/tableRoles.ts'
import { FigureIndexRow } from './FigureIndexRow.tsx'
import { figureChips } from './figureChips.ts'
import { IndicatorLink } from './IndicatorLink.tsx'
import { figuresMessages } from './messages.ts'

interface Props {
  readonly overview: FigureOverview
  readonly facets: FigureFacets
  /** The query that the figures answer. */
  readonly query: FigureQuery
  readonly figures: readonly StatedFigure[]
}

/** Figures as rows; under their indicators, where that is asked for. A row becomes a card where a table has no room. */
export function FigureIndexTable({ overview, facets, query, figures }: Props) {
  const { isGrouped } = query
  const places = new Map(overview.indicators.map((option) => [option.id, option.places]))
  return (
    <div className="figure-index">
      <table {...tableRoles.table}>
        <caption>{figuresMessages.caption(figureChips(overview, query).map(({ name }) => name))}</caption>
        <thead {...tableRoles.rows}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.place}
            </th>
            {!isGrouped && (
              <th {...tableRoles.columnHeader} scope="col">
                {figuresMessages.indicator}
              </th>
            )}
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.value}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.kind}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.period}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.measure}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {figuresMessages.where}
            </th>
          </tr>
        </thead>
        {groupsOf(figures, isGrouped).map((group) => {
          const { indicator, indicatorName } = group[0]
          return (
            <tbody {...tableRoles.rows} key={isGrouped ? indicator : 'all'}>
              {isGrouped && (
                <tr {...tableRoles.row} className="figure-group">
                  <th {...tableRoles.rowHeader} scope="rowgroup" colSpan={6}>
                    <IndicatorLink id={indicator} name={indicatorName} places={places.get(indicator)} />
                    <small>{figuresMessages.count(countOf(overview, facets, query, indicator))}</small>
                  </th>
                </tr>
              )}
              {group.map((figure, index) => (
                <FigureIndexRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: two figures of one sentence may be alike in everything else
                  key={`${figure.article.slug} ${figure.block} ${index}`}
                  figure={figure}
                  isGrouped={isGrouped}
                  places={places.get(figure.indicator)}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

type Group = readonly [StatedFigure, ...StatedFigure[]]

/** Neighbours of one indicator, or all figures as one; none where there are no figures. */
function groupsOf(figures: readonly StatedFigure[], isGrouped: boolean): readonly Group[] {
  const groups: [StatedFigure, ...StatedFigure[]][] = []
  for (const figure of figures) {
    const last = groups.at(-1)
    if (last && (!isGrouped || last[0].indicator === figure.indicator)) last.push(figure)
    else groups.push([figure])
  }
  return groups
}

/** How many figures of an indicator the query asks for, shown or not. Counts of indicators leave the choice of one aside. */
function countOf(overview: FigureOverview, facets: FigureFacets, query: FigureQuery, indicator: string): number {
  if (query.indicator !== undefined) return facets.total
  return facets.indicators[overview.indicators.findIndex(({ id }) => id === indicator)] ?? 0
}
