import { parseCountWord } from '../../vietnameseNumber.ts'
import { countedNounAt } from './countedNouns.ts'
import { loosenedAfter } from './hedging.ts'
import { isName } from './names.ts'
import { spanAt } from './spans.ts'
import { type UnitAt, unitAt } from './units.ts'

/** A number or a range with its unit, where it stands in a text, without the words that loosen it. */
export interface Quantity {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly sort: UnitAt['sort']
  /** Said in a word: `ba xã`. */
  readonly isWord: boolean
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`
const RANGE = new RegExp(String.raw`^${NUMBER}(?:\s*%)?\s*(?:[–-]|đến)\s*${NUMBER}(?![\d/:])`, 'u')
const FRACTION = /^\d+(?:\.\d{3})*\s?\/\s?\d+(?:\.\d{3})*(?= \p{L})/u
const DIGITS = new RegExp(NUMBER, 'gu')
const GLUED_BEFORE = /(?:[\p{L}_+/:]|[\p{L}\d][–-]|\d[.,]|\d[–-])$/u
const GLUED_AFTER = /^(?:[/+:_]|[–-][\p{L}\d]|[.,]\d)/u
/** `15,000` may be fifteen or fifteen thousand: the writer may think in English. */
const THOUSANDS_IN_ENGLISH = /^\d{1,3}(?:,\d{3})+$/u
const PART_OF_ONE = /^(?:1\s?\/\s?(?:[234]|\d*00)|2\s?\/\s?3|3\s?\/\s?4)$/u

/** The quantities in a text, in its order. Numbers that name something are none: dates, documents, ordinals, addresses. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const inWords = wordQuantities(text)
  const found: Quantity[] = []
  let end = 0
  for (const { index } of text.matchAll(DIGITS)) {
    if (index < end) continue
    const read = numberAt(text, index)
    end = index + read.length
    const quantity = quantityAt(text, index, read)
    if (!quantity) continue
    found.push(quantity)
    end = quantity.end
  }
  return [...found, ...inWords].toSorted((a, b) => a.start - b.start)
}

/** How many characters are read as one, and whether they are a number that may have a unit. */
interface NumberAt {
  readonly length: number
  readonly sort: 'number' | 'range' | 'part' | 'none'
}

function numberAt(text: string, index: number): NumberAt {
  const rest = text.slice(index, index + 60)
  const single = new RegExp(`^${NUMBER}`, 'u').exec(rest)?.[0] ?? ''
  if (GLUED_BEFORE.test(text.slice(Math.max(0, index - 2), index))) return { length: single.length, sort: 'none' }
  const range = RANGE.exec(rest)?.[0]
  if (range)
    return isRising(range) ? { length: range.length, sort: 'range' } : { length: single.length, sort: afterDash(rest, single) }
  const part = FRACTION.exec(rest)?.[0]
  if (part) return { length: part.length, sort: PART_OF_ONE.test(part) ? 'none' : 'part' }
  return { length: single.length, sort: GLUED_AFTER.test(rest.slice(single.length)) ? 'none' : 'number' }
}

/** What falls is no range: `20-8` is a day; a number that only stands before a dash may be one. */
const afterDash = (rest: string, single: string): NumberAt['sort'] =>
  /^[–-]/u.test(rest.slice(single.length)) ? 'none' : 'number'

function isRising(range: string): boolean {
  const [low = 0, high = 0] = [...range.matchAll(DIGITS)].map(([number]) => Number(number.replaceAll('.', '').replace(',', '.')))
  return high > low
}

function quantityAt(text: string, start: number, { length, sort }: NumberAt): Quantity | undefined {
  if (sort === 'none') return undefined
  const [number, after] = [text.slice(start, start + length), text.slice(start + length)]
  const unit = unitAt(after.slice(0, 80)) ?? spanAt(text.slice(Math.max(0, start - 40), start), after.slice(0, 40))
  if (!unit || (sort === 'part' && (unit.sort === 'percent' || unit.sort === 'thing')) || isAmbiguous(number, unit, after))
    return undefined
  if (isName(text.slice(0, start), number, after, unit.sort)) return undefined
  const end = start + length + unit.length
  return { start, end: end + loosenedAfter(text, end), sort: unit.sort, isWord: false }
}

const isAmbiguous = (number: string, unit: UnitAt, after: string): boolean =>
  THOUSANDS_IN_ENGLISH.test(number) &&
  (number.split(',').length > 2 || ((unit.sort === 'count' || unit.sort === 'thing') && !/^ (?:nghìn|triệu|tỷ)/u.test(after)))

const COUNT_WORD = /(?<![\p{L}\d])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= \p{Ll})/giu
const NO_COUNT_BEFORE =
  /(?:^|[^\p{L}])(?:thứ|tháng|ngày|quý|mười|mươi|trăm|linh|lẻ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|số|lần|hàng|vài|bà|ông|anh|chị|cấp|mùng|hơn một|chính quyền)[ ,–-]*$/iu
const NO_COUNT_AFTER = /^ (?:lần|chiều|nước|điểm|bà|ông|con|bên|cấp|khẩu|phương|nhà(?! (?:văn|máy|đầu|thầu)))(?!\p{L})/iu
/** Two that an article is about: `công an hai địa phương`. */
const BOTH = /^hai (?:địa phương|đơn vị|tỉnh|thành phố|thị xã|huyện|sở|ngành|cơ quan)(?!\p{L})/iu
const COUNTED_BEFORE = /(?<!\p{L})(?:có|còn|thêm|được|cho|ở|tại|trên|với|trong|nhập|lập|thuộc)\s*$/iu
const POINTS_BACK = /^ (?:này|đó|kia|ấy|nói trên|trên đây|còn lại|trên)(?!\p{L})/iu

/** Counts in a word before a noun that is known to be counted: `ba dự án`, not `hai bên`, nor `hai xã này`. */
function wordQuantities(text: string): readonly Quantity[] {
  return [...text.matchAll(COUNT_WORD)].flatMap(({ 0: word, index }) => {
    const after = text.slice(index + word.length, index + word.length + 80)
    const noun = countedNounAt(after.slice(1))
    if (!noun?.isKnown || parseCountWord(word) === undefined) return []
    const before = text.slice(Math.max(0, index - 20), index)
    if (NO_COUNT_BEFORE.test(before) || NO_COUNT_AFTER.test(after)) return []
    if (BOTH.test(text.slice(index, index + 20)) && !COUNTED_BEFORE.test(before)) return []
    const end = index + word.length + 1 + noun.noun.length
    return POINTS_BACK.test(text.slice(end, end + 12)) ? [] : [{ start: index, end, sort: 'count' as const, isWord: true }]
  })
}
