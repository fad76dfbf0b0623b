import type { ReactNode } from 'react'
import { filterWords } from './filterWords.ts'

/** A filter that is set. */
export interface FilterChip {
  /** Tells it from the others. */
  readonly id: string
  readonly name: string
  /** How it is shown, where that is more than its name. */
  readonly shown?: ReactNode
  /** What taking it off is called, where it is not called as it is for any filter. */
  readonly remove?: string
  readonly onRemove: () => void
}

interface Props {
  readonly chips: readonly FilterChip[]
  /** Takes all of them off; undefined where there is nothing that it would. */
  readonly onClear: (() => void) | undefined
}

/** What is filtered by; each can be taken off, and all at once. */
export function FilterChips({ chips, onClear }: Props) {
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={filterWords.applied}>
      {chips.map(({ id, name, shown = name, remove = filterWords.remove(name), onRemove }) => (
        <li key={id}>
          <button type="button" className="chip" aria-label={remove} onClick={onRemove}>
            {shown}
            <span aria-hidden="true"> ✕</span>
          </button>
        </li>
      ))}
      {onClear && (
        <li>
          <button type="button" className="quiet-button" onClick={onClear}>
            {filterWords.clear}
          </button>
        </li>
      )}
    </ul>
  )
}
