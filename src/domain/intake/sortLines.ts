import type { Page } from './page.ts'
import type { SortedPage } from './recognised.ts'

/** Tells the lines of a page apart: title, dek, date, author, body, and what is no part of the article. No line is lost. */
export function sortLines(page: Page): SortedPage {
  return { page, isArticle: { value: false, confidence: 0, evidence: [] }, blocks: [], removed: [] }
}
