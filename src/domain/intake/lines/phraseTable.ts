import type { RemovalReason } from '../recognised.ts'
import { lineKey } from './lineKey.ts'

/**
 * Words of Vietnamese portals and newspapers around an article, by what they are for, with `|` between. They are compared
 * without marks, case and signs.
 */
export type PhraseTable = Readonly<Partial<Record<RemovalReason, string>>>

/** The phrases of a list, as keys of lines. */
export const keysOf = (phrases: string): readonly string[] =>
  phrases
    .split('|')
    .map(lineKey)
    .filter((key) => key !== '')

/** The table by the keys of its phrases. */
export function byKey(table: PhraseTable): ReadonlyMap<string, RemovalReason> {
  const entries = Object.entries(table) as [RemovalReason, string][]
  return new Map(entries.flatMap(([reason, phrases]) => keysOf(phrases).map((key) => [key, reason] as const)))
}
