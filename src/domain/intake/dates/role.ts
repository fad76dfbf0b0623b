import type { DateMention } from './mention.ts'

/**
 * What a sentence says of a time: that it is over or its results are told; that it is still to come; that it is a far end
 * (`đến năm 2030`); that others are measured by it; or only that it is.
 */
export type TimeRole = 'done' | 'ahead' | 'goal' | 'base' | 'told'

/** So far back and ahead a sentence is read: what looks for its cues begins anew at each of its words. */
const WINDOW = 160
const AFTER_WINDOW = 90
const SENTENCE_END = /(?<!TP|TX|TT)[.!?;…]\s/u
const BASE = /(?:so với|cùng kỳ|cùng kì|so sánh|(?<!\p{L})so(?!\p{L}))(?:[^,;:]{0,40})$/iu
/** Of the year before. */
const YEAR_BEFORE = /^\s(?:của\s)?năm (?:ngoái|trước)(?!\p{L})/iu
const CLAUSE = /[,;:–“”"()]|\s-\s|\s(?:và|nhưng|song)\s/u

/** Words right before a time that set it as an end or a beginning still to come. */
const LIMIT =
  /(?<!\p{L})(?<!(?:tính|đầu năm|lũy kế|luỹ kế)\s)(?:trước|đến|tới|chậm nhất(?:\svào|\slà)?|hạn cuối|tầm nhìn|từ\s\d{1,2}\s?(?:h|giờ)(?:\s?\d{1,2}(?:\sphút)?)?)\s?(?:hết\s)?(?:ngày\s|cuối\s|đầu\s)?$/iu
const AHEAD =
  /(?<!\p{L})(?:nhiệm vụ|(?<!địa )bàn(?= (?:việc|về|công việc|các|những|một số|giải pháp|biện pháp|nội dung|bạc|thảo)(?!\p{L}))|phương hướng|giải pháp|kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|dự toán|chủ đề|chương trình công tác|định hướng|tầm nhìn|dự kiến|sẽ|chuẩn bị|tiến tới|đột phá|triển khai|đề ra|đặt ra|quy hoạch|lộ trình|có hiệu lực|áp dụng|hướng tới|quyết tâm|bước vào|bước sang)(?!\p{L})/iu
const DONE =
  /(?<!\p{L})(?:kết quả|tình hình|thực hiện|báo cáo|sơ kết|tổng kết|đánh giá|nhìn lại|đạt được|hoàn thành|đã|vừa|kiểm điểm|tổ chức|diễn ra|ban hành|trong|giao ban|khép lại|qua|nghe|bức tranh|điểm lại|nổi bật)(?!\p{L})/iu
const WITH_DONE = /(?<!\p{L})đã(?!\p{L})/iu
/** Words that make what follows a time its plan, wherever in the sentence they stand. */
const PLAN_AFTER = /(?<!\p{L})(?:sẽ|phấn đấu|dự kiến|đặt (?:ra )?mục tiêu|đặt chỉ tiêu)(?!\p{L})/iu
const AHEAD_AFTER =
  /(?<!\p{L})(?:sẽ|phấn đấu|dự kiến|tập trung|tiếp tục|đẩy mạnh|xác định|đề ra|đặt mục tiêu|cần|phải)(?!\p{L})/iu
const DONE_AFTER = /(?<!\p{L})(?:đã|vừa|hoàn thành|đạt|tăng|giảm|ước|có|tổ chức|diễn ra|ghi nhận|được|vừa qua|qua)(?!\p{L})/iu

/** What the sentence around a mention says of its time. */
export function roleOf(text: string, mention: DateMention, from = 0): TimeRole {
  const before = sentenceBefore(text, mention.start, from)
  const rest = text.slice(mention.end, mention.end + AFTER_WINDOW)
  if (BASE.test(before) || YEAR_BEFORE.test(rest)) return 'base'
  const after = rest.split(SENTENCE_END, 1)[0] ?? ''
  if (LIMIT.test(before)) return roleOfLimit(mention, before, after)
  return cueBefore(before) ?? cueAfter(after) ?? 'told'
}

/** `Đến hết năm 2011, 37 trường đã đạt` is over, and so is `Đến ngày 20/9, thành phố có` without a word of what is to come. */
function roleOfLimit({ kind }: DateMention, before: string, after: string): TimeRole {
  if (WITH_DONE.test(after)) return 'done'
  if (kind === 'year' || kind === 'years' || kind === 'stage') return 'goal'
  return /^\s*đến\s/iu.test(before) && !PLAN_AFTER.test(after) ? 'done' : 'ahead'
}

/** The sentence as far as it stands before a mention; `from` is where the mention before it ends. */
export function sentenceBefore(text: string, start: number, from = 0): string {
  const window = text.slice(Math.max(from, start - WINDOW, 0), start)
  return window.split(SENTENCE_END).at(-1) ?? ''
}

/** Of the clauses before a mention, the nearest that has a cue; in it the first cue, since what follows is its object. */
function cueBefore(before: string): TimeRole | undefined {
  for (const clause of before.split(CLAUSE).reverse()) {
    const role = cueIn(clause, AHEAD, DONE)
    if (role) return role
  }
  return undefined
}

function cueAfter(after: string): TimeRole | undefined {
  if (PLAN_AFTER.test(after) && !WITH_DONE.test(after)) return 'ahead'
  return cueIn(after, AHEAD_AFTER, DONE_AFTER)
}

function cueIn(text: string, ahead: RegExp, done: RegExp): 'ahead' | 'done' | undefined {
  const [toCome, over] = [ahead.exec(text)?.index, done.exec(text)?.index]
  if (toCome === undefined) return over === undefined ? undefined : 'done'
  return over === undefined || toCome < over ? 'ahead' : 'done'
}

const DOCUMENT =
  /(?<!\p{L})(?:số|quyết định|nghị quyết|chỉ thị|kết luận|thông báo|kế hoạch|công văn|công điện|luật|nghị định|thông tư|văn bản|hướng dẫn)(?!\p{L})[^.;]{0,60}$/iu
const ANNIVERSARY =
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|ngày thành lập|ngày truyền thống|ngày sinh|chào mừng|hưởng ứng)(?!\p{L})[^.;]{0,80}$/iu

/** Whether a day is that of a document or of a feast, and so not one on which something that is told of happened. */
export function isDayOfRecord(text: string, mention: DateMention): boolean {
  if (mention.kind !== 'day' && mention.kind !== 'days') return false
  const before = sentenceBefore(text, mention.start)
  return DOCUMENT.test(before) || ANNIVERSARY.test(before)
}
