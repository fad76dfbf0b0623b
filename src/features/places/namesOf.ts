import type { PlaceLink } from '#src/domain/placePage.ts'

/** Names of places in a sentence. */
export const namesOf = (places: readonly PlaceLink[]): string => places.map(({ name }) => name).join(', ')
