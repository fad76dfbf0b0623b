import { type DaySpan, partialDateSpan } from '../calendar.ts'
import { formatPeriod } from '../honestDate.ts'
import type { PlaceEvent, PlaceHistory, PlaceStatus } from '../locality.ts'
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
  | { readonly aspect: 'period'; readonly sides: readonly Side<Figure['period']>[]; readonly isSameLength: boolean }
  | { readonly aspect: 'level'; readonly sides: readonly Side<PlaceStatus | undefined>[]; readonly isSameLevel: boolean }
  /** `kind` is the kind of figure that it is said of: a base is one of growth, another of a share. */
  | { readonly aspect: 'base'; readonly kind: FigureKind; readonly sides: readonly Side<string | undefined>[] }
  | { readonly aspect: 'unit'; readonly kind: FigureKind; readonly sides: readonly Side<string>[] }
  | { readonly aspect: 'hedge'; readonly kind: FigureKind; readonly sides: readonly Side<string>[] }

/** What became of places whose statements are shown. */
export type Caution =
  /** Their area changed `between` two statements, `within` the time of one, or `since` all of them. */
  | {
      readonly about: 'border'
      readonly when: 'between' | 'within' | 'since'
      readonly place: PlaceHistory
      readonly event: PlaceEvent
    }
  /** They are units of government no more. */
  | { readonly about: 'end'; readonly placeNames: readonly string[] }

export interface Comparability {
  /** Empty where they may be set side by side. */
  readonly differences: readonly Difference[]
  readonly cautions: readonly Caution[]
}

/** How the statements that stand beside each other differ, and what became of the places of all statements that are shown. */
export function comparability(beside: readonly Statement[], all: readonly Statement[]): Comparability {
  const ended = all.filter(({ place }) => hasEnded(place)).map(({ name }) => name)
  return {
    differences: [...differencesOfAll(beside), ...differencesInKinds(beside)],
    cautions: [
      ...[...groupedBy(all, ({ place }) => place)].flatMap(([place, statements]) => borderCautions(place, statements)),
      ...(ended.length > 0 ? [{ about: 'end' as const, placeNames: [...new Set(ended)] }] : []),
    ],
  }
}

function differencesOfAll(statements: readonly Statement[]): readonly Difference[] {
  const kinds = sidesOf(statements, ({ figure }) => figure.kind)
  const periods = sidesOf(statements, ({ figure }) => figure.period, formatPeriod)
  const levels = sidesOf(
    statements,
    ({ status }) => status,
    (status) => `${status?.level} ${status?.kind}`,
  )
  return [
    ...(kinds ? [{ aspect: 'kind' as const, sides: kinds }] : []),
    ...(periods ? [{ aspect: 'period' as const, sides: periods, isSameLength: isOne(periods, monthsIn) }] : []),
    ...(levels ? [{ aspect: 'level' as const, sides: levels, isSameLevel: isOne(levels, (status) => status?.level) }] : []),
  ]
}

/** What can only be held against its like: the units of a growth and of an amount are no difference between two places. */
function differencesInKinds(statements: readonly Statement[]): readonly Difference[] {
  return [...groupedBy(statements, ({ figure }) => figure.kind)].flatMap(([kind, ofKind]) => {
    const bases = sidesOf(ofKind, ({ figure }) => figure.base)
    const units = sidesOf(ofKind, ({ figure }) => figure.unit)
    const hedges = sidesOf(ofKind, ({ figure }) => figure.hedge)
    return [
      ...(bases ? [{ aspect: 'base' as const, kind, sides: bases }] : []),
      ...(units ? [{ aspect: 'unit' as const, kind, sides: units }] : []),
      ...(hedges ? [{ aspect: 'hedge' as const, kind, sides: hedges }] : []),
    ]
  })
}

/** Who has which value; undefined where all places have the same ones. */
function sidesOf<T>(
  statements: readonly Statement[],
  read: (statement: Statement) => T,
  keyOf: (value: T) => unknown = (value) => value,
): readonly Side<T>[] | undefined {
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

/** The days of a period; where one of its ends is no date, all days: it is before nothing and after nothing. */
function spanOf({ from, to }: Pick<Figure['period'], 'from' | 'to'>): DaySpan {
  return {
    earliest: partialDateSpan(from)?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: partialDateSpan(to)?.latest ?? Number.POSITIVE_INFINITY,
  }
}

const hasEnded = ({ statuses }: PlaceHistory): boolean => statuses.length > 0 && statuses.every(({ to }) => to !== undefined)

function borderCautions(place: PlaceHistory, statements: readonly Statement[]): readonly Caution[] {
  const periods = statements.map(({ figure }) => spanOf(figure.period))
  return place.events
    .filter(({ changesArea }) => changesArea)
    .flatMap((event) => {
      const when = whenOf(spanOf({ from: event.date, to: event.date }), periods)
      // That a place has ended says more.
      if (!when || (when === 'since' && hasEnded(place))) return []
      return { about: 'border' as const, when, place, event }
    })
}

function whenOf(event: DaySpan, periods: readonly DaySpan[]): 'between' | 'within' | 'since' | undefined {
  const before = periods.filter(({ latest }) => latest < event.earliest).length
  // What begins on the day of the change is of the new area.
  const after = periods.filter(({ earliest }) => earliest >= event.latest).length
  if (before + after < periods.length) return 'within'
  if (before > 0 && after > 0) return 'between'
  return before > 0 ? 'since' : undefined
}
