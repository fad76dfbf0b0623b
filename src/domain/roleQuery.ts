import { type Ignored, IgnoredValues, parseIds } from './addressValues.ts'
import type { RawSearch } from './articleQuery.ts'

/** What the reader asks of the view of a role. An empty list leaves every locality in. */
export interface RoleQuery {
  readonly localities: readonly string[]
}

export interface ParsedRoleQuery {
  readonly query: RoleQuery
  readonly ignored: readonly Ignored<'unknown'>[]
}

/** Reads an address' search parameters as a query. Total, as the query of the list is. */
export function parseRoleQuery(raw: RawSearch, known: readonly { readonly id: string }[]): ParsedRoleQuery {
  const ignored = new IgnoredValues<'unknown'>()
  return { query: { localities: parseIds(raw, 'noi', known, ignored) }, ignored: ignored.list }
}

/** A query as search parameters. */
export function toRoleSearch({ localities }: RoleQuery): RawSearch {
  return localities.length > 0 ? { noi: localities.join(',') } : {}
}
