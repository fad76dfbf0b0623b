import { toIntakeVocabulary } from '#pipeline/intakeVocabulary.ts'
import { readVocabulary } from '#pipeline/vocabulary.ts'
import type { IntakeVocabulary } from '#src/domain/intake/vocabulary.ts'

let vocabulary: IntakeVocabulary | undefined

/** What pages are recognised by, as the content has it. */
export function contentIntakeVocabulary(): IntakeVocabulary {
  vocabulary ??= toIntakeVocabulary(readVocabulary('content', []))
  return vocabulary
}
