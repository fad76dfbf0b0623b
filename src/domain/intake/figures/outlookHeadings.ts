import type { SourceBlock } from '../recognised.ts'
import type { Outlook } from './outlookTurns.ts'

const GOALS = /mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|định hướng|phấn đấu|kế hoạch năm|giải pháp/iu
const RESULTS = /kết quả|đánh giá|tình hình|thành tựu|tồn tại|hạn chế|nhìn lại|dấu ấn|sơ kết|tổng kết/iu
/** A heading that only names a part of what the one above it is on: `1. Về kinh tế`. */
const SECTOR =
  /^(?:[-+*•]\s*|(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s*){0,3}(?:về|lĩnh vực|kinh tế|phát triển kinh tế|văn hóa|xã hội|môi trường|quốc phòng|an ninh|xây dựng đảng|công tác|nông nghiệp|công nghiệp|dịch vụ|tài chính|đầu tư|giáo dục|y tế)(?!\p{L})/iu
/** What a heading that the page does not mark begins with. */
const TITLE =
  /^(?:[*+]\s*|(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)]\s*)?(?:(?:một số|các|những|về|nhóm|phần)\s+){0,2}(?:mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|định hướng|giải pháp|kết quả|đánh giá|tình hình|thành tựu|tồn tại|hạn chế|nhìn lại)(?!\p{L})/iu
const LONGEST_HEADLINE = 100
const STATES_A_FIGURE = /\d\s?(?:%|tỷ|triệu|nghìn|đồng)/u

/** A heading that governs how the blocks under it are read; `level` as far as the page tells. */
export interface Governing {
  readonly outlook: Outlook
  readonly level?: number
}

/** Whether a block stands as a heading: a short line without a full stop may be one that the page does not mark. */
export function isHeadline({ kind, text }: SourceBlock): boolean {
  if (kind !== 'paragraph') return kind === 'heading'
  const isTitle = text.length <= LONGEST_HEADLINE && !/[.,;:!?…]$/u.test(text) && !STATES_A_FIGURE.test(text)
  return isTitle && (TITLE.test(text) || (SECTOR.test(text) && ownOutlook(text) !== undefined))
}

/** What governs under a heading, given what governed before it; undefined where nothing does. */
export function governingUnder({ text, level }: SourceBlock, before: Governing | undefined): Governing | undefined {
  const outlook = ownOutlook(text)
  if (outlook !== undefined) return { outlook, ...(level !== undefined && { level }) }
  const isBelow = level !== undefined && before?.level !== undefined && level > before.level
  return isBelow || SECTOR.test(text) ? before : undefined
}

function ownOutlook(text: string): Outlook | undefined {
  if (RESULTS.test(text)) return 'result'
  return GOALS.test(text) ? 'goal' : undefined
}
