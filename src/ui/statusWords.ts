import type { GovernmentLevel, PlaceStatus } from '#src/domain/locality.ts'

/** What a level of government is called, wherever places are shown. */
export const LEVEL_WORDS = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' } satisfies Record<
  GovernmentLevel,
  string
>

/** What a place was, with the unit above it: `thành phố thuộc tỉnh Hải Dương`. Of a province, the kind says it all. */
export function statusWords({ kind, level, parent }: Pick<PlaceStatus, 'kind' | 'level' | 'parent'>): string {
  if (parent !== undefined) return `${kind} thuộc ${parent}`
  return level === 'province' && kind !== 'tỉnh' ? `${kind} trực thuộc trung ương` : kind
}
