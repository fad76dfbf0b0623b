import type { ReactNode, Ref } from 'react'
import { filterWords } from './filterWords.ts'

interface Props {
  readonly ref: Ref<HTMLDialogElement>
  /** How much there is under the filters. */
  readonly count: string
  readonly children: ReactNode
}

/** Filters: beside what they filter on a wide screen, and there a dialog only in name; a sheet over it on a narrow one. */
export function FilterSheet({ ref, count, children }: Props) {
  return (
    <dialog ref={ref} className="filters needs-script" aria-label={filterWords.filters}>
      {children}
      <form method="dialog" className="filters-close">
        <button type="submit" className="button primary">
          {filterWords.closeFilters} · {count}
        </button>
      </form>
    </dialog>
  )
}
