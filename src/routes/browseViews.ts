import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import { type ArticleQuery, EVERYTHING, isNarrowed } from '#src/domain/articleQuery.ts'
import type { SearchAnswer, SearchResult } from '#src/domain/articleSearch.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { countFacets, selectRows } from '#src/domain/facets.ts'
import type { Overview } from '#src/domain/overview.ts'
import type { BrowseView } from '#src/features/browse/BrowsePage.tsx'
import { queryWithout, type WayOut } from '#src/features/browse/queryChanges.ts'
import type { SearchReading } from '#src/features/browse/SearchNotices.tsx'
import type { LastSearch } from './lastSearch.ts'

/** The list with no filter set stands in the overview; everything else is worked out from the columns. */
export function viewOfOverview(overview: Overview): BrowseView {
  return { query: EVERYTHING, facets: overview.facets, summaries: overview.newest, wayOut: [] }
}

interface ViewOptions {
  readonly articles: ArticleSource
  readonly lastSearch: LastSearch
  readonly overview: Overview
  readonly query: ArticleQuery
  readonly shown: number
}

// As long as the list before stays for the sake of a whole new one.
const PATIENCE_MS = 120

/** What a query gives: a view of it, then, while found articles come in, more whole ones. */
export async function* browseViews({ articles, lastSearch, overview, query, shown }: ViewOptions): AsyncGenerator<BrowseView> {
  const asking = query.words ? lastSearch.find(query.words, expectedOf(query, shown)) : undefined
  const [columns, answer] = await Promise.all([articles.columns(), asking])
  if (answer && answer.version !== overview.version) throw new ArticleLoadError('outdated', 'search')
  const hasWords = answer !== undefined && !answer.notes.includes('no-words')
  const found = hasWords ? answer.rows : undefined
  const rows = selectRows(columns, query, found)
  const facets = countFacets(columns, query, found)
  const wayOut = rows.length > 0 ? [] : waysOut(columns, query, found)
  const asked = rows.slice(0, shown)
  const view = { query, facets, wayOut, summaries: [], ...(answer && { reading: readingOf(answer, rows.length) }) }
  const { words } = query
  if (!hasWords || words === undefined) {
    yield { ...view, summaries: await articles.summaries(asked) }
    return
  }
  for await (const results of arriving(asked.map((row) => lastSearch.result(words, row)))) {
    // As they were meant: whoever follows a link, or keeps its address, is not in need of this search.
    yield { ...view, found: { words: answer.meant ?? words, results, awaited: asked.length - results.length } }
  }
}

/** Which articles are shown first is known before they are filtered only where they are not, nor put in another order. */
const expectedOf = (query: ArticleQuery, shown: number): number => (query.sort === 'relevance' && !isNarrowed(query) ? shown : 0)

function waysOut(columns: ArticleColumns, query: ArticleQuery, found: readonly number[] | undefined): readonly WayOut[] {
  return queryWithout(query)
    .map(({ filter, rest }) => ({ filter, rest, count: selectRows(columns, rest, rest.words ? found : undefined).length }))
    .filter(({ count }) => count > 0)
}

/** That articles have most of the words is to be said only above articles. */
const readingOf = (answer: SearchAnswer, count: number): SearchReading => ({
  ...answer,
  isPartial: answer.isPartial && count > 0,
})

/** Results in their order, as far as they are here: all at once where they come soon, else each as it comes. */
async function* arriving(promises: readonly Promise<SearchResult>[]): AsyncGenerator<readonly SearchResult[]> {
  const here = new Map<number, SearchResult>()
  const whole = Promise.all(promises.map(async (promise, place) => here.set(place, await promise)))
  // Whichever fails is heard of in its turn.
  whole.catch(() => undefined)
  await Promise.race([whole.catch(() => undefined), pause(PATIENCE_MS)])
  const results: SearchResult[] = []
  for (const [place, promise] of promises.entries()) {
    if (!here.has(place)) yield [...results]
    results.push(await promise)
  }
  yield results
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
