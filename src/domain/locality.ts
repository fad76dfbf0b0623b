import { type Day, type DaySpan, overlaps, type PartialDate, partialDateSpan } from './calendar.ts'
import type { Period } from './honestDate.ts'

/** What became of a place, for a reader of today: one sentence on it alone, and the documents that it rests on. */
export interface PlaceToday {
  /** The first day on which it holds; whoever wrote from then on meant the place as it is. */
  readonly since: PartialDate
  readonly sentence: string
  readonly legalBasis: string
}

/** An option of the locality filter. */
export interface LocalityOption {
  readonly id: string
  readonly name: string
}

/**
 * Index of the locality that a place is listed under; -1 for none. A place that is no locality itself ends in the name of its
 * own: `tinh-ha-tinh` in `ha-tinh`.
 */
export function localityOf(place: string, localities: readonly string[]): number {
  const own = localities.indexOf(place)
  return own >= 0 ? own : localities.findIndex((id) => place.endsWith(`-${id}`))
}

/** Levels of local government, from above. The middle one, cấp huyện, ended on 1/7/2025. */
export const GOVERNMENT_LEVELS = ['province', 'district', 'commune'] as const
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number]

/** What a place was for a time. Both ends are included; undefined where the sources do not say. */
export interface PlaceStatus {
  /** `thị xã`, `thành phố`, `tỉnh`. */
  readonly kind: string
  readonly level: GovernmentLevel
  /** The unit above it, by name and kind: `tỉnh Hải Dương`; undefined for the level below the state. */
  readonly parent?: string | undefined
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  /** The document that made it so. */
  readonly legalBasis: string
}

/** Something that happened to a place. */
export interface PlaceEvent {
  readonly date: PartialDate
  readonly what: string
  readonly legalBasis: string
  /** Whether what the name covers was larger or smaller afterwards: figures of before and after are of two areas. */
  readonly changesArea: boolean
}

/** A place that an article can be about, with its history. */
export interface PlaceHistory {
  readonly id: string
  readonly name: string
  /** In the order of time. */
  readonly statuses: readonly PlaceStatus[]
  /** In the order of time. */
  readonly events: readonly PlaceEvent[]
  readonly today?: PlaceToday | undefined
}

/** What a place was on a day; undefined where its history does not say. Where it was several, the first. */
export function statusOn({ statuses }: Pick<PlaceHistory, 'statuses'>, day: Day): PlaceStatus | undefined {
  return statuses.find((status) => overlaps(spanOf(status), { earliest: day, latest: day }))
}

/**
 * What a place was in a time: on its last day, or else, where the time goes on after the end of the place as such, what it was
 * last. Undefined where its history does not say.
 */
export function statusIn(place: Pick<PlaceHistory, 'statuses'>, time: Pick<Period, 'from' | 'to'>): PlaceStatus | undefined {
  const span = spanOf(time)
  return statusOn(place, span.latest) ?? place.statuses.findLast((status) => overlaps(spanOf(status), span))
}

/** The days of a time; an end that is not told, or is no date, is open. */
export function spanOf({
  from,
  to,
}: {
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
}): DaySpan {
  return {
    earliest: (from === undefined ? undefined : partialDateSpan(from)?.earliest) ?? Number.NEGATIVE_INFINITY,
    latest: (to === undefined ? undefined : partialDateSpan(to)?.latest) ?? Number.POSITIVE_INFINITY,
  }
}
