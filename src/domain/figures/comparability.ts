import type { DaySpan } from '../calendar.ts'
import { formatPeriod } from '../honestDate.ts'
import { type PlaceEvent, type PlaceHistory, type PlaceStatus, spanOf } from '../locality.ts'
import { earliestTimeOf, measureWords, unsaidMeasure } from './base.ts'
import type { Figure, FigureKind } from './figure.ts'
import { groupedBy } from './groupedBy.ts'
import type { Statement } from './statement.ts'

/** A value, and the places that have it. */
export interface Side<T> {
  readonly value: T
  readonly placeNames: readonly string[]
}

/** How statements of places are unlike. The values stand in the order of the statements. */
export type Difference =
  | { readonly aspect: 'kind'; readonly sides: readonly Side<FigureKind>[] }
  | (InKinds & { readonly aspect: 'period'; readonly sides: readonly Side<Figure['period']>[]; readonly isSameLength: boolean })
  | (InKinds & {
      readonly aspect: 'level'
      readonly sides: readonly Side<PlaceStatus | undefined>[]
      readonly isSameLevel: boolean
    })
  /** How and against what they are measured, in words: `so với cùng kỳ`; undefined where the source names nothing. */
  | (InKinds & { readonly aspect: 'base'; readonly sides: readonly Side<string | undefined>[] })
  | (InKinds & { readonly aspect: 'unit'; readonly sides: readonly Side<string>[] })
  | (InKinds & { readonly aspect: 'hedge'; readonly sides: readonly Side<string>[] })

/** The kinds of figures that a difference is of; none where it is of all that stand beside each other. */
interface InKinds {
  readonly kinds: readonly FigureKind[]
}

type BorderTime = 'between' | 'within' | 'base' | 'since'

interface BorderCaution {
  readonly about: 'border'
  readonly when: BorderTime
  readonly place: PlaceHistory
  readonly event: PlaceEvent
}

/** What became of places whose statements are shown. */
export type Caution =
  /** Their area changed `between` two statements, `within` the time of one, after the `base` of one, or `since` all of them. */
  | BorderCaution
  /** They are units of government no more. */
  | { readonly about: 'end'; readonly placeNames: readonly string[] }

export interface Comparability {
  readonly differences: readonly Difference[]
  /** One of them means nothing without a base, and its source names none. */
  readonly isMeasureUnsaid: boolean
  /** Nothing is known that sets them apart: neither in what is said, nor in the area that it is said of. */
  readonly isAlike: boolean
  readonly cautions: readonly Caution[]
}

/** How the statements that stand beside each other differ, and what became of the places of all statements that are shown. */
export function comparability(beside: readonly Statement[], all: readonly Statement[]): Comparability {
  const ended = all.filter(({ place }) => hasEnded(place)).map(({ name }) => name)
  const borders = [...groupedBy(all, ({ place }) => place)].flatMap(([place, statements]) => borderCautions(place, statements))
  const differences = differencesOf(beside)
  const isMeasureUnsaid = beside.some(({ figure }) => unsaidMeasure(figure) !== undefined)
  return {
    differences,
    isMeasureUnsaid,
    isAlike: differences.length === 0 && !isMeasureUnsaid && borders.every(({ when }) => when === 'since'),
    cautions: [...borders, ...(ended.length > 0 ? [{ about: 'end' as const, placeNames: [...new Set(ended)] }] : [])],
  }
}

function differencesOf(statements: readonly Statement[]): readonly Difference[] {
  const kinds = sidesOf(statements, ({ figure }) => figure.kind)
  return [
    ...(kinds ? [{ aspect: 'kind' as const, sides: kinds }] : []),
    ...inKindsOrAll(statements, ({ figure }) => figure.period, formatPeriod).map((difference) => ({
      ...difference,
      aspect: 'period' as const,
      isSameLength: isOne(difference.sides, monthsIn),
    })),
    ...inKindsOrAll(
      statements,
      ({ status }) => status,
      (status) => `${status?.level} ${status?.kind}`,
    ).map((difference) => ({
      ...difference,
      aspect: 'level' as const,
      isSameLevel: isOne(difference.sides, (status) => status?.level),
    })),
    // The bases of a growth and of a share, the units of a growth and of an amount, are no difference between two places.
    ...inKinds(statements, ({ figure }) => measureWords(figure)).map((base) => ({ ...base, aspect: 'base' as const })),
    ...inKinds(statements, ({ figure }) => figure.unit).map((unit) => ({ ...unit, aspect: 'unit' as const })),
    ...inKinds(statements, ({ figure }) => figure.hedge).map((hedge) => ({ ...hedge, aspect: 'hedge' as const })),
  ]
}

interface Sides<T> extends InKinds {
  readonly sides: readonly Side<T>[]
}

type Read<T> = (statement: Statement) => T
type KeyOf<T> = (value: T) => unknown

const itself = (value: unknown): unknown => value

/** How the figures of each kind differ in a value; kinds that differ in the same way are told together. */
function inKinds<T>(statements: readonly Statement[], read: Read<T>, keyOf: KeyOf<T> = itself): readonly Sides<T>[] {
  const ofKinds = [...groupedBy(statements, ({ figure }) => figure.kind)].flatMap(([kind, ofKind]) => {
    const sides = sidesOf(ofKind, read, keyOf)
    return sides ? [{ kind, sides }] : []
  })
  const wordsOf = (sides: readonly Side<T>[]) =>
    JSON.stringify(sides.map(({ value, placeNames }) => [`${keyOf(value)}`, ...placeNames]).toSorted())
  return [...groupedBy(ofKinds, ({ sides }) => wordsOf(sides)).values()].flatMap((alike) =>
    alike[0] ? [{ kinds: alike.map(({ kind }) => kind), sides: alike[0].sides }] : [],
  )
}

/**
 * The same of what any two figures may differ in: told of all kinds together, unless a place has several values, of which another
 * may have each in another kind. Where that leaves out a value, as a place that is alone in its kind differs from nobody in it,
 * all kinds are taken together, too.
 */
function inKindsOrAll<T>(statements: readonly Statement[], read: Read<T>, keyOf: KeyOf<T>): readonly Sides<T>[] {
  const ofKinds = inKinds(statements, read, keyOf)
  const ofAll = sidesOf(statements, read, keyOf)
  if (!ofAll) return ofKinds
  const isOneAPlace = ofAll.flatMap(({ placeNames }) => placeNames).length === placesOf(statements).length
  const told = new Set(ofKinds.flatMap(({ sides }) => sides.map(({ value }) => keyOf(value))))
  const isAllTold = ofAll.every(({ value }) => told.has(keyOf(value)))
  return isOneAPlace || !isAllTold ? [{ kinds: [], sides: ofAll }] : ofKinds
}

/** Who has which value; undefined where all places have the same ones. */
function sidesOf<T>(statements: readonly Statement[], read: Read<T>, keyOf: KeyOf<T> = itself): readonly Side<T>[] | undefined {
  const groups = [...groupedBy(statements, (statement) => keyOf(read(statement))).values()]
  const places = placesOf(statements).length
  if (groups.every((group) => placesOf(group).length === places)) return undefined
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    return { value: read(first), placeNames: [...new Set(group.map(({ name }) => name))] }
  })
}

const placesOf = (statements: readonly Statement[]): readonly PlaceHistory[] => [...new Set(statements.map(({ place }) => place))]

const isOne = <T>(sides: readonly Side<T>[], measure: (value: T) => unknown): boolean =>
  new Set(sides.map(({ value }) => measure(value))).size === 1

const DAYS_A_MONTH = 365.25 / 12

/** How long a period is, in whole months: nine months are as long in one year as in another. 0 for a day. */
function monthsIn(period: Figure['period']): number {
  const { earliest, latest } = spanOf(period)
  return Math.round((latest - earliest) / DAYS_A_MONTH)
}

const hasEnded = ({ statuses }: PlaceHistory): boolean => statuses.length > 0 && statuses.every(({ to }) => to !== undefined)

function borderCautions(place: PlaceHistory, statements: readonly Statement[]): readonly BorderCaution[] {
  const periods = statements.map(({ figure }) => spanOf(figure.period))
  const withBases = statements.map(({ figure }) => spanOf({ from: earliestTimeOf(figure), to: figure.period.to }))
  return place.events
    .filter(({ changesArea }) => changesArea)
    .flatMap((event) => {
      const day = spanOf({ from: event.date, to: event.date })
      const ofPeriods = whenOf(day, periods)
      const when = ofPeriods !== 'within' && whenOf(day, withBases) === 'within' ? 'base' : ofPeriods
      // That a place has ended says more.
      if (!when || (when === 'since' && hasEnded(place))) return []
      return { about: 'border' as const, when, place, event }
    })
}

function whenOf(event: DaySpan, periods: readonly DaySpan[]): Exclude<BorderTime, 'base'> | undefined {
  const before = periods.filter(({ latest }) => latest < event.earliest).length
  // What begins on the day of the change is of the new area.
  const after = periods.filter(({ earliest }) => earliest >= event.latest).length
  if (before + after < periods.length) return 'within'
  if (before > 0 && after > 0) return 'between'
  return before > 0 ? 'since' : undefined
}
