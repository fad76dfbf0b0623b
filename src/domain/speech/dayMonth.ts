import { textAfter, textBefore } from './rule.ts'

const after = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})\s+$`, 'iu')

const AFTER_DAY_WORD = after(
  'ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|tết|quốc khánh|kỷ niệm|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?',
)
const AFTER_TODAY = /(?:hôm (?:nay|qua|sau|trước)|(?:sáng|trưa|chiều|tối|đêm|ngày) (?:nay|qua|mai))\s+\($/iu
// The first day of a row has the word: ngày 5/7, 6/7 và 7/7. Of 16–18/5, one of a part of days has none before it.
const IN_ROW =
  /(?<![\p{L}\p{M}])(?:ngày|sáng|chiều|tối|đêm|dịp|lễ)\s+(?:\d{1,2}(?:\/\d{1,2})?(?:\s*[-–,]\s*|\s+(?:và|đến)\s+))+$/iu
const AFTER_FIRST_DAY = /(?<![\d/.,])\d{1,2}\s*[-–]\s*$/
const AFTER_TIME = /(?:\d{1,2}\s?[:hg](?:\s?\d{2})?|\d (?:giờ|phút)),?\s+$/iu
// What is before or behind a day may as well be before or behind a share.
const AFTER_PREPOSITION = after('(?<!(?:đạt|tỷ lệ|tỉ lệ)\\s)(?:từ|đến|tới|trước|sau|vào|hết|gọi)')
const AFTER_NAMED = after(
  '(?<!(?:chặng|quãng|tuyến|làm|mở)\\s)đường|(?<!(?:thành|khu)\\s)phố|đại lộ|quảng trường|công viên|sân vận động|nông trường|bệnh viện',
)

const BEFORE_SHARE =
  /^\s+(?:tổng )?số\s|^\s+(?:diện tích|dân số|chặng đường|thời gian|nhiệm kỳ|quân số|khối lượng|giá trị|nguồn|kinh phí)/iu
// “Xã mới” are those that there are from that day on.
const BEFORE_COUNTED =
  /^\s+(?:xã|phường|huyện|thôn|khu|hộ|người|chỉ tiêu|tiêu chí|mục tiêu|nhiệm vụ|đơn vị|dự án|công trình|trường|em|đảng viên|đảng bộ|chi bộ|tổ chức|đại biểu|phiếu|cơ quan|địa phương|doanh nghiệp|ý kiến|nội dung|sở|phòng|tỉnh)(?!\p{L}|\s+mới)/iu
const BEFORE_CHANGE = /^\s+(?:(?:lên|xuống|còn)\s+\d|trở (?:lên|xuống))/iu

/** Whether a share of what follows is told: “1/3 số hộ”. */
export const isShareOf = (match: RegExpExecArray): boolean => BEFORE_SHARE.test(textAfter(match))

function isCounted(match: RegExpExecArray): boolean {
  const behind = textAfter(match)
  return BEFORE_SHARE.test(behind) || BEFORE_COUNTED.test(behind) || BEFORE_CHANGE.test(behind)
}

function isParenthesised(match: RegExpExecArray): boolean {
  return textBefore(match).endsWith('(') && textAfter(match).startsWith(')')
}

/**
 * What `5/7` without a year is, by the words around it: a day of the year, the name of a street or a place after such a day, or
 * a fraction, as which it is taken in doubt.
 */
export function dayMonthKind(match: RegExpExecArray, day: number, month: number): 'date' | 'name' | 'fraction' {
  const before = textBefore(match)
  if (AFTER_DAY_WORD.test(before) || AFTER_TODAY.test(before)) return 'date'
  // No part is larger than its whole.
  if (day <= month && isCounted(match)) return 'fraction'
  if (AFTER_NAMED.test(before)) return 'name'
  if ([IN_ROW, AFTER_FIRST_DAY, AFTER_TIME, AFTER_PREPOSITION].some((cue) => cue.test(before))) return 'date'
  return day > month && isParenthesised(match) ? 'date' : 'fraction'
}
