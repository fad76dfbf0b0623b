import { datesIn } from '../dates/datesIn.ts'
import { type DateMention, edtfOfMention } from '../dates/mention.ts'
import { yearOfMention } from '../dates/resolveYear.ts'
import { roleOf } from '../dates/role.ts'
import { readPlainEdtf } from '../edtf.ts'
import type { RecognisedDate } from '../recognised.ts'
import { isOwnTime } from './ownTime.ts'
import { relativeYears, type Standpoint, timesSince, type WrittenTime } from './relativeTimes.ts'

/** A time that a sentence names as that of what it tells. */
export interface NamedTime extends WrittenTime {
  /** Whether it had yet to come when the article came out. */
  readonly isAhead: boolean
  /** Whether what comes next may be of it, too: `Giai đoạn 2016 – 2020, …`. */
  readonly isFrame: boolean
}

/** From when the times of a text are read. */
export interface SeenFrom {
  readonly standpoint: Standpoint | undefined
  /** The last day on which it can have come out. */
  readonly latest: string | undefined
}

/** What the date of publication, or else the time that the article tells of, lets conclude of times without a year. */
export function seenFrom(published: RecognisedDate | undefined, period: string | undefined): SeenFrom {
  const read = published && readPlainEdtf(published.date)
  if (read) return { standpoint: { year: Number(read.to.slice(0, 4)), day: read.to }, latest: read.latest }
  const year = Number(period?.slice(0, 4))
  return { standpoint: year > 0 ? { year } : undefined, latest: undefined }
}

/** More times than these a sentence does not name. */
const MOST_TIMES = 500

/** The times that a sentence names as its own, in order: not what it compares with, nor what a document or programme is of. */
export function namedTimes(sentence: string, { standpoint, latest }: SeenFrom): readonly NamedTime[] {
  const mentions = datesIn(sentence).slice(0, MOST_TIMES)
  const dated = mentions.flatMap((mention, at) => {
    const edtf = edtfAt(sentence, mention, mentions[at - 1]?.end, standpoint)
    return edtf === undefined ? [] : [{ ...mention, edtf }]
  })
  const since = standpoint ? timesSince(sentence, standpoint, dated) : []
  const own = dated.filter((time) => isOwnTime(sentence, time, standpoint?.day) && !since.some((other) => overlaps(other, time)))
  const years = standpoint ? relativeYears(sentence, standpoint) : []
  const times = [
    ...own.map((time) => ({ ...time, isAhead: isAhead(time, latest), isFrame: isFrame(sentence, time) })),
    ...since.map((time) => ({ ...time, isAhead: isAhead(time, latest), isFrame: false })),
    ...years.map((time) => ({ ...time, isAhead: isAhead(time, latest) || endsAhead(sentence, time, latest), isFrame: false })),
  ]
  return times.toSorted((a, b) => a.end - b.end)
}

function edtfAt(sentence: string, mention: DateMention, from: number | undefined, standpoint: Standpoint | undefined) {
  const role = roleOf(sentence, mention, from)
  if (role === 'base') return undefined
  const context = { years: standpoint ? [standpoint.year] : [], ...(standpoint?.day && { stated: standpoint.day }) }
  const ahead = role === 'ahead' ? yearOfMention({ mention, role }, context) : undefined
  // `Kế hoạch quý I` is told of in spring, too: only what is left of the year is taken for what is to come.
  const year = ahead === standpoint?.year ? ahead : undefined
  const edtf = edtfOfMention(mention, year ?? yearOfMention({ mention, role: 'told' }, context))
  return edtf !== undefined && readPlainEdtf(edtf) ? edtf : undefined
}

const overlaps = (a: WrittenTime, b: WrittenTime): boolean => a.start < b.end && b.start < a.end

/** The last months of a year are still to come as long as most of them are. */
function isAhead({ edtf, kind }: WrittenTime & Partial<Pick<DateMention, 'kind'>>, latest: string | undefined): boolean {
  const read = readPlainEdtf(edtf)
  if (!read || latest === undefined) return false
  if (kind === 'lastMonths') return read.earliest.slice(0, 4) === latest.slice(0, 4) && latest.slice(5, 7) < '10'
  return read.earliest > latest
}

/** `Đến cuối năm`, as long as the year has months to run. */
const endsAhead = (sentence: string, { start, end, edtf }: WrittenTime, latest = ''): boolean =>
  /^(?:cuối|hết) năm/iu.test(sentence.slice(start, end)) && latest.slice(0, 4) === edtf && latest.slice(5, 7) < '11'

const isFrame = (sentence: string, { kind, start, end }: DateMention): boolean =>
  (kind === 'stage' || kind === 'years') && start <= 'Trong '.length && sentence[end] === ','
