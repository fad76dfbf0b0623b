import { useState } from 'react'
import type { RawSearch } from '#src/domain/articleQuery.ts'

/**
 * The query that the reader sees, given that of the address. The address takes a moment to change: what is asked for in that
 * moment adds to what was asked for just before it.
 */
export function useAsked<Query>(search: RawSearch, addressed: Query) {
  const [asked, setAsked] = useState<{ readonly query: Query; readonly since: RawSearch }>()
  if (asked && asked.since !== search) setAsked(undefined)
  const query = asked?.since === search ? asked.query : addressed
  return [query, (next: Query) => setAsked({ query: next, since: search })] as const
}
