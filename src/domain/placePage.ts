import type { ArticleSummary } from './article.ts'
import { type PartialDate, partialDateSpan } from './calendar.ts'
import type { YearCount } from './facets.ts'
import type { FigureGroup } from './figures/figureGroup.ts'
import type { StatedFigure } from './figures/statedFigure.ts'
import type { Period } from './honestDate.ts'
import { type PlaceEvent, type PlaceHistory, type PlaceStatus, statusIn } from './locality.ts'

/** Articles that the page of a place shows; the newest. */
export const MOST_PLACE_ARTICLES = 10

/** Groups of figures that it draws. */
export const MOST_PLACE_GROUPS = 10

/** Figures that it lists beside those that are drawn. */
export const MOST_PLACE_FIGURES = 12

/** Another place, by its full name: `Tỉnh Hà Tĩnh`. */
export interface PlaceLink {
  readonly id: string
  readonly name: string
}

/** A place: what it was and is, and what is told of it here. */
export interface PlacePage {
  readonly place: PlaceHistory
  /** Id of the option of the locality filter that it stands under. */
  readonly browseAs: string
  /** The other places that stand under the same option: a city and the province of its name. */
  readonly related: readonly PlaceLink[]
  /** Articles by the year of publication, gaps included; `uncertainYear` counts those whose year is not certain. */
  readonly years: readonly YearCount[]
  readonly uncertainYear: number
  readonly articleCount: number
  /** Figures of the place, those in articles about other places included. */
  readonly figureCount: number
  /** Newest first. */
  readonly newest: readonly ArticleSummary[]
  /** Figures that may be drawn side by side, of the newest articles. */
  readonly groups: readonly FigureGroup[]
  /** Other figures of these articles, at most `MOST_PLACE_FIGURES`. */
  readonly figures: readonly StatedFigure[]
}

/** The name of a place with the kind that it has, or had last: `Thành phố Chí Linh`. */
export function fullPlaceName({ name, statuses }: Pick<PlaceHistory, 'name' | 'statuses'>): string {
  const kind = statuses.at(-1)?.kind ?? ''
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`.trim()
}

/** "Thị xã Đông Triều": the place as it was called in a time, its kind by the status that held at the end of it. */
export function placeNameIn(place: PlaceHistory, time: Pick<Period, 'from' | 'to'>): string {
  const status = statusIn(place, time)
  return fullPlaceName(status ? { ...place, statuses: [status] } : place)
}

/** The place as it was called on a day. */
export const placeNameOn = (place: PlaceHistory, day: PartialDate): string => placeNameIn(place, { from: day, to: day })

/** A point in the history of a place. */
export interface TimelinePoint {
  /** Undefined for what has been so since a time that the sources do not say. */
  readonly date?: PartialDate
  /** What the place was from then on; undefined where that stayed. */
  readonly status?: PlaceStatus
  readonly events: readonly PlaceEvent[]
}

/** The history of a place, statuses and events of one date together, in the order of time. */
export function placeTimeline({ statuses, events }: Pick<PlaceHistory, 'statuses' | 'events'>): readonly TimelinePoint[] {
  const undated = statuses.filter(({ from }) => from === undefined).map((status) => ({ status, events: [] }))
  const dates = new Set([...statuses.flatMap(({ from }) => from ?? []), ...events.map(({ date }) => date)])
  const dated = [...dates].sort(inTime).map((date) => {
    const status = statuses.find(({ from }) => from === date)
    return { date, ...(status && { status }), events: events.filter((event) => event.date === date) }
  })
  return [...undated, ...dated]
}

/** A month, or a year, stands after the days in it: a place becomes something some time after the document that says so. */
function inTime(a: PartialDate, b: PartialDate): number {
  const [first, second] = [partialDateSpan(a), partialDateSpan(b)]
  if (!first || !second) return a < b ? -1 : 1
  return first.latest - second.latest || second.earliest - first.earliest
}
