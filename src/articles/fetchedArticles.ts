import type { Article, ArticleSummary } from '#src/domain/article.ts'
import { type ArticleColumns, type ColumnFile, fromColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import { type Overview, PAGE_SIZE, type SummaryPage } from '#src/domain/overview.ts'
import type { PageData } from '#src/domain/page.ts'
import { fetchJson } from './fetchJson.ts'
import { type KeptArticles, nothingKept } from './keptArticles.ts'

export interface FetchedArticles extends ArticleSource {
  /** Forgets all that was loaded. */
  forget(): void
}

/**
 * Articles from the static data files, each loaded once; what a page carries along is not loaded at all, and what the device
 * keeps only where it is of an older release.
 */
export function fetchedArticles(dataUrl: string, carried: PageData, kept: KeptArticles = nothingKept): FetchedArticles {
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
  const columns = async () => {
    const [{ version }, file] = await Promise.all([overview(), load('columns.json', readColumnFile)])
    checkVersion(file, version, 'columns.json')
    return columnsOf(file)
  }

  async function keptOrFetched(path: string, slug: string): Promise<Article | undefined> {
    const found = await kept.article(slug)
    if (found?.isCurrent) return found.article
    try {
      const article = await readArticle(path)
      if (article) kept.remember(article)
      return article
    } catch (error) {
      if (!found) throw error
      // Shown for want of a newer one, which is asked for again the next time.
      queueMicrotask(() => loaded.delete(articlePath(slug)))
      return found.article
    }
  }

  async function fetchedSummaries(rows: readonly number[], { version, newest }: Overview): Promise<readonly ArticleSummary[]> {
    const pages = [...new Set(rows.map(pageOf))]
    const read = await Promise.all(
      pages.map(async (page) => {
        if (page === 0) return newest
        const file = await load(`summaries/${page}.json`, readSummaryPage)
        checkVersion(file, version, `summaries/${page}.json`)
        return file.summaries
      }),
    )
    return rows.map((row) => summaryIn(read[pages.indexOf(pageOf(row))] ?? [], row))
  }

  return {
    overview,
    columns,
    async article(slug) {
      const article = await load(articlePath(slug), (path) => keptOrFetched(path, slug))
      // What is not there now may be there when it is asked for again.
      if (!article) loaded.delete(articlePath(slug))
      return article
    },
    async summaries(rows) {
      if (rows.length === 0) return []
      const all = await overview()
      if (rows.every((row) => row < PAGE_SIZE)) return rows.map((row) => summaryIn(all.newest, row))
      return (await kept.summaries(rows, await columns())) ?? fetchedSummaries(rows, all)
    },
    glossary: () => load('glossary.json', readGlossary),
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
const readSummaryPage = (path: string) => expect<SummaryPage>(path, (value) => Array.isArray(value.summaries))
const readGlossary = (path: string) => expect<readonly ShortenedTerm[]>(path, Array.isArray)
const readColumnFile = (path: string) => expect<ColumnFile>(path, (value) => Array.isArray(value.locality))

/** Kept by the file that they were read from, so that what is counted on them once need not be counted again. */
const columnsByFile = new WeakMap<ColumnFile, ArticleColumns>()

function columnsOf(file: ColumnFile): ArticleColumns {
  const known = columnsByFile.get(file)
  if (known) return known
  try {
    const columns = fromColumnFile(file)
    columnsByFile.set(file, columns)
    return columns
  } catch {
    throw new ArticleLoadError('damaged', 'columns.json')
  }
}

/** The page goes by its overview; a file of another version has other rows. */
function checkVersion(file: { readonly version: DataVersion }, version: DataVersion, path: string): void {
  if (file.version !== version) throw new ArticleLoadError('outdated', path)
}

async function readArticle(path: string): Promise<Article | undefined> {
  try {
    return await expect<Article>(path, (value) => Array.isArray(value.sections))
  } catch (error) {
    if (error instanceof ArticleLoadError && error.failure === 'missing') return undefined
    throw error
  }
}
