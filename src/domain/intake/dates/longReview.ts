import type { Evidence } from '../recognised.ts'
import { type DatedTime, isInHead } from './datedTime.ts'
import type { ToldText } from './toldTime.ts'

/** A time that an article looks back on, longer than a year. */
export interface LongReview {
  readonly edtf: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

const HALF_TERM = /(?<!\p{L})(?:nửa|giữa)\s(?:đầu\s|chặng đường\s|chặng\s)?(?:của\s)?nhiệm k[ỳì]/iu

/** The first half of a term of office: it runs to the day on which it is looked back on. */
export function halfTermReview(
  parts: readonly ToldText[],
  times: readonly DatedTime[],
  end: string | undefined,
): LongReview | undefined {
  const part = parts.find(({ place, text }) => (place === 'title' || place === 'dek' || place === 'lead') && HALF_TERM.test(text))
  const words = part && HALF_TERM.exec(part.text)?.[0]
  const term = times.find(({ mention }) => mention.kind === 'term')
  if (!words || !term || end === undefined || end < term.earliest || end > term.latest) return undefined
  const evidence = [{ words, ...(part.line !== undefined && { line: part.line }) }, term.evidence]
  return { edtf: `${term.earliest.slice(0, 4)}/${end}`, confidence: 0.8, evidence }
}

const LOOKING_BACK = /(?<!\p{L})(?:nhìn lại|tổng kết|sơ kết|khép lại)(?!\p{L})[^.;:“”"]{0,120}$/iu
const RESULTS = /(?<!\p{L})(?:kết quả|đánh giá|trong|sau|qua)\s(?:đạt được\s|của\s|cả\s|thực hiện\s|trong\s)?(?:\d\snăm\s)?\(?$/iu

/** A stage or a term of several years that is looked back on as a whole: not one that only names a programme. */
export function stageReview(times: readonly DatedTime[], reviewed: number | undefined): LongReview | undefined {
  const stage = times.find((time) => isStage(time) && isLookedBackOn(time, reviewed))
  if (!stage) return undefined
  return { edtf: stage.edtf, confidence: isInHead(stage) ? 0.8 : 0.65, evidence: [stage.evidence] }
}

const isStage = ({ mention, role }: DatedTime): boolean =>
  (mention.kind === 'stage' || mention.kind === 'term' || mention.kind === 'years') && role !== 'base' && role !== 'ahead'

function isLookedBackOn(time: DatedTime, reviewed: number | undefined): boolean {
  if (LOOKING_BACK.test(time.before))
    return isInHead(time) || time.place === 'heading' || reviewed === Number(time.latest.slice(0, 4))
  return isInHead(time) && RESULTS.test(time.before)
}
