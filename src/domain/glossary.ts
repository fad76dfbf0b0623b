/** A term that reports and press also write in a short form. */
export interface GlossaryTerm {
  readonly id: string
  /** The long form, as it is written within a sentence. */
  readonly term: string
  /** The short forms, as printed. */
  readonly abbreviations: readonly string[]
}

/** A term as far as reading its short forms takes it. */
export type ShortenedTerm = Pick<GlossaryTerm, 'term' | 'abbreviations'>
