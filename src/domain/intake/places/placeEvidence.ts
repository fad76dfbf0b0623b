import type { SortedPage } from '../recognised.ts'
import { articleTexts, type Zone } from '../topics/articleTexts.ts'
import type { IntakePlace } from '../vocabulary.ts'
import { contexts } from './contexts.ts'
import { namedUnits } from './namedUnits.ts'
import { placeNames } from './placeNames.ts'
import { type ResolvedUnit, resolvedUnits } from './resolvedUnits.ts'
import { isOfficialAddress, placeOfAddress } from './siteAddress.ts'
import type { UnitKind } from './unitKinds.ts'

/** Something in a page that speaks for a place, or for a unit that is on no list. */
export interface PlaceEvidence {
  /** Id of the place; undefined for another unit, which `name` tells. */
  readonly place?: string
  readonly name: string
  /** What the unit is said to be. */
  readonly kind?: UnitKind
  readonly zone: Zone | 'site'
  /** Number of the text that it stands in. */
  readonly text: number
  readonly words: string
  readonly line?: number
  /** Whether the place itself is named, not something within it. */
  readonly isNamed: boolean
  /** Whether it only says where another unit lies, or that the news comes from there. */
  readonly isContext: boolean
}

/** What speaks for places in an article, and in what its page says of its publisher. */
export function placeEvidence(
  sorted: SortedPage,
  places: readonly IntakePlace[],
  own: ReadonlyMap<UnitKind, number>,
): readonly PlaceEvidence[] {
  const names = placeNames(places)
  const texts = [...articleTexts(sorted), ...siteTexts(sorted)]
  const units = resolvedUnits(
    texts.flatMap((text, index) => namedUnits(text, index, names)),
    places,
    own,
  )
  const isContext = contexts(units)
  return [
    ...units.map((unit, at) => evidenceOf(unit, texts[unit.text], isContext[at] === true)),
    ...addressEvidence(sorted, places),
  ]
}

/** A text of the article, or of its page on who published it. */
interface PageText {
  readonly zone: Zone | 'site'
  readonly text: string
  readonly line?: number
}

/** Who wrote and who published it, and what the page says of its publisher at its foot. */
function siteTexts({ author, publisher, removed }: SortedPage): readonly PageText[] {
  const foot = removed.filter(({ reason }) => reason === 'publisher').map(({ text }) => text)
  return [author?.value, publisher?.value, ...foot].flatMap((text) => (text === undefined ? [] : [{ zone: 'site', text }]))
}

/** Newspapers and stations write of more than the place that they bear the name of. */
const IS_NEWS = /(?<!\p{L})(?:báo|đài|tạp chí)(?!\p{L})/iu

function evidenceOf(unit: ResolvedUnit, source: PageText | undefined, isContext: boolean): PlaceEvidence {
  const { meaning, place, text, words, kind } = unit
  const { zone, line } = source ?? { zone: 'body' }
  return {
    ...(place && { place: place.id }),
    ...{ name: meaning.name, zone, text, words },
    ...(kind && { kind }),
    ...(line !== undefined && { line }),
    isNamed: meaning.type !== 'within',
    isContext: zone === 'site' ? IS_NEWS.test(source?.text ?? '') : isContext,
  }
}

function addressEvidence({ page }: SortedPage, places: readonly IntakePlace[]): readonly PlaceEvidence[] {
  const { address } = page.meta
  const place = placeOfAddress(address, places)
  if (!place || address === undefined) return []
  const isContext = !isOfficialAddress(address)
  return [{ place: place.id, name: place.name, zone: 'site', text: -1, words: address, isNamed: false, isContext }]
}
