import type { RawSearch } from '#src/domain/articleQuery.ts'

/** Which list a reader came from, and where in it the article stood: kept in the history entry, so it survives a reload. */
export interface CameFrom {
  readonly search: RawSearch
  readonly position: number
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    cameFrom?: CameFrom
    /** How many articles the list shows. */
    shown?: number
  }
}
