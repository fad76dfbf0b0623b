/** What it means that a figure of an indicator is higher: for most, nothing by itself. */
export const RISES = ['better', 'worse', 'neither'] as const
export type Rise = (typeof RISES)[number]

/** What a term means, in our own words, and the document that says so. */
export interface Definition {
  readonly definition: string
  readonly source: string
}

/** Id that stands where it is not clear what a figure measures: in what readers bring in. No list has it. */
export const UNKNOWN_INDICATOR = 'chua-ro'

/** What a figure may measure. */
export interface Indicator {
  readonly id: string
  readonly name: string
  /** Id of the topic that it belongs to. */
  readonly group: string
  /** The usual unit, for readers; not a rule. */
  readonly unit: string
  readonly rise: Rise
  /** Whether it is the percentage that a part has of a whole, from 0 to 100. */
  readonly isProportion: boolean
  /** Id of the indicator that this one is a part of: growth of a sector, of that of the economy. */
  readonly partOf?: string | undefined
  /** For those whose name does not say it all. */
  readonly explained?: Definition | undefined
}
