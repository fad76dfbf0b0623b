import type { FigureGroup } from '#src/domain/figures/figureGroup.ts'
import { fullPlaceName, type PlacePage as PlaceData } from '#src/domain/placePage.ts'
import { placesMessages } from '#src/features/places/messages.ts'
import { PlacePage } from '#src/features/places/PlacePage.tsx'
import { type Chart, chartFor } from './chartPart.ts'

/** What draws the page's figures. */
export const loadChart = ({ groups }: PlaceData) => chartFor(groups)

/** What stands in the head of the page. */
export function headOf({ place }: PlaceData) {
  const title = fullPlaceName(place)
  return { title, description: placesMessages.description(title) }
}

export interface PlaceViewProps {
  readonly page: PlaceData
  /** Undefined where nothing is drawn. */
  readonly FigureChart: Chart | undefined
}

/** The page of a place, with its figures drawn. */
export function PlaceView({ page, FigureChart }: PlaceViewProps) {
  return (
    <PlacePage page={page} charts={FigureChart && page.groups.map((group) => <FigureChart key={keyOf(group)} group={group} />)} />
  )
}

/** A figure is in one group at most. */
const keyOf = ({ figures: [first] }: FigureGroup): string =>
  first ? `${first.article.slug} ${first.block} ${first.indicator} ${first.text}` : ''
