import type { Indicator } from '../indicator.ts'
import type { FigureGroup, FigureGroupKind } from './figureGroup.ts'
import { contradictsItself } from './hedge.ts'
import type { StatedFigure } from './statedFigure.ts'

type Measured = Pick<Indicator, 'id' | 'isProportion' | 'partOf'>

/** How many different things a group must measure to say more than its figures do one by one. */
const FEWEST: Readonly<Record<FigureGroupKind, number>> = { shares: 2, growth: 2, proportions: 3 }

/**
 * The groups of figures that may stand on one axis: of one article, place, period, kind and unit, and with one basis. Groups
 * and their figures come in the order given. What is stated twice counts once; what hedges against itself is in no group.
 */
export function figureGroups(
  figures: readonly StatedFigure[],
  indicators: ReadonlyMap<string, Measured>,
): readonly FigureGroup[] {
  const gathered = new Map<string, { readonly kind: FigureGroupKind; readonly figures: StatedFigure[] }>()
  for (const figure of figures) {
    const basis = basisOf(figure, indicators)
    if (!basis || contradictsItself(figure.hedge)) continue
    const { article, place, placeName, period, kind, unit } = figure
    const key = JSON.stringify([article.slug, place, placeName, period.edtf, kind, unit, basis.kind, ...basis.shared])
    const group = gathered.get(key) ?? { kind: basis.kind, figures: [] }
    gathered.set(key, group)
    if (!group.figures.some((known) => saysTheSame(known, figure))) group.figures.push(figure)
  }
  return [...gathered.values()].flatMap((group) => toGroup(group.kind, group.figures) ?? [])
}

/** What makes figures comparable, and all that they must have in common for it. */
interface Basis {
  readonly kind: FigureGroupKind
  readonly shared: readonly (string | undefined)[]
}

function basisOf(figure: StatedFigure, indicators: ReadonlyMap<string, Measured>): Basis | undefined {
  const indicator = indicators.get(figure.indicator)
  if (!indicator) return undefined
  // A share of nobody knows what stands beside nothing.
  if (figure.kind === 'share') return figure.unit === '%' && figure.base ? { kind: 'shares', shared: [figure.base] } : undefined
  if (isGrowth(figure, indicator)) {
    return { kind: 'growth', shared: [wholeOf(indicator, indicators), figure.base] }
  }
  const isLevel = figure.kind === 'target' || figure.kind === 'achieved'
  return isLevel && indicator.isProportion && figure.unit === '%' ? { kind: 'proportions', shared: [] } : undefined
}

/** Bases that are a time: a base that is a goal or a plan is a different one for each figure. */
const EARLIER_TIME =
  /^(?:bình quân |mức )?(?:cùng kỳ|kỳ trước|năm|quý|tháng|giai đoạn|nhiệm kỳ|(?:đầu|cuối) (?:năm|kỳ|nhiệm kỳ|giai đoạn)|\d+ (?:năm|tháng)|\d{4})(?!\p{L})/iu

/** A goal in percent is one of growth where its unit or its base says so; otherwise it may be a share of something. */
function isGrowth({ kind, unit, base }: StatedFigure, indicator: Measured): boolean {
  if (unit !== '%' && unit !== '%/năm') return false
  const isAgainstTime = base !== undefined && EARLIER_TIME.test(base)
  if (kind === 'change') return base === undefined || isAgainstTime
  return kind === 'target' && !indicator.isProportion && (isAgainstTime || (base === undefined && unit === '%/năm'))
}

/** Id of the largest whole that an indicator is a part of; its own where it is part of none. */
function wholeOf(indicator: Measured, indicators: ReadonlyMap<string, Measured>): string {
  const passed = new Set<string>()
  let id = indicator.id
  for (let next = indicator.partOf; next !== undefined && !passed.has(next); next = indicators.get(next)?.partOf) {
    passed.add(next)
    id = next
  }
  return id
}

const saysTheSame = (a: StatedFigure, b: StatedFigure): boolean =>
  a.indicator === b.indicator && a.value === b.value && a.valueHigh === b.valueHigh

function toGroup(kind: FigureGroupKind, figures: readonly StatedFigure[]): FigureGroup | undefined {
  const [first] = figures
  const measured = new Set(figures.map(({ indicator }) => indicator))
  if (!first || measured.size < FEWEST[kind]) return undefined
  // Leaving out what fell, of all things, would be no better than drawing it as a rise.
  if (kind === 'growth' && figures.some(saysFall)) return undefined
  const { placeName, period, unit, base } = first
  return { kind, placeName, period, unit, ...(kind !== 'proportions' && base && { base }), figures }
}

const DIRECTION = /(?<!\p{L})(tăng|giảm|sụt|thấp hơn|cao hơn)(?!\p{L})/giu
const FALLS = new Set(['giảm', 'sụt', 'thấp hơn'])

/** Figures have no sign: whether one tells of a rise or a fall, its sentence says, in the word before it. */
function saysFall({ quote, at }: StatedFigure): boolean {
  const word = [...quote.slice(0, at).matchAll(DIRECTION)].at(-1)?.[1]?.toLowerCase()
  return word !== undefined && FALLS.has(word)
}
