import type { RawSearch } from '#src/domain/articleQuery.ts'

// The router's own codec guesses types: `?q=1945` would arrive as a number. Here every value is text.

/** Parses `?a=b&c=d`. Total; a name given twice has its values joined by commas. */
export function parseSearchString(search: string): RawSearch {
  const raw = new Map<string, string>()
  for (const [param, value] of new URLSearchParams(search)) {
    const before = raw.get(param)
    raw.set(param, before === undefined ? value : `${before},${value}`)
  }
  return Object.fromEntries(raw)
}

/** The inverse, with commas left readable; empty where there are no parameters. */
export function formatSearchString(raw: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const search = new URLSearchParams(entries).toString()
  return search && `?${search.replaceAll('%2C', ',')}`
}
