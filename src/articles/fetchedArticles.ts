import type { Article, ArticleSummary } from '#src/domain/article.ts'
import type { ColumnFile } from '#src/domain/articleColumns.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import type { DataVersion } from '#src/domain/dataVersion.ts'
import type { ShortenedTerm } from '#src/domain/glossary.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'
import type { Original } from '#src/domain/original/original.ts'
import { type Overview, PAGE_SIZE, type SummaryPage } from '#src/domain/overview.ts'
import { articlePath, originalPath, type PageData } from '#src/domain/page.ts'
import { expectJson, orMissing } from './expectJson.ts'
import { type FindKept, type KeptArticles, nothingKept, ofThisRelease } from './keptArticles.ts'
import { laterFigures } from './laterFigures.ts'
import { laterPart } from './laterPart.ts'

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
  /** Articles that were fetched for what they state, and nobody has read. */
  const unread = new Set<string>()

  function load<T>(path: string, read: (path: string) => Promise<T>): Promise<T> {
    const known = loaded.get(path)
    if (known) return known as Promise<T>
    const loading = read(`${dataUrl}${path}`)
    loaded.set(path, loading)
    // A failure is not kept: the next one to ask tries again.
    loading.catch(() => loaded.delete(path))
    return loading
  }

  for (const [path, value] of Object.entries(carried.files ?? {})) loaded.set(path, Promise.resolve(value))

  const overview = () => load('overview.json', readOverview)
  const columns = async () => {
    const [{ version }, file, { columnsOf }] = await Promise.all([overview(), load('columns.json', readColumnFile), columnPart()])
    checkVersion(file, version, 'columns.json')
    return columnsOf(file)
  }

  async function keptOrFetched(path: string, slug: string, find: FindKept): Promise<Article | undefined> {
    const found = await find(slug)
    if (found?.isCurrent) return ofThisRelease(found.article)
    try {
      const article = await readArticle(path)
      if (article) unread.add(slug)
      return article
    } catch (error) {
      if (!found) throw error
      // Shown for want of a newer one, which is asked for again the next time.
      queueMicrotask(() => loaded.delete(articlePath(slug)))
      return ofThisRelease(found.article)
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

  async function quoted(slug: string, find: FindKept): Promise<Article | undefined> {
    const found = await load(articlePath(slug), (path) => keptOrFetched(path, slug, find))
    // What is not there now may be there when it is asked for again.
    if (!found) loaded.delete(articlePath(slug))
    return found
  }

  async function article(slug: string): Promise<Article | undefined> {
    const found = await quoted(slug, kept.article)
    // It is read now, whatever it was fetched for.
    if (found && unread.delete(slug)) kept.remember(found)
    return found
  }

  async function summaries(rows: readonly number[]): Promise<readonly ArticleSummary[]> {
    if (rows.length === 0) return []
    const all = await overview()
    if (rows.every((row) => row < PAGE_SIZE)) return rows.map((row) => summaryIn(all.newest, row))
    return (await kept.summaries(rows, await columns())) ?? fetchedSummaries(rows, all)
  }

  return {
    overview,
    columns,
    article,
    summaries,
    ...laterFigures({ load, loaded, quoted, summaries, kept }),
    original: (slug) => load(originalPath(slug), readOriginal),
    glossary: () => load('glossary.json', readGlossary),
    intakeVocabulary: () => load('intake.json', readIntakeVocabulary),
    forget: () => {
      loaded.clear()
      unread.clear()
    },
  }
}

const pageOf = (row: number): number => Math.floor(row / PAGE_SIZE)

function summaryIn(page: readonly ArticleSummary[], row: number): ArticleSummary {
  const summary = page[row % PAGE_SIZE]
  if (!summary) throw new ArticleLoadError('damaged', `summaries/${pageOf(row)}.json`)
  return summary
}

const readOverview = (path: string) => expectJson<Overview>(path, (value) => Array.isArray(value.newest))
const readSummaryPage = (path: string) => expectJson<SummaryPage>(path, (value) => Array.isArray(value.summaries))
const readGlossary = (path: string) => expectJson<readonly ShortenedTerm[]>(path, Array.isArray)
const readIntakeVocabulary = (path: string) => expectJson<IntakeVocabulary>(path, (value) => Array.isArray(value.places))
const readColumnFile = (path: string) => expectJson<ColumnFile>(path, (value) => Array.isArray(value.locality))

// An article does without.
const columnPart = () => laterPart(import('./fetchedColumns.ts'))

/** The page goes by its overview; a file of another version has other rows. */
function checkVersion(file: { readonly version: DataVersion }, version: DataVersion, path: string): void {
  if (file.version !== version) throw new ArticleLoadError('outdated', path)
}

const readOriginal = (path: string) => orMissing(expectJson<Original>(path, (value) => Array.isArray(value.rows)))
const readArticle = (path: string) => orMissing(expectJson<Article>(path, (value) => Array.isArray(value.sections)))
