import { PHENOMENA, type Phenomenon, type Query } from './queryTable.ts'

/** Answers a query with the slugs of articles, best first. */
export type Ask = (words: string) => Promise<readonly string[]>

export interface Score {
  readonly queries: number
  /** Share of the queries whose first answer is right. */
  readonly successAt1: number
  /** Mean of 1 / place of the first right answer, 0 where none is among the first ten. */
  readonly mrrAt10: number
}

export interface Miss {
  readonly words: string
  readonly phenomenon: Phenomenon
  readonly expected: readonly string[]
  readonly got: readonly string[]
}

export interface Measurement extends Score {
  readonly byPhenomenon: Readonly<Partial<Record<Phenomenon, Score>>>
  /** Queries whose first answer is wrong. */
  readonly misses: readonly Miss[]
}

const DEPTH = 10

/** Asks every query, one after the other, and counts. */
export async function measure(queries: readonly Query[], ask: Ask): Promise<Measurement> {
  const answers: Answer[] = []
  for (const query of queries) {
    const got = (await ask(query.words)).slice(0, DEPTH)
    answers.push({ query, got, rank: got.findIndex((slug) => query.expected.includes(slug)) + 1 })
  }
  const groups = PHENOMENA.map(
    (phenomenon) => [phenomenon, answers.filter(({ query }) => query.phenomenon === phenomenon)] as const,
  )
  return {
    ...score(answers),
    byPhenomenon: Object.fromEntries(groups.filter(([, group]) => group.length > 0).map(([name, group]) => [name, score(group)])),
    misses: answers.filter(({ rank }) => rank !== 1).map(({ query, got }) => ({ ...query, got })),
  }
}

interface Answer {
  readonly query: Query
  readonly got: readonly string[]
  /** Place of the first right answer, from 1; 0 where there is none. */
  readonly rank: number
}

function score(answers: readonly Answer[]): Score {
  const queries = answers.length
  if (queries === 0) return { queries, successAt1: 0, mrrAt10: 0 }
  const sum = (value: (answer: Answer) => number) => answers.reduce((total, answer) => total + value(answer), 0)
  return {
    queries,
    successAt1: sum(({ rank }) => (rank === 1 ? 1 : 0)) / queries,
    mrrAt10: sum(({ rank }) => (rank === 0 ? 0 : 1 / rank)) / queries,
  }
}
