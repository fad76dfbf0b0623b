import type { PartialDate } from '../calendar.ts'
import type { Figure, FigureKind } from './figure.ts'

/** What a base is: an earlier `time`, a `plan`, a `standard` that says how to count, or the `whole` of something. */
type BaseSort = 'time' | 'plan' | 'standard' | 'whole'

const PLAN = /^(?:mục tiêu|kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?!\p{L})/iu
const STANDARD = /^(?:chuẩn|tiêu chuẩn|quy chuẩn|tiêu chí|giá(?! trị))(?!\p{L})/iu
const TIME =
  /^(?:mức )?(?:bình quân )?(?:cùng (?:kỳ|thời|giai đoạn|năm|quý|tháng)|(?:kỳ )?trước|năm|quý|tháng|ngày|giai đoạn|nhiệm kỳ|thời (?:kỳ|điểm)|(?:đầu|cuối) (?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn|\d{4})|\d+ (?:năm|quý|tháng)|(?:\d{1,2}\/){0,2}(?:19|20)\d{2})(?!\p{L})/iu

/** What the words of a base name; what is neither time, plan nor standard is taken for a whole. */
export function baseSort(base: string): BaseSort {
  if (PLAN.test(base)) return 'plan'
  if (STANDARD.test(base)) return 'standard'
  return TIME.test(base) ? 'time' : 'whole'
}

type Measured = Pick<Figure, 'kind' | 'unit' | 'base'>

/** How a figure is related to what it is measured against, in words: `so với`, `phần của`; and what that is. */
interface Measure {
  readonly relation: string
  readonly base: string
}

/** What a figure is measured against, and how; undefined where the source names nothing. */
export function measureOf(figure: Measured): Measure | undefined {
  const { kind, base } = figure
  if (base === undefined) return undefined
  if (kind === 'rank') return { relation: 'trong', base: base.replace(/^trong /iu, '') }
  return { relation: kind === 'share' ? 'phần của' : relationOf(figure, baseSort(base)), base }
}

/** A percentage of a level is part of a whole, unless it is measured by a time or by a plan. */
function relationOf({ kind, unit }: Measured, sort: BaseSort): string {
  const isLevel = kind === 'achieved' || kind === 'target'
  if (sort === 'standard' && kind !== 'ratio') return 'theo'
  return isLevel && unit === '%' && sort === 'whole' ? 'tính trên' : 'so với'
}

/** `so với cùng kỳ`, `tính trên GRDP`, `phần của tổng vốn đầu tư`; undefined where the source names nothing. */
export function measureWords(figure: Measured): string | undefined {
  const measure = measureOf(figure)
  return measure && `${measure.relation} ${measure.base}`
}

export const isYearly = (unit: string): boolean => unit === '%/năm'

const UNSAID: Readonly<Partial<Record<FigureKind, string>>> = {
  change: 'so với mốc nào',
  share: 'là phần của tổng nào',
  ratio: 'so với mốc nào',
  rank: 'trong số những nơi nào',
}

/**
 * What a source leaves unsaid that its figure cannot be understood without: `so với mốc nào`. Undefined where it names a base,
 * and where none is missing: of a level, and of what grows by so much a year.
 */
export function unsaidMeasure({ kind, unit, base }: Measured): string | undefined {
  return base !== undefined || isYearly(unit) ? undefined : UNSAID[kind]
}

/** The same in a cell of its own: against what, or that the source leaves it unsaid; undefined where nothing is to be said. */
export function toldMeasure(figure: Measured): string | undefined {
  const unsaid = unsaidMeasure(figure)
  return measureWords(figure) ?? (unsaid && `nguồn không nói ${unsaid}`)
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/**
 * The first time that a figure tells of: that of its base, where it is measured against an earlier time, or else its own.
 * `cùng kỳ` and `năm trước` are a year before its period, `giai đoạn trước` is as many years before it as it is long.
 */
export function earliestTimeOf({ base = '', period }: Pick<Figure, 'base' | 'period'>): PartialDate {
  if (baseSort(base) !== 'time') return period.from
  const named = base.match(YEAR)
  if (named) return [...named, period.from].toSorted()[0] ?? period.from
  const back = yearsBack(base, period)
  // Of days it is the month that counts: no 29 February is wanted in a year that has none.
  return back === 0 ? period.from : `${Number(period.from.slice(0, 4)) - back}${period.from.slice(4, 7)}`
}

function yearsBack(base: string, { from, to }: Figure['period']): number {
  if (/(?:giai đoạn|nhiệm kỳ) trước/iu.test(base)) return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  const years = /(\d+) năm trước/iu.exec(base)?.[1]
  if (years !== undefined) return Number(years)
  return /cùng|trước/iu.test(base) ? 1 : 0
}
