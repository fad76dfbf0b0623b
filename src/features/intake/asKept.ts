import type { DeskEntry, DeskState } from '#src/domain/intake/desk.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'

/** What was kept and has been taken off the device since is not kept. */
export function asKept(state: DeskState, kept: ReadonlyMap<string, OwnArticle> | undefined): DeskState {
  const isGone = (entry: DeskEntry) => entry.status === 'read' && entry.keptAs !== undefined && kept && !kept.has(entry.keptAs)
  if (!state.entries.some(isGone)) return state
  return { ...state, entries: state.entries.map((entry) => (isGone(entry) ? withoutKept(entry) : entry)) }
}

const withoutKept = ({ keptAs: _, ...entry }: DeskEntry & { readonly keptAs?: string }): DeskEntry => entry
