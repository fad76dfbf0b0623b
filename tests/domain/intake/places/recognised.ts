import { recognisePlaces } from '#src/domain/intake/places.ts'
import { contentIntakeVocabulary } from '#tests/support/intakeVocabulary.ts'
import { type SortedSketch, sortedPage } from '#tests/support/sortedPage.ts'

export const { places } = contentIntakeVocabulary()

const ids = (found: readonly { readonly value: string }[]) => found.map(({ value }) => value)

export const recognised = (sketch: SortedSketch) => {
  const { about, mentioned } = recognisePlaces(sortedPage(sketch), places)
  return { about: ids(about), mentioned: ids(mentioned) }
}

export type Row = [what: string, sketch: SortedSketch, about: readonly string[], mentioned: readonly string[]]
