import type { Indicator } from '../indicator.ts'
import { baseSort, isYearly } from './base.ts'
import { directionOf } from './direction.ts'
import type { FigureGroup, FigureGroupKind } from './figureGroup.ts'
import { contradictsItself } from './hedges.ts'
import type { StatedFigure } from './statedFigure.ts'

type Measured = Pick<Indicator, 'id' | 'isProportion' | 'partOf'>

/** How many different things a group must measure to say more than its figures do one by one. */
const FEWEST: Readonly<Record<FigureGroupKind, number>> = { shares: 2, growth: 2, proportions: 3 }

/**
 * The groups of figures that may stand on one axis: of one article, place, period, kind and unit, and with one basis. Groups
 * and their figures come in the order given. What is stated twice counts once; what hedges against itself is in no group. A
 * group of which a picture would say something that no sentence says is no group: see `isSound`.
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
  return [...gathered.values()].flatMap((group) => toGroup(group.kind, group.figures, indicators) ?? [])
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
    return { kind: 'growth', shared: [wholesOf(indicator.id, indicators).at(-1) ?? indicator.id, figure.base] }
  }
  const isLevel = figure.kind === 'target' || figure.kind === 'achieved'
  return isLevel && indicator.isProportion && figure.unit === '%' ? { kind: 'proportions', shared: [] } : undefined
}

/**
 * Growth is measured against a time, or is so much a year: a goal or a plan is another base for each figure, and growth against
 * nobody knows what stands beside nothing. A goal in percent may be a share of something, unless its unit or its base denies it.
 */
function isGrowth({ kind, unit, base }: StatedFigure, indicator: Measured): boolean {
  if (unit !== '%' && !isYearly(unit)) return false
  const isMeasuredByTime = base === undefined ? isYearly(unit) : baseSort(base) === 'time'
  return isMeasuredByTime && (kind === 'change' || (kind === 'target' && !indicator.isProportion))
}

/** Ids of the wholes that an indicator is a part of, the nearest first. */
function wholesOf(id: string, indicators: ReadonlyMap<string, Measured>): readonly string[] {
  const wholes = new Set<string>()
  for (let next = indicators.get(id)?.partOf; next !== undefined && !wholes.has(next); next = indicators.get(next)?.partOf) {
    wholes.add(next)
  }
  return [...wholes]
}

const saysTheSame = (a: StatedFigure, b: StatedFigure): boolean =>
  a.indicator === b.indicator && a.value === b.value && a.valueHigh === b.valueHigh

function toGroup(
  kind: FigureGroupKind,
  figures: readonly StatedFigure[],
  indicators: ReadonlyMap<string, Measured>,
): FigureGroup | undefined {
  const [first] = figures
  const measured = new Set(figures.map(({ indicator }) => indicator))
  if (!first || measured.size < FEWEST[kind] || !isSound(kind, figures, indicators)) return undefined
  const { placeName, period, unit, base } = first
  return { kind, placeName, period, unit, ...(kind !== 'proportions' && base && { base }), figures }
}

/**
 * Whether a picture of all figures says no more than their sentences. Leaving out the one that does not fit, of all things, would
 * be no better.
 */
function isSound(kind: FigureGroupKind, figures: readonly StatedFigure[], indicators: ReadonlyMap<string, Measured>): boolean {
  switch (kind) {
    case 'shares':
      return arePartsBesideEachOther(figures, indicators)
    case 'growth':
      // Figures have no sign, and a fall must not be drawn as a rise. A goal of growth goes without the word.
      return figures.every((figure) => (directionOf(figure) ?? (figure.kind === 'target' && 'rise')) === 'rise')
    case 'proportions':
      return true
  }
}

/** How much a percentage that was rounded may be off. */
const ROUNDING = 0.5

/** Parts of one whole, none a part of another: together no more than all of it. */
function arePartsBesideEachOther(figures: readonly StatedFigure[], indicators: ReadonlyMap<string, Measured>): boolean {
  const measured = new Set(figures.map(({ indicator }) => indicator))
  const isNested = figures.some(({ indicator }) => wholesOf(indicator, indicators).some((whole) => measured.has(whole)))
  const sum = figures.reduce((total, { value }) => total + value, 0)
  return !isNested && sum <= 100 + figures.length * ROUNDING
}
