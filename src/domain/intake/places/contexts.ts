import type { ResolvedUnit } from './resolvedUnits.ts'

const SAYS_WHERE = /^\s?(?:[,(–-]|của|thuộc)?\s?$/u

const isDistrict = ({ place }: ResolvedUnit): boolean => place !== undefined && place.level !== 'province'

/**
 * Tells of each unit of an article whether it only says where a smaller one lies, as in `Chí Linh (Hải Dương)`, or where the
 * news of a smaller one is from, as in `Hải Dương: Chí Linh khởi công …`.
 */
export function contexts(units: readonly ResolvedUnit[]): readonly boolean[] {
  const wholes = new Set(units.filter(isDistrict).flatMap(({ place }) => place?.parents ?? []))
  return units.map((unit, at) => {
    if (isDistrict(unit)) return false
    if (unit.isPrefix && unit.kind === undefined && wholes.has(unit.meaning.name)) return true
    const before = units[at - 1]
    return before?.text === unit.text && isDistrict(before) && unit.gap !== undefined && SAYS_WHERE.test(unit.gap)
  })
}
