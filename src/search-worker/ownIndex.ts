import { fetchJson } from '#src/articles/fetchJson.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import type { SearchIndex } from '#src/domain/search/indexReader.ts'
import { JoinedIndex } from '#src/domain/search/joinedIndex.ts'
import { RowMap } from '#src/domain/search/joinPostings.ts'
import { builtIndex } from './builtIndex.ts'
import type { KeptIndex } from './keptIndex.ts'
import type { SearchPlace } from './messages.ts'
import type { HeldTexts } from './ownHeld.ts'

/** An index with the reader's own articles in it; itself where it is not of the set that those were merged with. */
export async function withOwn(index: SearchIndex, { places, texts }: HeldTexts): Promise<SearchIndex> {
  const { version, terms } = await index.manifest()
  if (version !== places.base) return index
  return new JoinedIndex(index, builtIndex(texts, terms, places.version), new RowMap(places.rows))
}

/** An index of what is kept on the device, the reader's own included, for when there is no network. */
export async function keptWithOwn(kept: KeptIndex | undefined, held: HeldTexts, place: SearchPlace): Promise<KeptIndex> {
  const { places, texts } = held
  if (!kept) return { reader: builtIndex(texts, await termsOf(place), places.version), rows: places.rows, isCut: false }
  const ofAll = new RowMap(places.rows)
  const base = kept.rows.map((row) => ofAll.ofBase(row))
  const rows = [...base, ...places.rows].sort((a, b) => a - b)
  const ownRows = places.rows.map((row) => rows.indexOf(row))
  const reader = await withOwn(kept.reader, { texts, places: { ...places, rows: ownRows } })
  return reader === kept.reader ? kept : { reader, rows, isCut: kept.isCut }
}

/** They are part of the app; without them, short forms are words like others. */
const termsOf = ({ dataUrl }: SearchPlace) =>
  fetchJson<readonly ShortenedTerm[]>(`${dataUrl}glossary.json`).catch((): readonly ShortenedTerm[] => [])
