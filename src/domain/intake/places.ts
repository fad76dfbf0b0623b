import type { Recognised, SortedPage } from './recognised.ts'
import type { IntakePlace } from './vocabulary.ts'

export interface RecognisedPlaces {
  /** Ids of the places that the article is about, the surest first. */
  readonly about: readonly Recognised<string>[]
  /** Ids of other places that its title, dek or body names, in the order in which they come up. */
  readonly mentioned: readonly Recognised<string>[]
}

/** Which of the known places an article is about, and which others it names. What was put aside does not count. */
export function recognisePlaces(_sorted: SortedPage, _places: readonly IntakePlace[]): RecognisedPlaces {
  return { about: [], mentioned: [] }
}
