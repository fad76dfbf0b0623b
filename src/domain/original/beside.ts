import type { BesideRow, OriginalBlock } from './original.ts'
import { textFeatures, weights } from './textFeatures.ts'

/** A block of an edition, as far as it takes to find where it comes from. */
export interface EditionBlock {
  readonly n: number
  readonly text: string
  /** Headings and notes are our own: they go with the text that they belong to. */
  readonly belongs?: 'next' | 'previous'
}

/** So much of a block has to be shared, or so much that it weighs; less is chance. */
const LEAST_PART = 0.15
const LEAST_WEIGHT = 12
/** A long paragraph shares more with anything; short ones are not told apart by their length. */
const LEAST_SIZE = 40
/** What comes next is more likely to be the same part or the one after it. */
const NEIGHBOUR = 1.25

/** Lays an edition and its original beside each other, part by part, in the order of the edition; no part of either is left out. */
export function layBeside(edition: readonly EditionBlock[], original: readonly OriginalBlock[]): readonly BesideRow[] {
  return withLeftOver(groupRows(edition, sourcesOf(edition, original)), original)
}

/** For each block of the edition the index of the original's block that it is made from; undefined where it has none. */
function sourcesOf(edition: readonly EditionBlock[], original: readonly OriginalBlock[]): readonly (number | undefined)[] {
  const features = original.map(({ text, kind }) => (kind === 'caption' ? new Set<string>() : textFeatures(text)))
  const weigh = weights(features)
  let last = -1
  const own = edition.map(({ text, belongs }) => {
    if (belongs) return undefined
    const source = bestSource(textFeatures(text), features, weigh, last)
    last = source ?? last
    return source
  })
  return own.map((source, at) => source ?? borrowed(edition, own, at))
}

function bestSource(
  wanted: ReadonlySet<string>,
  sources: readonly ReadonlySet<string>[],
  weigh: (feature: string) => number,
  last: number,
): number | undefined {
  const scores = sources.map((features, at) => {
    const shared = [...wanted].filter((feature) => features.has(feature))
    const weight = shared.reduce((sum, feature) => sum + weigh(feature), 0)
    if (shared.length < LEAST_PART * wanted.size && weight < LEAST_WEIGHT) return 0
    const isNeighbour = at === last || at === last + 1
    return (weight / Math.sqrt(Math.max(features.size, LEAST_SIZE))) * (isNeighbour ? NEIGHBOUR : 1)
  })
  const best = Math.max(...scores, 0)
  return best === 0 ? undefined : scores.indexOf(best)
}

/** A heading goes with what follows it, a note with what it follows. */
function borrowed(edition: readonly EditionBlock[], own: readonly (number | undefined)[], at: number): number | undefined {
  if (edition[at]?.belongs === 'next') return own.slice(at + 1).find((source) => source !== undefined)
  return own.slice(0, at).findLast((source) => source !== undefined)
}

interface Row {
  readonly edition: number[]
  readonly original: number[]
  readonly isRepeated?: true
}

function groupRows(edition: readonly EditionBlock[], sources: readonly (number | undefined)[]): readonly Row[] {
  const rows: Row[] = []
  for (const [at, { n }] of edition.entries()) {
    const source = sources[at]
    const last = rows.at(-1)
    if (last && (source === undefined || last.original[0] === source)) last.edition.push(n)
    else rows.push({ edition: [n], original: source === undefined ? [] : [source] })
  }
  return rows.map((row) =>
    row.original.length === 0 || row === mainRow(rows, row.original[0]) ? row : { ...row, isRepeated: true },
  )
}

/** Of the rows that have a part of the original, the one in which most was made of it; the first of several. */
function mainRow(rows: readonly Row[], source: number | undefined): Row | undefined {
  const having = rows.filter(({ original }) => original[0] === source)
  const most = Math.max(...having.map(({ edition }) => edition.length))
  return having.find(({ edition }) => edition.length === most)
}

/** Puts in what no block of the edition was made from: a heading with the part that it heads, all else as rows of its own. */
function withLeftOver(rows: readonly Row[], original: readonly OriginalBlock[]): readonly BesideRow[] {
  const all = rows.map((row) => ({ ...row, original: [...row.original] }))
  const left = [...original.keys()].filter((at) => !rows.some((row) => row.original.includes(at)))
  for (const at of left) if (original[at]?.kind !== 'heading') all.splice(placeFor(all, at), 0, { edition: [], original: [at] })
  for (const at of left.toReversed()) {
    if (original[at]?.kind !== 'heading') continue
    const headed = all.find((row) => !row.isRepeated && row.original[0] === at + 1)
    if (headed) headed.original.unshift(at)
    else all.splice(placeFor(all, at), 0, { edition: [], original: [at] })
  }
  return all
}

/** Behind the row of the part that comes before it in the original. */
function placeFor(rows: readonly Row[], at: number): number {
  const firsts = rows.map(({ original, isRepeated }) => (isRepeated ? -1 : (original[0] ?? -1)))
  const before = Math.max(...firsts.filter((first) => first < at), -1)
  return before < 0 ? 0 : firsts.lastIndexOf(before) + 1
}
