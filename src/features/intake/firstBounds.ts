import { type PartialDate, partialDateParts } from '#src/domain/calendar.ts'
import type { ArticleDraft } from '#src/domain/intake/articleDraft.ts'

/**
 * What a date that nobody knows lies between, as far as that can be said: a report is of the time that it tells of or later,
 * a plan of the year before at the earliest; and it is here today.
 */
export function firstBounds({ periodFrom, periodTo }: Pick<ArticleDraft, 'periodFrom' | 'periodTo'>, today: PartialDate) {
  const first = partialDateParts(periodFrom ?? periodTo ?? '')
  return { from: first && String(first.year - 1), to: today }
}
