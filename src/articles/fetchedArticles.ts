import type { Article, ArticleSummary } from '#src/domain/article.ts'
import { type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { PageData } from '#src/domain/page.ts'
import { fetchJson } from './fetchJson.ts'

export interface FetchedArticles extends ArticleSource {
  /** Forgets all that was loaded. */
  forget(): void
}

/** Articles from the static data files, each loaded once; what a page carries along is not loaded at all. */
export function fetchedArticles(dataUrl: string, carried: PageData): FetchedArticles {
  const loaded = new Map<string, Promise<unknown>>()

  function load<T>(path: string, read: (path: string) => Promise<T>): Promise<T> {
    const known = loaded.get(path)
    if (known) return known as Promise<T>
    const loading = read(`${dataUrl}${path}`)
    loaded.set(path, loading)
    // A failure is not kept: the next one to ask tries again.
    loading.catch(() => loaded.delete(path))
    return loading
  }

  const keepCarried = () => {
    if (carried.overview) loaded.set('overview.json', Promise.resolve(carried.overview))
    if (carried.article) loaded.set(articlePath(carried.article.slug), Promise.resolve(carried.article))
  }
  keepCarried()

  const overview = () => load('overview.json', readOverview)
  return {
    overview,
    columns: () => load('columns.json', readColumns),
    article: (slug) => load(articlePath(slug), readArticle),
    async summaries(rows) {
      const pages = [...new Set(rows.map(pageOf))]
      const read = await Promise.all(
        pages.map(async (page) => {
          if (page === 0) return (await overview()).newest
          return load(`summaries/${page}.json`, readSummaries)
        }),
      )
      return rows.map((row) => summaryIn(read[pages.indexOf(pageOf(row))] ?? [], row))
    },
    forget: () => loaded.clear(),
  }
}

const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE)
const articlePath = (slug: string): string => `articles/${encodeURIComponent(slug)}.json`

function summaryIn(page: readonly ArticleSummary[], row: number): ArticleSummary {
  const summary = page[row % PAGE_SIZE]
  if (!summary) throw new ArticleLoadError('damaged', `summaries/${pageOf(row)}.json`)
  return summary
}

/** Guards against a file that parses and yet is not what was asked for, such as a host's own error in JSON. */
async function expect<T>(path: string, isIt: (value: T) => boolean): Promise<T> {
  const value = await fetchJson<T>(path)
  if (typeof value !== 'object' || value === null || !isIt(value)) throw new ArticleLoadError('damaged', path)
  return value
}

const readOverview = (path: string) => expect<Overview>(path, (value) => Array.isArray(value.newest))
const readSummaries = (path: string) => expect<readonly ArticleSummary[]>(path, Array.isArray)

async function readColumns(path: string) {
  const file = await expect<ColumnFile>(path, (value) => Array.isArray(value.locality))
  try {
    return fromColumnFile(file)
  } catch {
    throw new ArticleLoadError('damaged', path)
  }
}

async function readArticle(path: string): Promise<Article | undefined> {
  try {
    return await expect<Article>(path, (value) => Array.isArray(value.sections))
  } catch (error) {
    if (error instanceof ArticleLoadError && error.failure === 'missing') return undefined
    throw error
  }
}
