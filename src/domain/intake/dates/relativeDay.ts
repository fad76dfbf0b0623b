import { isoDay, partialDateSpan } from '../../calendar.ts'
import type { LongReview } from './longReview.ts'
import type { ToldText } from './toldTime.ts'

const TODAY = /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm) nay|hôm nay)(?!\p{L})/iu
const YESTERDAY = /(?<!\p{L})(?:hôm qua|(?:chiều|tối|đêm) qua)(?!\p{L})/iu

/** The day that the first paragraphs call today or yesterday, by a date of publication that is stated. */
export function relativeDay(parts: readonly ToldText[], stated: string | undefined): LongReview | undefined {
  const day = stated === undefined ? undefined : partialDateSpan(stated)?.earliest
  if (day === undefined) return undefined
  const head = parts.filter(({ place }) => place === 'title' || place === 'dek' || place === 'lead')
  for (const { text, line } of head) {
    const [today, yesterday] = [TODAY.exec(text), YESTERDAY.exec(text)]
    const words = (today ?? yesterday)?.[0]
    if (!words) continue
    return { edtf: isoDay(today ? day : day - 1), confidence: 0.6, evidence: [{ words, ...(line !== undefined && { line }) }] }
  }
  return undefined
}
