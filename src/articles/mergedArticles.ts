import { type ArticleSummary, summaryOf } from '#src/domain/article.ts'
import { type ColumnRow, newestFirst, toArticleColumns } from '#src/domain/articleColumns.ts'
import type { ArticleSource } from '#src/domain/articleSource.ts'
import { countEverything } from '#src/domain/facets.ts'
import { yearsOf } from '#src/domain/honestDate.ts'
import { type LocalityOption, localityOf } from '#src/domain/locality.ts'
import { type Overview, PAGE_SIZE } from '#src/domain/overview.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { OwnTexts } from '#src/domain/search/ownTexts.ts'
import { mergeColumns } from './mergeColumns.ts'

/** The lists of a source and of the reader's own articles as those of one set, which has a version of its own. */
export interface MergedArticles extends Pick<ArticleSource, 'overview' | 'columns' | 'summaries'> {
  readonly texts: OwnTexts
}

let made = 0

/**
 * Merges own articles into the lists of a source. Rejects where those cannot be had. An article that is damaged is left out: it
 * must not take the others along. The library still names it, as all that is on the device.
 */
export async function mergedArticles(source: ArticleSource, kept: readonly OwnArticle[]): Promise<MergedArticles> {
  const articles = kept.filter(isWhole)
  const [base, baseColumns] = await Promise.all([source.overview(), source.columns()])
  const localities = withPlaces(base.localities, articles)
  const own = articles.map((each) => ({ each, row: rowOf(each, localities, base) })).sort((a, b) => newestFirst(a.row, b.row))
  const ownColumns = toArticleColumns(
    own.map(({ row }) => row),
    localities.map(({ id }) => id),
    baseColumns.topics,
  )
  const { columns, origins } = mergeColumns(baseColumns, ownColumns)
  const version = `${base.version}+${++made}`

  const ownSummaries = own.map(({ each }) => summaryOf(each.article))

  async function summaries(rows: readonly number[]): Promise<readonly ArticleSummary[]> {
    const wanted = rows.map((row) => origins[row] as number)
    const found = await source.summaries(wanted.filter((origin) => origin >= 0))
    let next = 0
    return wanted.map((origin) => (origin < 0 ? ownSummaries[~origin] : found[next++]) as ArticleSummary)
  }

  const newest = await summaries(Array.from({ length: Math.min(PAGE_SIZE, columns.count) }, (_, row) => row))
  const overview: Overview = { ...base, version, localities, facets: countEverything(columns), newest }
  const rows = [...origins.keys()].filter((row) => (origins[row] as number) < 0)
  const texts = new OwnTexts(
    { base: base.version, version, rows },
    own.map(({ each }) => each),
  )
  return { overview: async () => overview, columns: async () => columns, summaries, texts }
}

/** Whether an article has what lists and the search go by. */
function isWhole({ article }: OwnArticle): boolean {
  try {
    const { title, place, placeName, standfirst, source, topics, sections, published, period } = article
    const words: readonly unknown[] = [title, place, placeName, standfirst, source.title, ...topics.map(({ id }) => id)]
    return (
      words.every((each) => typeof each === 'string') &&
      sections.every(({ blocks }) => Array.isArray(blocks)) &&
      [published, period].map(yearsOf).every(({ first, last }) => first <= last)
    )
  } catch {
    return false
  }
}

/** The options of the filter, and one more for each place that is under none of them. */
function withPlaces(localities: readonly LocalityOption[], articles: readonly OwnArticle[]): readonly LocalityOption[] {
  const options = [...localities]
  const ids = options.map(({ id }) => id)
  for (const { article } of articles) {
    if (localityOf(article.place, ids) >= 0) continue
    ids.push(article.place)
    options.push({ id: article.place, name: article.placeName })
  }
  return options
}

/** It has no roles: what brings those together is of the source's articles alone. */
function rowOf({ article }: OwnArticle, localities: readonly LocalityOption[], { topics }: Overview): ColumnRow {
  const { slug, place, published, period } = article
  const ids = localities.map(({ id }) => id)
  const known = article.topics.map(({ id }) => id).filter((id) => topics.some((topic) => topic.id === id))
  return { slug, locality: ids[localityOf(place, ids)] ?? place, topics: known, roles: [], published, period }
}
