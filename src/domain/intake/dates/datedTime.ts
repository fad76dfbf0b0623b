import { readPlainEdtf } from '../edtf.ts'
import { edtfOfMention, type MentionKind } from './mention.ts'
import { yearContext, yearOfMention } from './resolveYear.ts'
import type { ToldTime } from './toldTime.ts'

/** A time that the article tells of, in its year. */
export interface DatedTime extends ToldTime {
  readonly edtf: string
  /** First and last day of it. */
  readonly earliest: string
  readonly latest: string
}

/** The times whose year is known, or can be told from the other times or the date of publication, if one is stated. */
export function datedTimes(times: readonly ToldTime[], stated?: string): readonly DatedTime[] {
  const context = yearContext(times, stated)
  const lastDay = stated === undefined ? undefined : readPlainEdtf(stated)?.latest
  return times.flatMap((time) => {
    const edtf = edtfOfMention(time.mention, yearOfMention(time, context))
    const read = edtf === undefined ? undefined : readPlainEdtf(edtf)
    return edtf === undefined || read === undefined
      ? []
      : [{ ...asSeenFrom(lastDay, time, read.earliest), edtf, earliest: read.earliest, latest: read.latest }]
  })
}

/** Months that begin after the day of publication are planned for, whatever the sentence says. */
const asSeenFrom = (day: string | undefined, time: ToldTime, earliest: string): ToldTime =>
  day !== undefined && earliest > day && MONTHS.has(time.mention.kind) && isPast(time) ? { ...time, role: 'ahead' } : time

const MONTHS: ReadonlySet<MentionKind> = new Set(['month', 'quarter', 'lastMonths'])

export const isDay = ({ mention }: ToldTime): boolean => mention.kind === 'day' || mention.kind === 'days'
export const isPast = ({ role }: ToldTime): boolean => role === 'done' || role === 'told'
export const isInHead = ({ place }: ToldTime): boolean => place === 'title' || place === 'dek' || place === 'lead'

/** `Từ ngày 1/12/2019` begins a state that lasts. */
const SINCE = /(?<!\p{L})(?:từ|kể từ)\s(?:(?:sáng|chiều|tối|hôm)\s)?(?:ngày\s)?$/iu

const isEvent = (time: DatedTime): boolean =>
  isDay(time) && isPast(time) && isInHead(time) && !time.isOfRecord && (time.mention.kind === 'days' || !SINCE.test(time.before))

/** The day that the title or the first paragraphs tell of as that on which something happened. */
export const eventOf = (times: readonly DatedTime[]): DatedTime | undefined => times.find(isEvent)

/** How far into its sentence the day stands that news begin with. */
const OPENING = 40

/** Such a day where a sentence opens with it, as news do; further on it may be that of something else. */
export const openingEventOf = (times: readonly DatedTime[]): DatedTime | undefined =>
  times.find((time) => isEvent(time) && (time.place !== 'lead' || time.before.length <= OPENING))

/** A day that is told of as past without doubt: news can come out no earlier. */
export const isPastDay = (time: DatedTime): boolean => isDay(time) && (time.role === 'done' || time.isOfRecord)

/** The one that ends last. */
export const latestOf = (times: readonly DatedTime[]): DatedTime | undefined =>
  times.toSorted((a, b) => b.latest.localeCompare(a.latest))[0]
