import { isoDay, partialDateSpan } from '../calendar.ts'
import { type PlaceHistory, type PlaceStatus, statusOn } from '../locality.ts'
import type { StatedFigure } from './statedFigure.ts'

/** What a place says, and what it was at the end of the time of which it says it; undefined where its history does not tell. */
export interface Statement {
  readonly figure: StatedFigure
  readonly place: PlaceHistory
  /** What to call the place among the others: a city and its province may share a name. */
  readonly name: string
  readonly status: PlaceStatus | undefined
}

/** A figure as a statement of the place that it is about; places that share a name go by what they were called whole. */
export function toStatement(figure: StatedFigure, place: PlaceHistory, isNameShared: boolean): Statement {
  const end = partialDateSpan(figure.period.to)?.latest
  const name = isNameShared ? figure.placeName : place.name
  return { figure, place, name, status: end === undefined ? undefined : statusOn(place, isoDay(end)) }
}
