import { ArticleLoadError, type ArticleSource } from '#src/domain/articleSource.ts'
import { type FigureColumnFile, type FigureColumns, fromFigureColumnFile } from '#src/domain/figures/figureColumns.ts'
import type { FigureOverview } from '#src/domain/figures/figureOverview.ts'
import type { IndicatorPage } from '#src/domain/figures/indicatorPage.ts'
import { type StatedFigure, statedFigures } from '#src/domain/figures/statedFigure.ts'
import type { PlacePage } from '#src/domain/placePage.ts'
import type { RolePage } from '#src/domain/rolePage.ts'
import { expectJson, orMissing } from './expectJson.ts'

export interface Loading extends Pick<ArticleSource, 'article' | 'summaries'> {
  /** Loads a data file once; again, where it could not be had. */
  readonly load: <T>(path: string, read: (path: string) => Promise<T>) => Promise<T>
}

export type FigureSource = Pick<
  ArticleSource,
  'figureOverview' | 'figureColumns' | 'figures' | 'indicatorPage' | 'placePage' | 'rolePage'
>

/** Figures from the articles that state them, wherever those are, and the pages that bring several articles together. */
export function fetchedFigures({ load, article, summaries }: Loading): FigureSource {
  const figureOverview = () => load('figure-overview.json', readOverview)
  const figureColumns = async () => {
    const [{ version }, columns] = await Promise.all([figureOverview(), load('figure-columns.json', readColumns)])
    // The page goes by its overview; columns of another version have other rows.
    if (columns.version !== version) throw new ArticleLoadError('outdated', 'figure-columns.json')
    return columns
  }

  async function figuresOf(articleRows: readonly number[]): Promise<ReadonlyMap<number, readonly StatedFigure[]>> {
    const rows = [...new Set(articleRows)]
    const slugs = (await summaries(rows)).map(({ slug }) => slug)
    const articles = await Promise.all(slugs.map(article))
    return new Map(rows.map((row, at) => [row, statedIn(articles[at], slugs[at])]))
  }

  return {
    figureOverview,
    figureColumns,
    async figures(rows) {
      const { first } = await figureOverview()
      if (rows.every((row) => row < first.length)) return rows.flatMap((row) => first[row] ?? [])
      const { article: articleOf, index } = await figureColumns()
      const stated = await figuresOf(rows.map((row) => articleOf[row] as number))
      return rows.map((row) => {
        const figure = stated.get(articleOf[row] as number)?.[index[row] as number]
        // The article is of another release than the columns.
        if (!figure) throw new ArticleLoadError('outdated', `figure ${row}`)
        return figure
      })
    },
    indicatorPage: (id) => load(`indicators/${encodeURIComponent(id)}.json`, readIndicatorPage),
    placePage: (id) => load(`places/${encodeURIComponent(id)}.json`, readPlacePage),
    rolePage: (role) => load(`roles/${role}.json`, readRolePage),
  }
}

function statedIn(article: Parameters<typeof statedFigures>[0] | undefined, slug = ''): readonly StatedFigure[] {
  if (!article) throw new ArticleLoadError('missing', slug)
  return statedFigures(article)
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
