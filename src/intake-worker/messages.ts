import type { IntakeProblem } from '#src/domain/intake/problem.ts'
import type { Recognition } from '#src/domain/intake/recognised.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'

/** What a page asks of the intake worker: first what to go by, then one file after the other. */
export type IntakeRequest =
  | { readonly vocabulary: IntakeVocabulary }
  | { readonly file: { readonly name: string; readonly bytes: ArrayBuffer } }

/** What came of a file. The lines of its page stand in what was recognised, and are not sent once more. */
export interface IntakeReply {
  /** Undefined for a file that is refused. */
  readonly recognition?: Recognition
  readonly problems: readonly IntakeProblem[]
}

/** Answers the vocabulary: whatever goes wrong from then on is the fault of a file. */
export const READY = 'ready'
