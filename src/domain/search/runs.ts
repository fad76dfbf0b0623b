import type { Occurrence } from './passages.ts'

/** Words of a search that stand in an article as they were asked, one behind the other. */
export interface Run {
  readonly first: number
  /** How many words; three at least, as two are a pair. */
  readonly length: number
  /** How well the worst of its pairs agrees, from 0 to 1. */
  readonly agreement: number
}

const LEAST_LENGTH = 3

/** The runs in an article, each at its longest. Occurrences come in the order of their positions. */
export function runsIn(occurrences: readonly Occurrence[]): readonly Run[] {
  const pairs = occurrences.filter(({ isPair }) => isPair)
  const open = new Map<string, Run & { readonly position: number }>()
  const runs: Run[] = []
  for (const { position, word, agreement } of pairs) {
    const before = open.get(`${position - 1} ${word - 1}`)
    const known = open.get(`${position} ${word}`)
    const run = {
      first: before?.first ?? word,
      length: (before?.length ?? 1) + 1,
      agreement: Math.min(before?.agreement ?? 1, agreement),
      position,
    }
    if (known && known.agreement >= run.agreement) continue
    open.set(`${position} ${word}`, run)
    if (run.length >= LEAST_LENGTH) runs.push(run)
  }
  return runs
}

/** How much the runs of an article say, where `rarityOf` tells how rare a run is: the best of them counts. */
export function bestRun(runs: readonly Run[], rarityOf: (run: Run) => number): number {
  return runs.reduce((best, run) => Math.max(best, rarityOf(run) * run.agreement * lengthWeight(run.length)), 0)
}

const lengthWeight = (length: number): number => 1 + 0.15 * (length - LEAST_LENGTH)

const keyOf = ({ first, length }: Pick<Run, 'first' | 'length'>): string => `${first} ${length}`

/**
 * How rare a run is, given those of every article that was looked at: a run of common pairs may stand in one article alone.
 * Articles count where they have it as well as the run itself, or better.
 */
export function runRarity(runsOfAll: readonly (readonly Run[])[], count: number): (run: Run) => number {
  const agreements = new Map<string, number[]>()
  for (const runs of runsOfAll) {
    const best = new Map<string, number>()
    for (const run of runs) best.set(keyOf(run), Math.max(best.get(keyOf(run)) ?? 0, run.agreement))
    for (const [key, agreement] of best) {
      const known = agreements.get(key)
      if (known) known.push(agreement)
      else agreements.set(key, [agreement])
    }
  }
  return (run) => {
    const articles = agreements.get(keyOf(run))?.filter((agreement) => agreement >= run.agreement).length ?? 0
    return Math.max(0, Math.log((count + 1) / (articles + 0.5)))
  }
}
