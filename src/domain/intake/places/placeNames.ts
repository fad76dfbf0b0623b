import { type PhraseTable, phraseTable } from '../topics/phraseTable.ts'
import type { IntakePlace } from '../vocabulary.ts'
import type { NameMeaning } from './namedUnits.ts'
import { PROVINCES } from './provinces.ts'

const tables = new WeakMap<readonly IntakePlace[], PhraseTable<NameMeaning>>()

/** The names by which places are recognised; every page is held against the same list. */
export function placeNames(places: readonly IntakePlace[]): PhraseTable<NameMeaning> {
  const known = tables.get(places)
  if (known) return known
  const table = phraseTable([...meaningsOf(places)])
  tables.set(places, table)
  return table
}

// Of what is written alike the first counts.
function* meaningsOf(places: readonly IntakePlace[]): Generator<readonly [string, NameMeaning]> {
  for (const { name } of places) yield [name, { type: 'place', name }]
  for (const { id, within } of places) for (const name of within) yield [name, { type: 'within', name: id }]
  for (const name of PROVINCES) yield [name, { type: 'province', name }]
}
