import type { SectionRole } from './article.ts'

/** How an address writes the roles: `/muc/<key>`. */
export const ROLE_KEYS = {
  results: 'ket-qua',
  shortcomings: 'han-che',
  tasks: 'nhiem-vu',
  targets: 'chi-tieu',
  adjustments: 'dieu-chinh',
} as const satisfies Record<SectionRole, string>

/** The role that an address names; undefined where it names none. */
export function roleOfKey(key: string): SectionRole | undefined {
  return (Object.keys(ROLE_KEYS) as SectionRole[]).find((role) => ROLE_KEYS[role] === key)
}
