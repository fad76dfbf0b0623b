import type { FigureKind } from '../../figures/figure.ts'
import type { Clause } from './clause.ts'

// The words of the text that say what a figure is measured against.

/** Where the name of a base ends at the latest. */
const BASE_END =
  /[,;:.()“”]|(?<!\p{L})(?:và|tăng|giảm|bằng|đạt|vượt|là|trong đó|nhưng|cao|thấp|do|nhờ|đã|còn|gồm|góp|để|với|có|được|tham gia|sử dụng|dùng|hoàn thành)(?!\p{L})/iu
const COMPARED = /^[\s)]*(?:so|tương đương|cùng với)(?: sánh)?(?: với)? (?!sánh)(?:với )?/iu
const COMPARED_BEFORE =
  /(?<!\p{L})so (?:với )?([^,;:.()]{3,50}?)(?:,[^,;:.()]{0,40}| thì)? (?:tăng|giảm|bằng|đạt|cao hơn|thấp hơn|vượt)(?: [\p{L}]+){0,3}\s*$/iu
const PLAN =
  /^\s*(?:của )?(?=(?:kế hoạch|kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kịch bản|cùng kỳ|năm trước|năm \d{4})(?!\p{L}))/iu
const AMONG =
  /^\s*(toàn (?:tỉnh|quốc|thành phố|huyện|thị xã|ngành|đoàn|khối|vùng)|cả (?:nước|tỉnh)|trong [^,;.:()]{3,40})(?!\p{L})/iu
const OF_WHOLE = /^\s*(?:trong |trên )?((?:tổng|số|grdp|giá trị|dân số|diện tích|toàn)(?!\p{L})[^,;.:()]{0,50})/iu
const PART_OF = /(?:tỷ trọng|tỉ trọng|đóng góp)[^;:.]{3,100} (?:trong|vào) ([^,;:.()]{2,50}?) (?:đạt|chiếm|là|ước)(?!\p{L})/iu
const MOST_WORDS = 12

/** What a figure is measured against, in the words of the text; undefined where it names nothing. */
export function baseIn({ before, after, sort, unit }: Clause, kind: FigureKind): string | undefined {
  if (sort === 'rank') return AMONG.exec(after)?.[1]?.trim()
  const compared = COMPARED.exec(after)
  if (compared) return baseName(after.slice(compared[0].length))
  const earlier = COMPARED_BEFORE.exec(before.slice(-120))?.[1]
  if (earlier) return baseName(earlier)
  if (!unit.startsWith('%')) return undefined
  const plan = PLAN.exec(after)
  if (plan) return baseName(after.slice(plan[0].length))
  if (kind !== 'share' && kind !== 'achieved') return undefined
  return baseName(OF_WHOLE.exec(after)?.[1] ?? PART_OF.exec(before.slice(-200))?.[1] ?? '')
}

function baseName(text: string): string | undefined {
  const end = text.slice(1).search(BASE_END)
  const words = (end < 0 ? text : text.slice(0, end + 1)).trim().split(' ')
  const name = words.slice(0, MOST_WORDS).join(' ')
  return name === '' || words.length > MOST_WORDS ? undefined : name
}
