import { type Ignored, IgnoredValues, keyOf, parseChoice, parseIds } from '../addressValues.ts'
import type { RawSearch } from '../articleQuery.ts'
import { type DateFilter, dateParams, daysAsked, parseDates } from '../dateFilter.ts'
import type { FigureKind } from './figure.ts'

/**
 * `article` has the newest article first and goes by its text, `place` by the vocabulary, `indicator` by the alphabet,
 * `period` has the newest first. There is none by value: figures of unlike units have no order.
 */
export type FigureOrder = 'article' | 'place' | 'indicator' | 'period'

/** What the reader asks of the table of figures. Dates look at the period of a figure. What is empty leaves everything in. */
export interface FigureQuery extends DateFilter {
  readonly localities: readonly string[]
  /** Topics that the indicators belong to. */
  readonly groups: readonly string[]
  readonly kinds: readonly FigureKind[]
  /** Id of the one indicator that is asked for. */
  readonly indicator?: string
  readonly order: FigureOrder
  /** Figures of one indicator stand together, indicators by the alphabet. */
  readonly isGrouped: boolean
}

export const EVERY_FIGURE: FigureQuery = { localities: [], groups: [], kinds: [], order: 'article', isGrouped: false }

/** A value in the address that was left out of the query, and why. */
export type IgnoredFigureValue = Ignored<'unknown' | 'not-a-date' | 'after-end'>

export interface ParsedFigureQuery {
  readonly query: FigureQuery
  readonly ignored: readonly IgnoredFigureValue[]
}

/** The ids that a query may name. */
export interface FigureVocabulary {
  readonly localities: readonly { readonly id: string }[]
  readonly groups: readonly { readonly id: string }[]
  readonly indicators: readonly { readonly id: string }[]
}

const KINDS: Readonly<Record<string, FigureKind>> = {
  'thuc-te': 'achieved',
  'muc-tieu': 'target',
  'tang-giam': 'change',
  'ty-trong': 'share',
  'ty-le': 'ratio',
  'xep-hang': 'rank',
}
const KIND_KEYS = Object.keys(KINDS).map((id) => ({ id }))
const ORDERS: Readonly<Record<string, FigureOrder>> = { bai: 'article', noi: 'place', 'chi-so': 'indicator', ky: 'period' }
const GROUPINGS: Readonly<Record<string, true>> = { 'chi-so': true }

/**
 * Reads an address' search parameters as a query. Total: whatever they hold, the query is valid, and each value that was left
 * out of it is listed. Parameters that are none of ours are passed over in silence.
 */
export function parseFigureQuery(raw: RawSearch, vocabulary: FigureVocabulary): ParsedFigureQuery {
  const ignored = new IgnoredValues<IgnoredFigureValue['reason']>()
  const indicator = parseChoice(raw, 'chi-so', idsByThemselves(vocabulary.indicators), ignored)
  const query: FigureQuery = {
    localities: parseIds(raw, 'noi', vocabulary.localities, ignored),
    groups: parseIds(raw, 'nhom', vocabulary.groups, ignored),
    kinds: parseIds(raw, 'loai', KIND_KEYS, ignored).flatMap((key) => KINDS[key] ?? []),
    ...(indicator && { indicator }),
    ...parseDates(raw, ignored),
    order: parseChoice(raw, 'sap-xep', ORDERS, ignored) ?? 'article',
    isGrouped: parseChoice(raw, 'gom', GROUPINGS, ignored) ?? false,
  }
  return { query, ignored: ignored.list }
}

const idsByThemselves = (options: readonly { readonly id: string }[]): Readonly<Record<string, string>> =>
  Object.fromEntries(options.map(({ id }) => [id, id]))

/** A query as search parameters, in a fixed order and without what goes without saying. */
export function toFigureSearch(query: FigureQuery): RawSearch {
  const { localities, groups, kinds, indicator, order, isGrouped } = query
  return {
    ...(localities.length > 0 && { noi: localities.join(',') }),
    ...(groups.length > 0 && { nhom: groups.join(',') }),
    ...(kinds.length > 0 && { loai: kinds.map((kind) => keyOf(KINDS, kind)).join(',') }),
    ...(indicator && { 'chi-so': indicator }),
    ...dateParams(query),
    ...(order !== 'article' && { 'sap-xep': keyOf(ORDERS, order) }),
    ...(isGrouped && { gom: keyOf(GROUPINGS, true) }),
  }
}

/** Whether filters narrow the table; order and grouping do not count. */
export function isFigureQueryNarrowed(query: FigureQuery): boolean {
  const { localities, groups, kinds, indicator } = query
  return [localities, groups, kinds].some(({ length }) => length > 0) || indicator !== undefined || daysAsked(query) !== undefined
}
