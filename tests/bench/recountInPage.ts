// Bundled by itself and run in the measured page: the counting that follows a click on a filter, and nothing else.
import { type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { type ArticleQuery, EVERYTHING } from '#src/domain/articleQuery.ts'
import { countFacets, selectRows } from '#src/domain/facets.ts'
import { type FigureColumnFile, fromFigureColumnFile } from '#src/domain/figures/figureColumns.ts'
import { countFigureFacets, selectFigureRows } from '#src/domain/figures/figureFacets.ts'
import { EVERY_FIGURE, type FigureQuery } from '#src/domain/figures/figureQuery.ts'

export interface RecountTimes {
  /** The first count, before the browser has learnt the code and with nothing kept from an earlier one. */
  readonly first: number
  /** Each of the counts after it, in milliseconds. */
  readonly next: readonly number[]
}

const PAUSE_MS = 50

const fetched = async (url: string): Promise<unknown> => (await fetch(url)).json()

async function articles(columnsUrl: string): Promise<RecountTimes> {
  const columns = fromColumnFile((await fetched(columnsUrl)) as ColumnFile)
  const queries = columns.localities.flatMap((_, index) => {
    const localities = columns.localities.slice(0, index + 1)
    return [undefined, ...columns.topics.slice(0, 4)].map(
      (topic): ArticleQuery => ({ ...EVERYTHING, localities, topics: topic === undefined ? [] : [topic] }),
    )
  })
  return timed(queries, (query) => {
    selectRows(columns, query)
    countFacets(columns, query)
  })
}

async function figures(columnsUrl: string): Promise<RecountTimes> {
  const columns = fromFigureColumnFile((await fetched(columnsUrl)) as FigureColumnFile)
  const groups = [...new Set(columns.groups)]
  const queries = columns.localities.flatMap((_, index) => {
    const localities = columns.localities.slice(0, index + 1)
    return [undefined, ...groups.slice(0, 4)].map(
      (group): FigureQuery => ({ ...EVERY_FIGURE, localities, groups: group === undefined ? [] : [group] }),
    )
  })
  return timed(queries, (query) => {
    selectFigureRows(columns, query)
    countFigureFacets(columns, query, groups)
  })
}

/** Answers one query after another, each in a task of its own, as clicks are. */
async function timed<Query>(queries: readonly Query[], answer: (query: Query) => void): Promise<RecountTimes> {
  const times: number[] = []
  for (const query of queries) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const start = performance.now()
    answer(query)
    times.push(performance.now() - start)
  }
  const [first = 0, ...next] = times
  return { first, next }
}

declare global {
  interface Window {
    benchRecount: { readonly articles: typeof articles; readonly figures: typeof figures }
  }
}

window.benchRecount = { articles, figures }
