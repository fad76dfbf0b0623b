import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Numbers of articles to build and measure with; empty where only the article page is asked for. */
  readonly sizes: readonly number[]
  /** Numbers of articles to index; empty where the search is not asked for. */
  readonly searchSizes: readonly number[]
  /** Whether the article page is measured. */
  readonly hasArticle: boolean
  /** Whether the list is measured at these sizes, or only the table of figures. */
  readonly hasList: boolean
  readonly rounds: number
  /** File that the report is written to, besides being printed. */
  readonly out: string | undefined
}

const DEFAULT_SIZES = '5,1000,10000'
const DEFAULT_SEARCH_SIZES = '1000,10000'
const LEAST_ROUNDS = 9

/**
 * Reads the command line: `npm run bench -- --article-only`, `-- --figures-only`, `-- --search-only --search-sizes 1000,100000`,
 * `-- --sizes 5,1000 --out docs/benchmarks.md`.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: DEFAULT_SIZES },
      'search-sizes': { type: 'string', default: DEFAULT_SEARCH_SIZES },
      'article-only': { type: 'boolean', default: false },
      'figures-only': { type: 'boolean', default: false },
      'search-only': { type: 'boolean', default: false },
      rounds: { type: 'string', default: String(LEAST_ROUNDS) },
      out: { type: 'string' },
    },
  })
  return {
    sizes: values['article-only'] || values['search-only'] ? [] : sizes('--sizes', values.sizes),
    searchSizes: values['article-only'] || values['figures-only'] ? [] : sizes('--search-sizes', values['search-sizes']),
    hasArticle: !(values['figures-only'] || values['search-only']),
    hasList: !values['figures-only'],
    rounds: positive('--rounds', values.rounds),
    out: values.out,
  }
}

const sizes = (name: string, list: string): readonly number[] => list.split(',').map((size) => positive(name, size))

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`${name}: “${text}” is not a number of articles or rounds`)
  return number
}
