import type { OwnPlaces, OwnTextsChange } from '#src/domain/search/ownTexts.ts'
import type { SearchText } from '#src/domain/search/searchText.ts'

/** The reader's own articles as the page told of them, in the order of their rows. */
export interface HeldTexts {
  readonly places: OwnPlaces
  readonly texts: readonly SearchText[]
}

/** What is held once the page has told of a change; undefined where nothing is. */
export function heldAfter(before: HeldTexts | undefined, change: OwnTextsChange | undefined): HeldTexts | undefined {
  if (!change) return undefined
  const { slugs, added, ...places } = change
  const known = new Map([...(before?.texts ?? []), ...added].map((text) => [text.summary.slug, text]))
  return { places, texts: slugs.map((slug) => known.get(slug)).filter((text) => text !== undefined) }
}
