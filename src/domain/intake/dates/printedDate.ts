import { isoDay } from '../../calendar.ts'
import { type DateGroup, dateGroupsIn } from './dateGroup.ts'
import { labelBefore, wordsBesideDate } from './dateLabels.ts'
import { isWeekdayOf } from './weekday.ts'

/** A date of publication as a line prints it. */
export interface PrintedDate {
  readonly edtf: string
  readonly text: string
  readonly isAlone: boolean
  /** Whether the day of the week that is printed is that of the date; true where none is printed. */
  readonly isWeekdayRight: boolean
  /** Whether all that the line prints is a date of the last change. */
  readonly isUpdate: boolean
}

/** Longer lines are paragraphs. */
const LONGEST_LINE = 240
const MOST_WORDS_BEFORE = 8
const MOST_WORDS_AFTER = 6
const VIETNAM_OFFSET = 7 * 60
/** Words that put a date into a sentence, or make it that of something else. */
const SENTENCE_BEFORE =
  /(?:^|[^\p{L}])(?:sáng|trưa|chiều|tối|đêm|từ|đến|trước|sau|trong|kể từ|tính đến|hết|qua)(?:\s(?:nay|ngày|qua))?\s?:?\s*$/iu
/** What a line speaks of where its date is not that of the page: today, a document, the end of a term. */
const OTHER_MATTER =
  /^ảnh(?:$|[^\p{L}])|(?:^|[^\p{L}])(?:hôm nay|hôm qua|bây giờ|hiện tại|today|hạn|ban hành|hiệu lực)(?!\p{L})|(?:^|[^\p{L}])(?:số\s?:?\s?\d|\d{1,5}\/\p{L}{2})/iu

/** `Ngày 30/9/2022, UBND …` */
const OPENING_DAY = /^[\s–-]*ngày\s*$/iu

/** The date that a line prints as its own: posted rather than updated, where it prints both. */
export function readPrintedDate(line: string): PrintedDate | undefined {
  if (line.length > LONGEST_LINE) return undefined
  const groups = dateGroupsIn(line)
  const chosen = choose(line, groups)
  if (!chosen) return undefined
  const [before, after] = around(line, groups)
  if (isInSentence(before, after)) return undefined
  const beside = [...wordsBesideDate(before), ...wordsBesideDate(after), ...groups.slice(1).flatMap(between(line, groups))]
  if (chosen.date.isShort && beside.length > 0) return undefined
  return {
    edtf: edtfOf(chosen),
    text: line.slice(chosen.start, chosen.end).trim(),
    isAlone: beside.length === 0,
    isWeekdayRight: chosen.weekday === undefined || isWeekdayOf(chosen.date.edtf, chosen.weekday.number),
    isUpdate: labelBefore(line.slice(0, chosen.start)) === 'updated',
  }
}

const between = (line: string, groups: readonly DateGroup[]) => (group: DateGroup, at: number) =>
  wordsBesideDate(line.slice(groups[at]?.end ?? 0, group.start))

function around(line: string, groups: readonly DateGroup[]): readonly [string, string] {
  return [line.slice(0, groups[0]?.start ?? 0), line.slice(groups.at(-1)?.end ?? line.length)]
}

/** Two dates without a label are a stretch of time, and none of them is that of the page. */
function choose(line: string, groups: readonly DateGroup[]): DateGroup | undefined {
  const labels = groups.map((group, at) => labelBefore(line.slice(groups[at - 1]?.end ?? 0, group.start)))
  if (groups.length > 1 && labels.every((label) => label === undefined)) return undefined
  const posted = labels.indexOf('posted')
  const plain = labels.indexOf(undefined)
  return groups[posted >= 0 ? posted : Math.max(plain, 0)]
}

function isInSentence(before: string, after: string): boolean {
  // The first day of a stretch such as `04-10/3/2024`.
  if (/(?<![:\d])\d{1,2}\s?[-–]\s?$/u.test(before)) return true
  if (SENTENCE_BEFORE.test(before) || OTHER_MATTER.test(before)) return true
  const [words, more] = [wordsBesideDate(before), wordsBesideDate(after)]
  if (countWords(words) > MOST_WORDS_BEFORE || countWords(more) > MOST_WORDS_AFTER) return true
  if (OPENING_DAY.test(before) && /^\s?,?\s*\p{L}/u.test(after) && countWords(more) > 1) return true
  if (words.length > 0 && /[\p{L}\d]\s+ngày\s*$/iu.test(before)) return true
  return more.some((part) => /^\p{Ll}/u.test(part)) || (more.length > 0 && /[.!?…]\s*$/u.test(after))
}

const countWords = (stretches: readonly string[]): number => stretches.join(' ').split(/\s+/u).filter(Boolean).length

function edtfOf({ date, time }: DateGroup): string {
  if (!time) return date.edtf
  if (time.offset === undefined || time.offset === VIETNAM_OFFSET) return `${date.edtf}T${time.time}+07:00`
  return inVietnam(date.edtf, time.time, time.offset)
}

/** A time of another zone as it is in Vietnam; the day may be the next one. */
function inVietnam(day: string, time: string, offset: number): string {
  const minutes = Date.parse(`${day}T${time}:00Z`) / 60_000 - offset + VIETNAM_OFFSET
  const date = isoDay(Math.floor(minutes / 1440))
  const ofDay = ((minutes % 1440) + 1440) % 1440
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0'))
  return `${date}T${hour}:${minute}+07:00`
}
