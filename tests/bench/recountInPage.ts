// Bundled by itself and run in the measured page: the counting that follows a click on a filter, and nothing else.
import { type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import { countFacets, selectRows } from '#src/domain/facets.ts'

export interface RecountTimes {
  /** The first count, before the browser has learnt the code and with nothing kept from an earlier one. */
  readonly first: number
  /** Each of the counts after it, in milliseconds. */
  readonly next: readonly number[]
}

const PAUSE_MS = 50

/** Counts and selects for one query after another, each in a task of its own, as clicks are. */
async function recount(columnsUrl: string): Promise<RecountTimes> {
  const columns = fromColumnFile((await (await fetch(columnsUrl)).json()) as ColumnFile)
  const queries = columns.localities.flatMap((_, index) => {
    const localities = columns.localities.slice(0, index + 1)
    return [undefined, ...columns.topics.slice(0, 4)].map(
      (topic): ArticleQuery => ({ ...EVERYTHING, localities, topics: topic === undefined ? [] : [topic] }),
    )
  })
  const times: number[] = []
  for (const query of queries) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const start = performance.now()
    selectRows(columns, query)
    countFacets(columns, query)
    times.push(performance.now() - start)
  }
  const [first = 0, ...next] = times
  return { first, next }
}

declare global {
  interface Window {
    benchRecount: typeof recount
  }
}

window.benchRecount = recount
