import type { Evidence, Recognised } from '../recognised.ts'
import { isTitleLike, type LineFacts } from './lineFacts.ts'
import { looksLikeNewsList } from './sections.ts'

const ERROR_PAGE =
  /^(?:Lỗi )?404(?!\d)|không tìm thấy (?:trang|nội dung|đường dẫn|bài viết|kết quả)|trang (?:bạn|quý khách|mà bạn) (?:yêu cầu|tìm kiếm|cần tìm|đang tìm|truy cập) (?:không|hiện không|đã)|page not found|đường dẫn (?:không|này không)|access denied|403 forbidden/iu
const LOGIN = /^(?:Đăng nhập(?: hệ thống| tài khoản)?|Quên mật khẩu\??|Tên đăng nhập|Mật khẩu)\s*[:*]?$/iu
const RESULTS = /^(?:Kết quả tìm kiếm|Tìm thấy \d+|Có \d+ kết quả|Từ khóa tìm kiếm|Kết quả cho từ khóa)(?!\p{L})/iu
const LIST_PAGE = /^(?:Trang \d+(?:\/\d+| trên \d+)|«|»)/u

/** What the article came out as. */
export interface FoundText {
  readonly start: number
  readonly end: number
  readonly hasTitle: boolean
  readonly hasDate: boolean
  readonly hasAuthor: boolean
}

/** Whether a page is an article at all, and no list, home page, search result, form or error. */
export function recogniseArticle(facts: readonly LineFacts[], found: FoundText | undefined): Recognised<boolean> {
  const error = facts.find(({ text, words }) => words <= 30 && ERROR_PAGE.test(text))
  const lines = found ? facts.slice(found.start, found.end) : []
  const prose = lines.filter(({ isProse }) => isProse)
  const length = prose.reduce((sum, { text }) => sum + text.length, 0)
  const [longest] = prose.toSorted((a, b) => b.text.length - a.text.length)
  if (error && length < 600) return { value: false, confidence: 0.95, evidence: evidence(error) }
  if (found === undefined || longest === undefined) return { value: false, confidence: 0.9, evidence: [] }
  const points = pointsOf(facts, lines, found, length, longest.text.length)
  const confidence = Math.min(0.98, 0.5 + Math.abs(points) * 0.08)
  return { value: points > 0, confidence, evidence: evidence(longest) }
}

// Titles stand above the first summary of a list.
const TITLE_LINES = 4

const evidence = ({ text, line }: LineFacts): readonly Evidence[] => [{ words: text.slice(0, 80), line: line.n }]

/** Whether paragraphs under short lines may be the parts of one article: they are longer than summaries, whole, and not dated. */
function isLikeParts(prose: readonly LineFacts[], dates: number): boolean {
  const length = prose.reduce((sum, { text }) => sum + text.length, 0)
  return dates <= 1 && length >= prose.length * LONG_SUMMARY && !prose.some(({ text }) => /(?:\.{3}|…)$/u.test(text))
}

const LONG_SUMMARY = 160

/** Summaries without titles of their own: under their dates, beginning with their days, or with titles and dates run into them. */
function isListOfSummaries(facts: readonly LineFacts[], lines: readonly LineFacts[], { hasTitle }: FoundText): boolean {
  const prose = lines.filter(({ isProse }) => isProse)
  const glued = prose.filter(({ text }) => GLUED_DATE.test(text)).length
  if (glued >= 2 && glued >= prose.length * 0.6) return true
  if (hasTitle) return false
  const dated = facts.filter(({ date }, at) => date?.isAlone && facts[at + 1]?.endsSentence && !facts[at + 1]?.furniture).length
  if (dated >= 2) return true
  const days = new Set(prose.flatMap(({ text }) => OPENING_DAY.exec(text)?.[1] ?? []))
  return days.size >= FEWEST_DAYS && days.size >= prose.length * 0.6
}

const GLUED_DATE = /\p{L}\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4},?\s\d{1,2}:\d{2}\s\p{Lu}/u
const OPENING_DAY = /^(?:Sáng|Trưa|Chiều|Tối|Ngày)\s(?:ngày\s)?(\d{1,2}\s?[/.-]\s?\d{1,2})(?!\d)/u
const FEWEST_DAYS = 4

function pointsOf(
  facts: readonly LineFacts[],
  lines: readonly LineFacts[],
  found: FoundText,
  length: number,
  longest: number,
): number {
  const all = facts.reduce((sum, { text }) => sum + text.length, 0)
  const dates = facts.filter(({ date }) => date?.isAlone).length
  const titles = facts.filter(isTitleLike).length
  const prose = lines.filter(({ isProse }) => isProse)
  // One such line is a link in the head of a portal.
  const isForm = facts.filter(({ text }) => LOGIN.test(text)).length >= 2 && length < 400
  const isInParts = isLikeParts(prose, dates)
  const asListPoints = isInParts ? -2 : found.hasAuthor ? -2.5 : -5
  const checks: readonly (readonly [boolean, number])[] = [
    [length >= 1200, 2],
    [length >= 500, 1.5],
    [length >= 200, 1],
    [longest >= 350, 1],
    [longest < 150, -1.5],
    [prose.length >= 3, 1],
    [found.hasTitle, 0.5],
    [found.hasDate, 1],
    [found.hasAuthor, 1],
    [found.hasTitle && found.hasAuthor, 1],
    [length >= all * 0.5, 1],
    [length < all * 0.15, -2],
    [looksLikeNewsList(facts.slice(Math.max(0, found.start - TITLE_LINES), found.end)), asListPoints],
    [isListOfSummaries(facts, lines, found), -5],
    [!isInParts && looksLikeNewsList(facts) && prose.length < 4, -1.5],
    [dates >= 4 && titles >= dates && length < 1500, -3],
    [titles >= 12 && length < 1000, -2],
    [facts.some(({ text }) => RESULTS.test(text)), -4],
    [facts.some(({ text }) => LIST_PAGE.test(text)), -1],
    [isForm, -3],
  ]
  return checks.reduce((points, [holds, worth]) => points + (holds ? worth : 0), -1.5)
}
