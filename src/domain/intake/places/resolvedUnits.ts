import { groupedBy } from '../../figures/groupedBy.ts'
import type { IntakePlace } from '../vocabulary.ts'
import type { NamedUnit } from './namedUnits.ts'
import { speaksAsDistrict } from './ownKinds.ts'
import type { UnitKind } from './unitKinds.ts'
import { namesakes, placeByKind, placeWithoutKind } from './whichPlace.ts'

/** A unit with the place that it is, or lies within; undefined for one that is on no list. */
export type ResolvedUnit = NamedUnit & { readonly place?: IntakePlace }

/** The units that an article names, with their places. What only shares a name with a place is left out. */
export function resolvedUnits(
  units: readonly NamedUnit[],
  places: readonly IntakePlace[],
  own: ReadonlyMap<UnitKind, number>,
): readonly ResolvedUnit[] {
  const byKind = units.map((unit) => ({ unit, place: placeByKind(unit, places) }))
  // One in parentheses only says where another lies: `xã Thạch Trung (TP Hà Tĩnh)`.
  const withKind = groupedBy(byKind, ({ unit, place }) => (unit.kind && !unit.isInParentheses ? place?.id : undefined))
  const timesNamed = ({ id }: IntakePlace) => withKind.get(id)?.length ?? 0
  const isOfDistrict = byKind.every(({ place }) => place?.level !== 'district') && speaksAsDistrict(own)
  return byKind.flatMap(({ unit, place }) => {
    if (unit.meaning.type === 'within')
      return [
        withPlace(
          unit,
          places.find(({ id }) => id === unit.meaning.name),
        ),
      ]
    if (place !== undefined) return place === null && unit.meaning.type === 'place' ? [] : [withPlace(unit, place)]
    const meant = namesakes(unit, places).length > 0 && placeWithoutKind(unit, places, timesNamed, isOfDistrict)
    return [withPlace(unit, meant)]
  })
}

const withPlace = (unit: NamedUnit, place: IntakePlace | null | undefined | false): ResolvedUnit =>
  place ? { ...unit, place } : unit
