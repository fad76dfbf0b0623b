import type { Definition } from './indicator.ts'

/** A term that reports and press also write in a short form, or that not every reader knows. */
export interface GlossaryTerm {
  readonly id: string
  /** The long form, as it is written within a sentence. */
  readonly term: string
  /** The short forms, as printed. */
  readonly abbreviations: readonly string[]
  /** Words that hold a form of it and mean something else: `một cửa hàng` is no `một cửa`. */
  readonly notIn?: readonly string[] | undefined
  /** Undefined for what everybody knows. */
  readonly explained?: Definition | undefined
}

/** A term with what it means. */
export interface ExplainedTerm extends Definition {
  readonly id: string
  readonly term: string
}

/** A term as far as reading its short forms takes it. */
export type ShortenedTerm = Pick<GlossaryTerm, 'term' | 'abbreviations'>
