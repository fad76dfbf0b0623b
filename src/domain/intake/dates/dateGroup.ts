import { type ClockTime, clockTimesIn } from './clockTime.ts'
import { type FullDate, fullDatesIn } from './fullDate.ts'
import { type Weekday, weekdaysIn } from './weekday.ts'

/** A date with what is printed to it: weekday, time of day. */
export interface DateGroup {
  readonly start: number
  readonly end: number
  readonly date: FullDate
  readonly time?: ClockTime
  readonly weekday?: Weekday
}

const GAP = /^[\s,|:;\-–—•·@/()T]{0,8}(?:(?:vào\s)?(?:lúc|hồi|ngày|at|on)\s?)?[\s,:]{0,3}$/iu

/** The dates of a line, each with the weekday and the time that stand beside it. */
export function dateGroupsIn(line: string): readonly DateGroup[] {
  const [times, weekdays] = [clockTimesIn(line), weekdaysIn(line)]
  const groups: DateGroup[] = []
  for (const date of fullDatesIn(line)) {
    const from = groups.at(-1)?.end ?? 0
    groups.push(grown(line, { start: date.start, end: date.end, date }, from, times, weekdays))
  }
  return groups
}

function grown(
  line: string,
  group: DateGroup,
  from: number,
  times: readonly ClockTime[],
  weekdays: readonly Weekday[],
): DateGroup {
  const isBeside = (piece: { start: number; end: number }, { start, end }: DateGroup): boolean =>
    (piece.start >= from && piece.end <= start && GAP.test(line.slice(piece.end, start))) ||
    (piece.start >= end && GAP.test(line.slice(end, piece.start)))
  const stretched = <T extends DateGroup>(grownGroup: T, piece: { start: number; end: number }): T => ({
    ...grownGroup,
    start: Math.min(grownGroup.start, piece.start),
    end: Math.max(grownGroup.end, piece.end),
  })
  let result = group
  // A weekday may stand on either side of the time: twice, so that each is reached across the other.
  for (let round = 0; round < 2; round++) {
    const time = result.time ?? times.find((piece) => isBeside(piece, result))
    if (time && !result.time) result = stretched({ ...result, time }, time)
    const weekday = result.weekday ?? weekdays.find((piece) => isBeside(piece, result))
    if (weekday && !result.weekday) result = stretched({ ...result, weekday }, weekday)
  }
  return withZone(line, withDayWord(line, result))
}

const ZONE = /^[\s,]{0,2}[([]?(?:gmt|utc)\s?\+?\s?0?7(?::00)?[)\]]?/iu

/** The zone may stand behind the date, away from the time; a bracket that was opened is closed, one that was not is left. */
function withZone(line: string, group: DateGroup): DateGroup {
  const zone = group.time ? (ZONE.exec(line.slice(group.end, group.end + 20))?.[0].length ?? 0) : 0
  const end = group.end + zone
  const text = line.slice(group.start, end)
  const missing = text.split('(').length - text.split(')').length
  if (missing > 0 && line[end] === ')') return { ...group, end: end + 1 }
  return { ...group, end: missing < 0 && text.endsWith(')') ? end - 1 : end }
}

/** `ngày 29 tháng 8 năm 2015` is printed with its first word. */
function withDayWord(line: string, group: DateGroup): DateGroup {
  const isInWords = group.start === group.date.start && /tháng/iu.test(line.slice(group.start, group.end))
  const word = isInWords ? /ngày\s$/iu.exec(line.slice(Math.max(0, group.start - 5), group.start)) : null
  return word ? { ...group, start: group.start - word[0].length } : group
}
