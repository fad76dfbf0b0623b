import { ArticleLoadError } from '#src/domain/articleSource.ts'
import type { FigureSource, Loading } from './fetchedFigures.ts'

/** Figures from their files. What reads them is loaded with the first that is asked for: an article does without. */
export function laterFigures(loading: Loading): FigureSource {
  const source = async () => {
    const { fetchedFigures } = await import('./fetchedFigures.ts').catch(() => {
      // It belongs to this release: where there is a network, and it cannot be had, the site has another one.
      throw new ArticleLoadError(navigator.onLine ? 'outdated' : 'offline', 'fetchedFigures')
    })
    return fetchedFigures(loading)
  }
  return {
    figureOverview: async () => (await source()).figureOverview(),
    figureColumns: async () => (await source()).figureColumns(),
    quotedArticles: async (slugs) => (await source()).quotedArticles(slugs),
    figures: async (rows) => (await source()).figures(rows),
    indicatorPage: async (id) => (await source()).indicatorPage(id),
    placePage: async (id) => (await source()).placePage(id),
    rolePage: async (role) => (await source()).rolePage(role),
  }
}
