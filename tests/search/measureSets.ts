import type { Ask } from './measure.ts'
import type { SetQuery } from './setQueries.ts'

export interface BrokenProperty {
  readonly words: string
  readonly problem: string
}

/** Asks every query and says which of their properties do not hold. */
export async function brokenProperties(queries: readonly SetQuery[], ask: Ask): Promise<BrokenProperty[]> {
  const broken: BrokenProperty[] = []
  for (const { words, mustFind, before } of queries) {
    const got = await ask(words)
    const problems = mustFind.filter((slug) => !got.includes(slug)).map((slug) => `${slug} is not found`)
    if (before && !standsBefore(got, before)) problems.push(`${before[0]} does not stand before ${before[1]}`)
    broken.push(...problems.map((problem) => ({ words, problem })))
  }
  return broken
}

function standsBefore(got: readonly string[], [first, second]: readonly [string, string]): boolean {
  const [place, other] = [got.indexOf(first), got.indexOf(second)]
  return place >= 0 && (other < 0 || place < other)
}
