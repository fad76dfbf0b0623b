import type { FigureKind } from '../../figures/figure.ts'
import type { Clause } from './clause.ts'
import { wholeIn, wholeSubject } from './partOf.ts'

// The words of the text that say what a figure is measured against.

/** Where the name of a base ends at the latest. */
const BASE_END =
  /[,;:.()“”]|(?<!\p{L})(?:và|tăng|giảm|bằng|đạt|vượt|là|trong đó|nhưng|cao|thấp|do|nhờ|đã|còn|gồm|góp|để|với|có|được|tham gia|sử dụng|dùng|hoàn thành)(?!\p{L})/iu
const COMPARED = /^[\s)]*(?:so|tương đương|cùng với)(?: sánh)?(?: với)? (?!sánh)(?:với )?/iu
const COMPARED_BEFORE =
  /(?<!\p{L})so (?:với )?([^,;:.()]{3,50}?)(?:,[^,;:.()]{0,40}| thì)? (?:tăng|giảm|bằng|đạt|cao hơn|thấp hơn|vượt)(?: [\p{L}]+){0,3}\s*$/iu
const OF_FIGURE_BEFORE = /^[\s)]*so (?:với )?[^,;]*[,;]/iu
const PLAN =
  /^\s*(?:của )?(?=(?:kế hoạch|kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kịch bản|cùng kỳ|năm trước|năm \d{4})(?!\p{L}))/iu
const AMONG =
  /^\s*(toàn (?:tỉnh|quốc|thành phố|huyện|thị xã|ngành|đoàn|khối|vùng)|cả (?:nước|tỉnh)|trong [^,;.:()]{3,40})(?!\p{L})/iu
const MOST_WORDS = 12

/** What a figure is measured against, in the words of the text; undefined where it names nothing. */
export function baseIn({ before, after, whole, sort, unit }: Clause, kind: FigureKind): string | undefined {
  if (sort === 'rank') return AMONG.exec(after)?.[1]?.trim()
  const compared = COMPARED.exec(after)
  if (compared) return baseName(after.slice(compared[0].length))
  const plan = unit.startsWith('%') ? PLAN.exec(after) : undefined
  if (plan) return baseName(after.slice(plan[0].length))
  const earlier = COMPARED_BEFORE.exec(ownBefore(before, whole).slice(-120))?.[1]
  if (earlier) return baseName(earlier)
  if (!unit.startsWith('%')) return undefined
  if (kind !== 'share' && kind !== 'achieved') return undefined
  return wholeSubject(before, after) ?? baseName(wholeIn({ before, after, whole }, kind) ?? '')
}

/** Without what the figure before it is measured against. */
const ownBefore = (before: string, whole: string): string => (before === whole ? before : before.replace(OF_FIGURE_BEFORE, ''))

function baseName(text: string): string | undefined {
  const end = text.slice(1).search(BASE_END)
  const words = (end < 0 ? text : text.slice(0, end + 1)).trim().split(' ')
  const name = words.slice(0, MOST_WORDS).join(' ')
  return name === '' || words.length > MOST_WORDS ? undefined : name
}
