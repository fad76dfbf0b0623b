import { partialDateSpan } from '../calendar.ts'
import { type PlaceHistory, type PlaceStatus, statusIn, statusOn } from '../locality.ts'
import type { StatedFigure } from './statedFigure.ts'

/** What a place says, and what it was in the time of which it says it; undefined where its history does not tell. */
export interface Statement {
  readonly figure: StatedFigure
  readonly place: PlaceHistory
  /** What to call the place among the others: a city and its province may share a name. */
  readonly name: string
  readonly status: PlaceStatus | undefined
}

/** A figure as a statement of the place that it is about; places that share a name go by what they were called whole. */
export function toStatement(figure: StatedFigure, place: PlaceHistory, isNameShared: boolean): Statement {
  const name = isNameShared ? figure.placeName : place.name
  return { figure, place, name, status: statusIn(place, figure.period) ?? statusWhenSet(figure, place) }
}

/** A goal may lie wholly after the end of whoever set it; it was that place's all the same. */
function statusWhenSet({ kind, article }: StatedFigure, place: PlaceHistory): PlaceStatus | undefined {
  const published = kind === 'target' ? partialDateSpan(article.published.latest) : undefined
  return published && statusOn(place, published.latest)
}
