import type { ArticleSummary } from '#src/domain/article.ts'
import type { ArticleColumns } from '#src/domain/articleColumns.ts'
import { partialDateSpan } from '#src/domain/calendar.ts'
import { localityOf } from '#src/domain/locality.ts'

/**
 * The row of an article of which no more is known than itself: one of its locality that has the same dates and topics and is
 * not taken. Where several do they are alike in all that a list filters and sorts by. Undefined where the set has no such row.
 */
export function keptRowOf(
  { place, published, period, topics }: Pick<ArticleSummary, 'place' | 'published' | 'period' | 'topics'>,
  columns: ArticleColumns,
  isTaken: (row: number) => boolean,
): number | undefined {
  const day = (date: string, end: 'earliest' | 'latest') => partialDateSpan(date)?.[end]
  const bits = topics.reduce((sum, { id }) => sum | (1 << columns.topics.indexOf(id)), 0) >>> 0
  const [from, to] = [day(published.earliest, 'earliest'), day(published.latest, 'latest')]
  const [periodFrom, periodTo] = [day(period.earliest, 'earliest'), day(period.latest, 'latest')]
  const locality = localityOf(place, columns.localities)
  for (let row = 0; row < columns.count; row++) {
    if (columns.publishedFrom[row] !== from || columns.publishedTo[row] !== to || columns.topicBits[row] !== bits) continue
    if (columns.locality[row] !== locality || columns.periodFrom[row] !== periodFrom) continue
    if (columns.periodTo[row] === periodTo && !isTaken(row)) return row
  }
  return undefined
}
