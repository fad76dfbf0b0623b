import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Numbers of articles to build and measure with; empty where only the article page is asked for. */
  readonly sizes: readonly number[]
  readonly rounds: number
  /** File that the report is written to, besides being printed. */
  readonly out: string | undefined
}

const DEFAULT_SIZES = '5,1000,10000'
const LEAST_ROUNDS = 9

/** Reads the command line: `npm run bench -- --article-only`, `-- --sizes 5,1000 --out docs/benchmarks.md`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: DEFAULT_SIZES },
      'article-only': { type: 'boolean', default: false },
      rounds: { type: 'string', default: String(LEAST_ROUNDS) },
      out: { type: 'string' },
    },
  })
  return {
    sizes: values['article-only'] ? [] : values.sizes.split(',').map((size) => positive('--sizes', size)),
    rounds: positive('--rounds', values.rounds),
    out: values.out,
  }
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`${name}: “${text}” is not a number of articles or rounds`)
  return number
}
