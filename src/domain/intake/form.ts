import type { ArticleForm } from '../article.ts'
import type { Evidence, Recognised, SortedPage, SourceBlock } from './recognised.ts'

interface Cue {
  readonly form: ArticleForm
  readonly words: RegExp
  /** Where it counts: the title, the first paragraphs, or all of the text. */
  readonly where: 'title' | 'opening' | 'text'
  readonly points: number
}

const MEETING =
  /(?<!\p{L})(?:hội nghị|phiên họp|kỳ họp|cuộc họp|họp phiên|giao ban|buổi làm việc|đại hội|hội thảo|tọa đàm|buổi tiếp xúc|tiếp xúc cử tri|sơ kết|tổng kết|phiên thường kỳ|họp báo)(?!\p{L})/iu
const GATHERED =
  /(?<!\p{L})(?:tổ chức|khai mạc|bế mạc|diễn ra|chủ trì|tới dự|dự hội nghị|cùng dự|tham dự|phát biểu (?:chỉ đạo|kết luận|tại))(?!\p{L})/iu
const TALKS =
  /(?<!\p{L})(?:trao đổi với (?:PV|phóng viên|báo)|trả lời phỏng vấn|cuộc (?:trò chuyện|phỏng vấn)|phỏng vấn (?:ông|bà|đồng chí))/iu
const ASKS = /^(?:[-–]\s?)?(?:PV|P\.V|Phóng viên|Hỏi)\s?[:：]|^(?:[-–]\s?)?(?:Thưa|Xin) (?:ông|bà|đồng chí)/u

const CUES: readonly Cue[] = [
  { form: 'meeting', words: MEETING, where: 'title', points: 2 },
  { form: 'meeting', words: MEETING, where: 'opening', points: 2 },
  { form: 'meeting', words: GATHERED, where: 'opening', points: 1.5 },
  {
    form: 'meeting',
    words: /(?<!\p{L})(?:phát biểu|kết luận) (?:chỉ đạo |kết luận )?(?:tại )?(?:hội nghị|phiên họp|buổi làm việc|kỳ họp)/iu,
    where: 'text',
    points: 1,
  },
  { form: 'interview', words: TALKS, where: 'opening', points: 5 },
  { form: 'interview', words: /phỏng vấn|đối thoại với/iu, where: 'title', points: 3 },
  { form: 'interview', words: ASKS, where: 'text', points: 3 },
  {
    form: 'resolution',
    words: /(?<!\p{L})(?:nghị quyết số|toàn văn|ban hành nghị quyết|chỉ tiêu chủ yếu)(?!\p{L})/iu,
    where: 'title',
    points: 3,
  },
  { form: 'resolution', words: /(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu)[^.]{0,60}như sau:?$/iu, where: 'opening', points: 2.5 },
  {
    form: 'resolution',
    words: /^(?:Nghị quyết (?:cũng |còn )?(?:nhấn mạnh|xác định|nêu|đề ra|đặt ra)|Quyết nghị|Điều 1\.)/u,
    where: 'text',
    points: 2,
  },
  { form: 'resolution', words: /\(1\)[^(]{10,600}\(2\)[^(]{10,600}\(3\)/u, where: 'text', points: 1.5 },
  {
    form: 'report',
    words: /(?<!\p{L})(?:báo cáo|tình hình kinh tế|kết quả (?:thực hiện|sản xuất|thu))(?!\p{L})/iu,
    where: 'title',
    points: 2,
  },
]

const OPENING_BLOCKS = 3
const SHORT_TEXT = 900
const LEAST_POINTS = 2.5

/** What a piece is: a meeting, a report, a resolution, an interview or a brief. */
export function recogniseForm({ title, dek, blocks }: SortedPage): Recognised<ArticleForm> {
  const body = blocks.filter(({ kind }) => kind !== 'caption')
  const places = {
    title: [{ text: title?.value ?? '' }, { text: dek?.value ?? '' }],
    opening: body.filter(({ kind }) => kind !== 'heading').slice(0, OPENING_BLOCKS),
    text: body,
  }
  const points = new Map<ArticleForm, number>()
  const evidence: { readonly form: ArticleForm; readonly found: Evidence }[] = []
  for (const { form, words, where, points: worth } of CUES) {
    const found = firstMatch(places[where], words)
    if (found === undefined) continue
    points.set(form, (points.get(form) ?? 0) + worth)
    evidence.push({ form, found })
  }
  const form = chosen(points, body)
  const most = points.get(form) ?? LEAST_POINTS
  return {
    value: form,
    confidence: Math.min(0.9, 0.4 + most * 0.08),
    evidence: evidence.filter((cue) => cue.form === form).map(({ found }) => found),
  }
}

function chosen(points: ReadonlyMap<ArticleForm, number>, body: readonly SourceBlock[]): ArticleForm {
  const [best] = [...points].filter(([, most]) => most >= LEAST_POINTS).toSorted(([, a], [, b]) => b - a)
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  if (length < SHORT_TEXT && best?.[0] !== 'interview') return 'brief'
  return best?.[0] ?? 'report'
}

function firstMatch(texts: readonly { readonly text: string; readonly line?: number }[], words: RegExp): Evidence | undefined {
  for (const { text, line } of texts) {
    const match = words.exec(text)
    if (match) return { words: match[0].slice(0, 80), ...(line !== undefined && { line }) }
  }
  return undefined
}
