import type { FigureKind } from '../../figures/figure.ts'
import type { Clause } from './clause.ts'

// The words of the text that say what a percentage is a part of.

const OF_WHOLE = /^\s*(?:trong |trên )?((?:tổng|số|grdp|giá trị|dân số|diện tích|toàn|các)(?!\p{L})[^,;.:()]{0,50})/iu
const PART_OF = /(?:tỷ trọng|tỉ trọng|đóng góp)[^;:.]{3,100} (?:trong|vào) ([^,;:.()]{2,50}?) (?:đạt|chiếm|là|ước)(?!\p{L})/iu
/** `Tổng vốn đạt 90 tỷ đồng, trong đó vốn vay chiếm` */
const PART_OF_WHOLE = /(?:^|[;:.]\s)([^,;:.\d]{5,60}?) (?:tăng|giảm|đạt|là|ước)(?!\p{L})[^;:]{0,120}, trong đó:? [^;:]{0,160}$/iu
/** `Tỷ lệ dân số tham gia bảo hiểm y tế đạt` */
const RATE_OF = /(?:tỷ|tỉ) lệ ([\p{L} ]{3,40}?) (?:tham gia|sử dụng|dùng|được|có)(?!\p{L})[^,;:.]{0,80}$/iu

/** The whole that is named beside a percentage: right after it, or where its thing is named before it. */
export function wholeIn(
  { before, after, whole }: Pick<Clause, 'before' | 'after' | 'whole'>,
  kind: FigureKind,
): string | undefined {
  const ofAll = kind === 'share' ? PART_OF_WHOLE.exec(whole.slice(-300))?.[1] : undefined
  return OF_WHOLE.exec(after)?.[1] ?? PART_OF.exec(before.slice(-200))?.[1] ?? RATE_OF.exec(before.slice(-160))?.[1] ?? ofAll
}

const SUBJECT_BEFORE = /(?:^|[;:.)])\s*$/u
const SOME_OF = /^\s(?:tổng số|số|các)(?!\p{L})/iu
const VERB =
  '(?:có(?! điều kiện)|được|đã|đạt|thành lập|tham gia|hoàn thành|sử dụng|dùng|thực hiện|đối thoại|là|đều|chưa|không|ký|đăng ký|triển khai|trong)(?!\\p{L})'
const SUBJECT = new RegExp(`^\\s(?!${VERB}|vốn)(\\p{Ll}[^;:.()\\d“]{2,90}?)(?= ${VERB}|;)`, 'u')

/** `100% hộ gia đình, cơ quan có …`: those that a percentage stands before, up to what is said of them. */
export const wholeSubject = (before: string, after: string): string | undefined =>
  SUBJECT_BEFORE.test(before) || SOME_OF.test(after) ? SUBJECT.exec(after)?.[1] : undefined
