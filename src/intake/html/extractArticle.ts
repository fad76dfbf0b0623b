import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import { RUN } from './articleMarkup.ts'

/** The runs of text that the extractor holds for the article, by their index; undefined where it finds none, or gives up. */
export function extractArticle(markup: string): ReadonlySet<number> | undefined {
  try {
    const page = new JSDOMParser().parse(markup, 'about:blank')
    const found = new Readability(page, { disableJSONLD: true, serializer: (element) => element }).parse()
    if (!found?.content) return undefined
    const runs = found.content.getElementsByTagName('span').map((span) => Number(span.getAttribute(RUN) ?? Number.NaN))
    return new Set(runs.filter(Number.isInteger))
  } catch {
    // It was made for pages of good will. What it says is a hint, and can be done without.
    return undefined
  }
}
