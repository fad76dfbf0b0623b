import type { UnitAt } from './units.ts'

const SPAN = /^ (?:ngày|giờ|phút|tháng)(?![\p{L}\d])(?! (?:đầu|cuối|qua|tới|nay|liên|liền|nữa|là|năm|\d))/iu
const BY_HOW_MUCH =
  /(?<!\p{L})(?:xuống|còn|tăng|giảm|rút ngắn|kéo dài|lên tới|lên đến|chậm|sớm|trước hạn|tiến độ)(?: (?:gần|hơn|trên|khoảng|thêm|được|tới))*\s*$/iu
const FROM = /(?<!\p{L})từ\s*$/iu
const SHORTENED = /^ (?:ngày|giờ|phút|tháng)(?: làm việc)? (?:xuống|còn|lên)(?!\p{L})/iu

/** A length of time is a figure where it is said to have become longer or shorter: `giảm 3 ngày`, `từ 15 ngày xuống còn 7 ngày`. */
export function spanAt(before: string, after: string): UnitAt | undefined {
  const isMeasured = BY_HOW_MUCH.test(before) || (FROM.test(before) && SHORTENED.test(after))
  const length = isMeasured ? SPAN.exec(after)?.[0].length : undefined
  return length === undefined ? undefined : { length, sort: 'measure' }
}
