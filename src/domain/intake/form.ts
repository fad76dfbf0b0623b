import type { ArticleForm } from '../article.ts'
import type { Recognised, SortedPage } from './recognised.ts'

/** What a piece is: a meeting, a report, a resolution, an interview or a brief. */
export function recogniseForm(_sorted: SortedPage): Recognised<ArticleForm> {
  return { value: 'report', confidence: 0, evidence: [] }
}
