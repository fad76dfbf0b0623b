import type { FigureKind } from '../../figures/figure.ts'
import type { Clause } from './clause.ts'

// What a figure says of the thing that it measures, by the words around it. That it is a goal is told elsewhere.

type Reported = Exclude<FigureKind, 'target'>

const CUES: readonly (readonly [Reported, RegExp])[] = [
  [
    'change',
    /(?<!\p{L})(?:tăng(?! cường| gia| cao)|giảm(?! nghèo| tải| thiểu| phát thải)|cao hơn|thấp hơn|vượt|hụt|nhiều hơn|ít hơn|sụt)(?!\p{L})/giu,
  ],
  ['achieved', /(?<!\p{L})(?:còn|xuống|lên|ở mức|mức|là|đạt|duy trì|giữ|nâng)(?!\p{L})/giu],
  ['ratio', /(?<!\p{L})(?:bằng|tương đương|gấp)(?!\p{L})/giu],
  ['share', /(?<!\p{L})(?:chiếm)(?!\p{L})/giu],
]

/** What may stand between `tăng` and a number of things for these to be by how much it rose. */
const BETWEEN =
  /^(?:\s|(?:thêm|được|bình quân|trung bình|mới|so|với|cùng|kỳ|năm|trước|\d{4}|tương ứng|lần lượt|mạnh|nhẹ|hàng|hằng|mỗi|từ|đi|ròng|khoảng|gần|hơn|trên|tới|là|đến)(?!\p{L}))*$/iu
/** `tăng vốn thêm 12 tỷ đồng` */
const MORE = /^ [\p{L} ]{1,30} thêm\s*$/iu
const AGAINST_PLAN =
  /^\s*(?:so (?:với )?|của )?(?:kế hoạch|khối lượng|tiến độ|kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ|năm trước|năm \d{4}|so với|(?:kế hoạch|dự toán) )/iu
/** `45% số hộ`: so many of all. */
const OF_ALL = /^\s*(?:trong )?(?:tổng số|số|dân số)(?= \p{L})/iu
/** Nothing stands between a figure and the percentage of a plan that it reaches: `thu 36 tỷ đồng, đạt 88%`. */
const REACHES = /^[^,;:.%]{0,60},? (?:ước )?đạt\s*$/iu
const GROWTH = /(?<!\p{L})(?:tốc độ tăng|tăng trưởng|mức tăng|tỷ lệ tăng|tốc độ phát triển)(?!\p{L})/iu
const PART = /(?<!\p{L})(?:tỷ trọng|tỉ trọng|cơ cấu)(?!\p{L})/iu
const NEW_THING = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|diện tích|tổng|số|giá trị|sản lượng|thu|chi|công suất|mật độ)(?!\p{L})/iu

interface Cue {
  readonly kind: Reported
  readonly word: string
  /** Words between it and the figure. */
  readonly between: string
}

function lastCue(before: string): Cue | undefined {
  return CUES.flatMap(([kind, pattern]) =>
    [...before.matchAll(pattern)].map(({ 0: word, index }) => ({ kind, word, end: index + word.length })),
  )
    .toSorted((a, b) => a.end - b.end)
    .map(({ kind, word, end }) => ({ kind, word: word.toLowerCase(), between: before.slice(end) }))
    .at(-1)
}

/** The figure before it in its sentence. */
interface Previous {
  readonly kind: Reported
  readonly unit: string
  readonly text: string
}

/** The kind of a figure as a report of what is. */
export function reportedKind(clause: Clause, previous: Previous | undefined): Reported {
  const { sort, unit } = clause
  if (sort === 'rank') return 'rank'
  if (sort === 'times') return 'ratio'
  if (sort === 'none') return 'achieved'
  if (/^(?:điểm (?:%|phần trăm)|bậc)$/iu.test(unit)) return 'change'
  if (unit === '%/năm') return 'change'
  return unit.startsWith('%') ? percentKind(clause, previous) : amountKind(clause, previous)
}

function percentKind(clause: Clause, previous: Previous | undefined): Reported {
  const cue = lastCue(clause.before)
  if (OF_ALL.test(clause.after) && !/^[^,;:.]*$/u.test(cue?.between ?? ';')) return 'share'
  if (!cue) return percentWithoutCue(clause, previous)
  if (cue.kind === 'achieved') return levelKind(clause, cue.word, previous)
  if (isFar(cue)) return withPlan(clause.after)
  return cue.kind === 'change' && isFrom(cue, clause.after) ? 'achieved' : cue.kind
}

/** What a percentage that is reached, stands or is left is of: a growth, a part, a plan, or nothing but a level. */
function levelKind({ before, after }: Clause, word: string, previous: Previous | undefined): Reported {
  if (PART.test(before)) return 'share'
  if (GROWTH.test(before) && /^(?:đạt|là|mức|ở mức)$/u.test(word)) return 'change'
  if (word === 'đạt' && isAmount(previous) && REACHES.test(before)) return 'ratio'
  return word === 'đạt' || word === 'mức' ? withPlan(after) : 'achieved'
}

/** Of so many of so many, as `14/17 xã`, the percentage says nothing of a plan. */
const isAmount = (previous: Previous | undefined): boolean =>
  previous !== undefined && !/^(?:%|$)/u.test(previous.unit) && !/\d\s?\/\s?\d/u.test(previous.text)

const withPlan = (after: string): Reported => (AGAINST_PLAN.test(after) ? 'ratio' : 'achieved')

function percentWithoutCue({ before, after, whole }: Clause, previous: Previous | undefined): Reported {
  if (AGAINST_PLAN.test(after)) return 'ratio'
  if (GROWTH.test(before)) return 'change'
  if (PART.test(whole)) return 'share'
  const kind = previous?.kind
  const goesOn = (kind === 'change' || kind === 'share') && before.length < 60 && !NEW_THING.test(before)
  return goesOn ? kind : 'achieved'
}

function amountKind({ before, after, unit }: Clause, previous: Previous | undefined): Reported {
  const cue = lastCue(before)
  if (cue?.kind === 'change' && (BETWEEN.test(cue.between) || MORE.test(cue.between)))
    return isFrom(cue, after) ? 'achieved' : 'change'
  if (unit === 'lần' && cue?.word === 'gấp') return 'ratio'
  return !cue && previous?.kind === 'change' && /^[\s,;]*(?:và )?$/u.test(before) ? 'change' : 'achieved'
}

/** `giảm từ 2,73% xuống còn 2,31%`: both are levels. */
const isFrom = ({ between }: Cue, after: string): boolean =>
  /(?<!\p{L})từ\s*$/iu.test(between) && /^[^,;.]{0,50}(?<!\p{L})(?:xuống|lên|còn)(?!\p{L})/iu.test(after)

const isFar = ({ between }: Cue): boolean => between.length > 70 || /[;:]/u.test(between)
