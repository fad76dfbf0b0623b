import type { FigureSource, Loading } from './fetchedFigures.ts'
import { laterPart } from './laterPart.ts'

/** Figures from their files. What reads them is loaded with the first that is asked for: an article does without. */
export function laterFigures(loading: Loading): FigureSource {
  const source = async () => {
    const { fetchedFigures } = await laterPart(import('./fetchedFigures.ts'))
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
