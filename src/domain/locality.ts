/** What became of a place, for a reader of today: one sentence, and the documents that it rests on. */
export interface PlaceToday {
  readonly sentence: string
  readonly legalBasis: string
}

/** An option of the locality filter. */
export interface LocalityOption {
  readonly id: string
  readonly name: string
}
