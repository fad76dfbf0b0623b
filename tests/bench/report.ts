/** One thing that was measured, in one column for each site it was measured on. */
export interface Row {
  readonly name: string
  readonly values: readonly string[]
  readonly limit?: Limit
}

export interface Limit {
  readonly text: string
  readonly isKept: boolean
}

export interface Table {
  readonly title: string
  /** What is common to all of its rows. */
  readonly about: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** A limit on a number, as text and verdict. */
export function atMost(value: number, most: number, format: (value: number) => string): Limit {
  return { text: `≤ ${format(most)}`, isKept: value <= most }
}

export function below(value: number, bound: number, format: (value: number) => string): Limit {
  return { text: `< ${format(bound)}`, isKept: value < bound }
}

export const isBroken = ({ limit }: Row): boolean => limit !== undefined && !limit.isKept

/** A table as Markdown. */
export function toMarkdown({ title, about, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    '',
    about,
    '',
    line(['', ...columns, 'limit', '']),
    line(['---', ...columns.map(() => '---:'), '---:', '---']),
    ...rows.map(({ name, values, limit }) => line([name, ...values, limit?.text ?? '', verdict(limit)])),
    '',
  ].join('\n')
}

function verdict(limit: Limit | undefined): string {
  if (!limit) return ''
  return limit.isKept ? 'pass' : '**FAIL**'
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDigit = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const inCount = (value: number): string => whole.format(value)
export const inBytes = (value: number): string => whole.format(value)
export const inMilliseconds = (value: number): string => `${whole.format(value)} ms`
export const inTenths = (value: number): string => `${oneDigit.format(value)} ms`
export const inSeconds = (value: number): string => `${oneDigit.format(value)} s`
export const inMegabytes = (value: number): string => `${oneDigit.format(value)} MB`
export const inRatio = (value: number): string => value.toFixed(2)
