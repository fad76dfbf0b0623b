import type { DateMention } from '../dates/mention.ts'

/** A time that something is compared with, or that a document or a standard is of, is none that a figure holds for. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:so|so với|cùng kỳ|chuẩn nghèo|chuẩn|quốc gia|giá so sánh|giá|nghị quyết|kế hoạch|dự toán|chỉ tiêu|luật|thực hiện)(?: (?:năm|của))?\s*$/iu
const OF_DOCUMENT =
  /(?<!\p{L})(?:luật|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|văn bản)(?!\p{L})[^,;:.]{0,60}$|(?<!\p{L})(?:từ|trước|sau|kể từ|ngay từ)\s*$/iu
const OF_PROGRAMME =
  /(?<!\p{L})(?:chương trình|đề án|kế hoạch|nghị quyết|quy hoạch|dự án|chuẩn|tiêu chí|mục tiêu quốc gia)(?!\p{L})[^,;:.]{0,80}$/iu
/** A term of office mostly says which congress or committee is meant. */
const DURING = /(?:^|(?<!\p{L})(?:trong|cả|suốt|sau|hết))\s*$/iu
/** A day mostly says when somebody met: what they told is of another time. */
const UP_TO_DAY = /(?<!\p{L})(?:tính đến|đến|hết|trong)\s(?:hết\s)?(?:ngày\s)?$/iu
const MONTHS_BEGIN =
  /(?:^|[,;:(–-]|(?<!\p{L})(?:trong|qua|sau|kết quả|của|và|thực hiện|thu|chi|khẩu|ngân sách|chung|lũy kế|tình hình|nhiệm vụ))\s*$/iu

/** Whether a sentence names a time as that of what it tells. `day`: when the article came out. */
export function isOwnTime(sentence: string, { kind, start, to }: DateMention, day: string | undefined): boolean {
  const before = sentence.slice(Math.max(0, start - 90), start)
  if (kind === 'day') return UP_TO_DAY.test(before)
  if (kind === 'days') return true
  if (OF_SOMETHING_ELSE.test(before) || OF_DOCUMENT.test(before)) return false
  if (kind === 'term') return DURING.test(before)
  if (kind === 'stage' || kind === 'years') return !OF_PROGRAMME.test(before)
  return kind !== 'someMonths' || (MONTHS_BEGIN.test(before) && isUpToNow(to, day))
}

/** Months that are only counted are those of a year where it is as old: `9 tháng` in October. */
function isUpToNow(to: string | undefined, day: string | undefined): boolean {
  const [last, now] = [Number(to?.slice(1, 3)), Number(day?.slice(5, 7))]
  return now > 0 && last - now <= 1 && now - last <= 2
}
