import type { SourceBlock } from '../intake/recognised.ts'

/** A part of a source document, word for word. */
export type OriginalBlock = Pick<SourceBlock, 'kind' | 'text' | 'level'>

/** What an edition and its source say of the same, beside each other. */
export interface BesideRow {
  /** Numbers of blocks of the edition, in its order; empty where it has nothing of it. */
  readonly edition: readonly number[]
  /** Indices into the blocks of the original, in its order; empty where the edition says something of its own. */
  readonly original: readonly number[]
  /** The same part of the original stands in another row, beside more of it: the edition has brought apart what belonged together. */
  readonly isRepeated?: true
}

/** The source document of an edition, word for word. It is in the builds of those alone who hold it. */
export interface Original {
  readonly slug: string
  readonly title: string
  readonly dek?: string
  readonly blocks: readonly OriginalBlock[]
  readonly rows: readonly BesideRow[]
}
