import type { Recognised } from '../recognised.ts'
import type { LineFacts } from './lineFacts.ts'

export interface FoundDate {
  readonly at: number
  readonly guess: Recognised<string>
}

/** Where a date is looked for. `end` is the first line behind the text. */
export interface DatePlaces {
  readonly title: number | undefined
  readonly start: number
  readonly end: number
}

const LABEL =
  /^(?:\(?(?:Ngày đăng|Ngày xuất bản|Đăng (?:ngày|lúc|bởi)|Đăng|Cập nhật|Xuất bản|Thời gian|Ngày viết|Ngày tạo|Gửi lúc|Ngày:|Posted))/iu
/** As official letters are dated, above their title. */
const LETTER = /^(?!Thứ\s|Chủ\s)\p{Lu}[\p{L}\s.]{1,30},\s(?:ngày|Ngày)\s\d/u
const TODAY = /^(?:Hôm nay|Bây giờ|Today)(?!\p{L})/iu
const MOST_WORDS = 24
const BELOW = 5
const MOST_BUTTONS = 4
const ENOUGH = 1.5

/** The date of publication: near the title or right behind the text. A date at the top of the page is today's. */
export function findDate(facts: readonly LineFacts[], places: DatePlaces): FoundDate | undefined {
  const dates = facts.flatMap((fact, at) => (fact.date && fact.words <= MOST_WORDS && !fact.isProse ? [at] : []))
  const ofLetter = dates.filter((at) => LETTER.test(facts[at]?.text ?? ''))
  // A letter is dated when it was signed; when it was posted, the page may say as well.
  const others = dates.filter((at) => !ofLetter.includes(at) && !(ofLetter.length > 0 && isTopBarDate(facts[at])))
  return likeliest(facts, others, places) ?? likeliest(facts, ofLetter, places)
}

function likeliest(facts: readonly LineFacts[], dates: readonly number[], places: DatePlaces): FoundDate | undefined {
  let [best, most] = [-1, ENOUGH]
  for (const at of dates) {
    const points = pointsOf(facts, at, places)
    if (points > most) [best, most] = [at, points]
  }
  const fact = facts[best]
  if (fact?.date === undefined) return undefined
  const confidence = Math.min(0.95, 0.45 + most * 0.09)
  return { at: best, guess: { value: fact.date.text, confidence, evidence: [{ words: fact.text, line: fact.line.n }] } }
}

const WEEKDAY = /^(?:Hôm nay[:,]?\s)?(?:Thứ|Chủ nhật|CN(?!\p{L}))/iu

/** Whether a date looks like that of the day on which the page was looked at: a weekday, and neither time nor label. */
export const isTopBarDate = (fact: LineFacts | undefined): boolean =>
  fact?.date?.isAlone === true && !fact.date.edtf.includes('T') && WEEKDAY.test(fact.text) && !LABEL.test(fact.text)

function pointsOf(facts: readonly LineFacts[], at: number, places: DatePlaces): number {
  const fact = facts[at]
  const near = placePoints(facts, at, places)
  if (fact?.date === undefined || near <= 0) return 0
  const { date, text, line } = fact
  const checks: readonly (readonly [boolean, number])[] = [
    [date.isAlone, 0.7],
    [date.edtf.includes('T'), 0.5],
    [LABEL.test(text), 1.2],
    [LETTER.test(text), 2],
    [TODAY.test(text), -3],
    [line.names.some((name) => /date|time|ngay|publish|meta/.test(name)), 0.8],
    [line.mark === 'control', -0.5],
  ]
  return checks.reduce((points, [holds, worth]) => points + (holds ? worth : 0), near)
}

/** Nearness to the title, or to the end of the text; nothing where other news begin in between. */
function placePoints(facts: readonly LineFacts[], at: number, { title, start, end }: DatePlaces): number {
  const from = title ?? start
  if (at >= end) return at - end < BELOW && !opens(facts, end, at) ? 1.8 - (at - end) * 0.2 : 0
  if (at > start + 2) return 0
  if (at >= from) return 4 - Math.min(2, (at - from) * 0.2)
  // Right above the title; anything between shows the top of a site, where the date is today's.
  const isRightAbove =
    facts.slice(at + 1, at + 1 + MOST_BUTTONS).findIndex((fact) => fact.furniture?.reason !== 'share') === from - at - 1
  if (!isRightAbove) return 0.2
  // Beside a telephone or a menu, or with no time of day, it may be today's: any other date is likelier.
  return isInTopBar(facts, at) || isTopBarDate(facts[at]) ? 0.9 : 1.6
}

/** Whether a line stands among what portals print at their top. */
const isInTopBar = (facts: readonly LineFacts[], at: number): boolean =>
  [facts[at - 1], facts[at + 1]].some(
    (fact) => fact?.furniture?.reason === 'publisher' || fact?.furniture?.reason === 'navigation',
  )

const opens = (facts: readonly LineFacts[], from: number, to: number): boolean =>
  facts.slice(from, to).some(({ furniture }) => furniture?.isOpener)
