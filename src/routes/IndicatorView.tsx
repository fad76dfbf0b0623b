import { useNavigate } from '@tanstack/react-router'
import type { RawSearch } from '#src/domain/articleQuery.ts'
import { parseComparisonQuery, toComparisonSearch } from '#src/domain/figures/comparisonQuery.ts'
import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { ComparePage } from '#src/features/compare/ComparePage.tsx'
import { compareMessages } from '#src/features/compare/messages.ts'
import { type Chart, chartFor } from './chartPart.ts'

/** What draws the page's figures. */
export const loadChart = ({ groups }: IndicatorPage) => chartFor(groups)

/** What stands in the head of the page. */
export const headOf = ({ indicator: { name } }: IndicatorPage) => ({
  title: name,
  description: compareMessages.description(name),
})

export interface IndicatorViewProps {
  readonly page: IndicatorPage
  readonly search: RawSearch
  /** Undefined where nothing is drawn. */
  readonly FigureChart: Chart | undefined
}

/** The comparison that an address asks for, and the ways from it to other addresses. */
export function IndicatorView({ page, search, FigureChart }: IndicatorViewProps) {
  const navigate = useNavigate({ from: '/so-lieu/$indicator' })
  const places = page.places.map(({ place }) => place)
  const { compared, ignored } = parseComparisonQuery(search, places)
  const isDrawn = ({ figures }: FigureGroup) => figures.some(({ place }) => compared.includes(place))
  const toggle = (id: string) =>
    navigate({
      // What the address asks for by now, a place that was chosen a moment ago included.
      search: (before) => {
        const { compared: asked } = parseComparisonQuery(before as RawSearch, places)
        return toComparisonSearch(asked.includes(id) ? asked.filter((other) => other !== id) : [...asked, id], places)
      },
      resetScroll: false,
    })
  return (
    <ComparePage
      page={page}
      compared={compared}
      ignored={ignored}
      drawings={page.groups.flatMap((group, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a page never move
        FigureChart && isDrawn(group) ? <FigureChart key={index} group={group} indicator={page.indicator.id} /> : [],
      )}
      onToggle={toggle}
      onDismissIgnored={() => navigate({ search: toComparisonSearch(compared, places), replace: true, resetScroll: false })}
    />
  )
}
