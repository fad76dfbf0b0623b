import type { Article } from '#src/domain/article.ts'
import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import {
  type FigureColumnFile,
  type FigureColumns,
  fromFigureColumnFile,
  standInRows,
} from '#src/domain/figures/figureColumns.ts'
import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { type StatedFigure, statedFigures } from '#src/domain/figures/statedFigure.ts'
import { articlePath } from '#src/domain/page.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import type { RolePage } from '#src/domain/rolePage.ts'
import { atMost } from './atMost.ts'
import { expectJson, orMissing } from './expectJson.ts'
import type { FindKept, KeptArticles } from './keptArticles.ts'

export interface Loading extends Pick<ArticleSource, 'summaries'> {
  /** An article that does not count as read. */
  readonly quoted: (slug: string, find: FindKept) => Promise<Article | undefined>
  readonly kept: Pick<KeptArticles, 'articles'>
  /** What was asked for, by its path. */
  readonly loaded: ReadonlyMap<string, unknown>
  /** Loads a data file once; again, where it could not be had. */
  readonly load: <T>(path: string, read: (path: string) => Promise<T>) => Promise<T>
}

export type FigureSource = Pick<
  ArticleSource,
  'figureOverview' | 'figureColumns' | 'quotedArticles' | 'figures' | 'indicatorPage' | 'placePage' | 'rolePage'
>

// As many as a browser has under way to one host at a time over HTTP/1.1; over HTTP/2 other things need the line, too.
const MOST_AT_ONCE = 6

/** Figures from the articles that state them, wherever those are, and the pages that bring several articles together. */
export function fetchedFigures({ load, loaded, quoted, summaries, kept }: Loading): FigureSource {
  const figureOverview = () => load('figure-overview.json', readOverview)
  const figureColumns = async () => {
    const [{ version }, columns] = await Promise.all([figureOverview(), load('figure-columns.json', readColumns)])
    // The page goes by its overview; columns of another version have other rows.
    if (columns.version !== version) throw new ArticleLoadError('outdated', 'figure-columns.json')
    return columns
  }

  async function quotedArticles(slugs: readonly string[]): Promise<readonly Article[]> {
    const wanted = slugs.filter((slug) => !loaded.has(articlePath(slug)))
    // All at once, so that what stands in one place is read once.
    const found = wanted.length > 0 ? kept.articles(wanted) : undefined
    const find: FindKept = async (slug) => (await found)?.get(slug)
    return atMost(MOST_AT_ONCE, slugs, async (slug) => {
      const article = await quoted(slug, find)
      // The lists name it, and it is gone: they are of an older release than the site.
      if (!article) throw new ArticleLoadError('outdated', slug)
      return article
    })
  }

  /** The figures of the articles that state some rows, by the row of the article. */
  async function figuresOf(
    rows: readonly number[],
    columns: FigureColumns,
  ): Promise<ReadonlyMap<number, readonly StatedFigure[]>> {
    const firstRows = new Map(rows.map((row) => [columns.article[row] as number, row - (columns.index[row] as number)]))
    const articleRows = [...firstRows.keys()]
    const articles = await quotedArticles((await summaries(articleRows)).map(({ slug }) => slug))
    for (const [at, first] of [...firstRows.values()].entries()) {
      const article = articles[at] as Article
      // It is of another release than the columns; the rows might show other figures than they say.
      if (!standInRows(article.figures, first, columns)) throw new ArticleLoadError('outdated', article.slug)
    }
    return new Map(articleRows.map((row, at) => [row, statedFigures(articles[at] as Article)]))
  }

  return {
    figureOverview,
    figureColumns,
    quotedArticles,
    async figures(rows) {
      const { first } = await figureOverview()
      if (rows.every((row) => row < first.length)) return rows.flatMap((row) => first[row] ?? [])
      const columns = await figureColumns()
      const stated = await figuresOf(rows, columns)
      return rows.map((row) => stated.get(columns.article[row] as number)?.[columns.index[row] as number] as StatedFigure)
    },
    indicatorPage: (id) => load(`indicators/${encodeURIComponent(id)}.json`, readIndicatorPage),
    placePage: (id) => load(`places/${encodeURIComponent(id)}.json`, readPlacePage),
    rolePage: (role) => load(`roles/${role}.json`, readRolePage),
  }
}

const readOverview = (path: string) => expectJson<FigureOverview>(path, (value) => Array.isArray(value.first))
const readIndicatorPage = (path: string) => orMissing(expectJson<IndicatorPage>(path, (value) => Array.isArray(value.places)))
const readPlacePage = (path: string) => orMissing(expectJson<PlacePage>(path, (value) => Array.isArray(value.newest)))
const readRolePage = (path: string) => expectJson<RolePage>(path, (value) => Array.isArray(value.first))

async function readColumns(path: string): Promise<FigureColumns> {
  const file = await expectJson<FigureColumnFile>(path, (value) => Array.isArray(value.perArticle))
  try {
    return fromFigureColumnFile(file)
  } catch {
    throw new ArticleLoadError('damaged', path)
  }
}
