import type { IntakePlace } from '../vocabulary.ts'
import type { NamedUnit } from './namedUnits.ts'
import type { UnitKind } from './unitKinds.ts'

const ABOVE_DISTRICTS: readonly (UnitKind | undefined)[] = ['tỉnh']
const BELOW_PROVINCES: readonly (UnitKind | undefined)[] = ['thị xã', 'huyện', 'quận', 'thị trấn', 'phường', 'xã', 'đặc khu']

const districtOf = (places: readonly IntakePlace[]) => places.find(({ level }) => level !== 'province')
const provinceOf = (places: readonly IntakePlace[]) => places.find(({ level }) => level === 'province')

/** The places that bear the name of a unit, which may be a city and the province of its name. */
export const namesakes = ({ meaning }: NamedUnit, places: readonly IntakePlace[]): readonly IntakePlace[] =>
  meaning.type === 'place' ? places.filter(({ name }) => name === meaning.name) : []

/**
 * The place that a unit is, by its kind: `thành phố Hải Dương` or `tỉnh Hải Dương`. Undefined where the kind is not named and
 * two places bear the name; null for what is none of them.
 */
export function placeByKind(unit: NamedUnit, places: readonly IntakePlace[]): IntakePlace | null | undefined {
  const same = namesakes(unit, places)
  if (unit.kind === 'thành phố') return districtOf(same) ?? same.find(({ kinds }) => kinds.includes('thành phố')) ?? null
  if (ABOVE_DISTRICTS.includes(unit.kind)) return same.find(({ kinds }) => kinds.includes('tỉnh')) ?? null
  if (BELOW_PROVINCES.includes(unit.kind)) return districtOf(same) ?? null
  return same.length === 1 ? same[0] : undefined
}

/**
 * The place that a name without a kind stands for, where a city and a province bear it: the province, unless the article calls
 * the city by its kind more often, or calls neither so and is written as of a city.
 */
export function placeWithoutKind(
  unit: NamedUnit,
  places: readonly IntakePlace[],
  timesNamed: (place: IntakePlace) => number,
  isOfDistrict: boolean,
): IntakePlace | undefined {
  const same = namesakes(unit, places)
  const [district, province] = [districtOf(same), provinceOf(same)]
  if (!district || !province || unit.isInParentheses) return province ?? district
  const [ofDistrict, ofProvince] = [timesNamed(district), timesNamed(province)]
  return ofDistrict > ofProvince || (ofDistrict === ofProvince && isOfDistrict) ? district : province
}
