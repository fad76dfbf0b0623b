import { groupedBy } from '../../figures/groupedBy.ts'
import type { IntakePlace } from '../vocabulary.ts'
import type { PlaceEvidence } from './placeEvidence.ts'
import type { UnitKind } from './unitKinds.ts'

/** How much speaks for an article's being about a place, or about another unit. */
export interface PlaceScore {
  /** Undefined for a unit that is on no list. */
  readonly place?: IntakePlace
  readonly name: string
  readonly score: number
  readonly isInTitle: boolean
  /** Whether title, lead, publisher or the way in which the article speaks of its unit point to it, beside bare names. */
  readonly isAnchored: boolean
  readonly evidence: readonly PlaceEvidence[]
}

const WEIGHT: Readonly<Record<PlaceEvidence['zone'], number>> = {
  ...{ title: 8, dek: 3, lead: 3, heading: 2, site: 2.5, body: 1, caption: 0.5 },
}
/** Of what is within a place. */
const WITHIN = 0.6
const EACH_WITHIN = 0.5
const MOST_OF_WITHIN = 2
const CONTEXT = 0.4
/** Of a text that counts units up. */
const LISTED = 0.4
const MANY_UNITS = 4
/** However often a place is named in the body, it may be the one that others are compared with. */
const MOST_OF_BODY = 5
const MOST_OF_SITE = 4
const MOST_OF_OWN_KIND = 3

/** What speaks for each place and each other unit, most first. */
export function placeScores(
  evidence: readonly PlaceEvidence[],
  places: readonly IntakePlace[],
  own: ReadonlyMap<UnitKind, number>,
): readonly PlaceScore[] {
  const listed = listedTexts(evidence)
  const groups = groupedBy(evidence, ({ place, name }) => place ?? `? ${name}`)
  return [...groups.values()].map((group) => scoreOf(group, places, own, listed)).sort((a, b) => b.score - a.score)
}

function listedTexts(evidence: readonly PlaceEvidence[]): ReadonlySet<number> {
  const texts = groupedBy(
    evidence.filter(({ isNamed }) => isNamed),
    ({ text }) => text,
  )
  const isListed = (group: readonly PlaceEvidence[]) => new Set(group.map(({ name }) => name)).size >= MANY_UNITS
  return new Set([...texts].flatMap(([text, group]) => (isListed(group) ? [text] : [])))
}

function scoreOf(
  group: readonly PlaceEvidence[],
  places: readonly IntakePlace[],
  own: ReadonlyMap<UnitKind, number>,
  listed: ReadonlySet<number>,
): PlaceScore {
  const id = group[0]?.place
  const place = places.find((other) => other.id === id)
  const sum = (zones: readonly PlaceEvidence['zone'][], most = Number.POSITIVE_INFINITY) =>
    Math.min(
      most,
      zoneScore(
        group.filter(({ zone }) => zones.includes(zone)),
        listed,
      ),
    )
  const [title, opening, site] = [sum(['title']), sum(['dek', 'lead']), sum(['site'], MOST_OF_SITE)]
  const named = title + opening + site + sum(['heading']) + sum(['body', 'caption'], MOST_OF_BODY)
  const kinds = place?.kinds ?? group.flatMap(({ kind }) => kind ?? [])
  const ownKind = Math.min(ownKindScore(kinds, own), MOST_OF_OWN_KIND * named)
  return {
    ...(place && { place }),
    name: group[0]?.name ?? '',
    score: named + ownKind + withinScore(group),
    isInTitle: group.some(({ zone, isContext }) => zone === 'title' && !isContext),
    isAnchored: title + opening + site > 0 || ownKind > MOST_OF_OWN_KIND / 2,
    evidence: group,
  }
}

/** Several that lie within a place say more than one, even in one text. */
function withinScore(group: readonly PlaceEvidence[]): number {
  const within = new Set(group.filter(({ isNamed, zone }) => !isNamed && zone !== 'site').map(({ words }) => words))
  return Math.min(MOST_OF_WITHIN, EACH_WITHIN * Math.max(0, within.size - 1))
}

const larger = (a: number, b: number): number => Math.max(a, b)

/** A text counts once for a place, by the strongest that it says. */
function zoneScore(group: readonly PlaceEvidence[], listed: ReadonlySet<number>): number {
  const weights = (ofText: readonly PlaceEvidence[]) =>
    ofText.map(
      ({ zone, text, isNamed, isContext }) =>
        WEIGHT[zone] * (isNamed || zone === 'site' ? 1 : WITHIN) * (isContext ? CONTEXT : 1) * (listed.has(text) ? LISTED : 1),
    )
  return [...groupedBy(group, ({ text }) => text).values()].reduce((sum, ofText) => sum + weights(ofText).reduce(larger, 0), 0)
}

const RANKS: readonly UnitKind[] = ['tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận']

/** An article that says `thị xã` without a name all along is about a town; `Tỉnh ủy` it may name beside it. */
function ownKindScore(kinds: readonly string[], own: ReadonlyMap<UnitKind, number>): number {
  const count = (kind: UnitKind) => own.get(kind) ?? 0
  const mine = Math.max(...RANKS.filter((kind) => kinds.includes(kind)).map(count), 0)
  const most = Math.max(...RANKS.map(count), 1)
  return mine < 2 ? 0 : MOST_OF_OWN_KIND * (mine / most)
}
