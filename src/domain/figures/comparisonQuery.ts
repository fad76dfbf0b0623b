import { type Ignored, IgnoredValues, parseIds } from '../addressValues.ts'
import type { RawSearch } from '../articleQuery.ts'

interface ParsedComparisonQuery {
  /** Ids of the places that are compared, in the order of the page: all of them, where the address names none. */
  readonly compared: readonly string[]
  readonly ignored: readonly Ignored<'unknown'>[]
}

/** Reads which places an address compares. Total: what it names beside them is left out, and listed. */
export function parseComparisonQuery(raw: RawSearch, places: readonly { readonly id: string }[]): ParsedComparisonQuery {
  const ignored = new IgnoredValues<'unknown'>()
  const named = parseIds(raw, 'noi', places, ignored)
  return { compared: named.length > 0 ? named : places.map(({ id }) => id), ignored: ignored.list }
}

/** The way back; all places need not be named. */
export function toComparisonSearch(compared: readonly string[], places: readonly { readonly id: string }[]): RawSearch {
  const named = places.map(({ id }) => id).filter((id) => compared.includes(id))
  return named.length === 0 || named.length === places.length ? {} : { noi: named.join(',') }
}
