import type { RawSearch } from '#src/domain/articleQuery.ts'

/** Parses `?a=b&c=d`. Total: malformed escapes are kept as they stand. */
export function parseSearchString(search: string): RawSearch {
  const raw: Record<string, string> = Object.create(null)
  for (const [param, value] of new URLSearchParams(search)) {
    raw[param] = raw[param] === undefined ? value : `${raw[param]},${value}`
  }
  return { ...raw }
}

/** The inverse of `parseSearchString`, with commas left readable; empty where there are no parameters. */
export function formatSearchString(raw: RawSearch): string {
  const search = new URLSearchParams(Object.entries(raw).filter(([, value]) => typeof value === 'string')).toString()
  return search && `?${search.replaceAll('%2C', ',')}`
}
