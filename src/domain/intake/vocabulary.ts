import type { GovernmentLevel } from '../locality.ts'

// What recognising a page goes by: the lists of content/, as far as it takes.

/** A place that an article can be about. */
export interface IntakePlace {
  readonly id: string
  /** Without its kind: `Hải Dương`. */
  readonly name: string
  /** Id of the option of the locality filter that it stands under: `ha-tinh` for both the city and the province. */
  readonly locality: string
  /** What it was and is, in the order of time: `thị xã`, `thành phố`. */
  readonly kinds: readonly string[]
  readonly level: GovernmentLevel
  /** Units above it, by name: `Hải Dương`, `Quảng Ninh`. */
  readonly parents: readonly string[]
  /** Names of streets, wards, districts, offices in it that no other place has. */
  readonly within: readonly string[]
}

/** Topics of an article, the main one first, are one to so many. */
export const MOST_TOPICS = 4

export interface IntakeTopic {
  readonly id: string
  readonly name: string
  /** Words that speak for it, in lower case. */
  readonly cues: readonly string[]
  /** Such words as any report says in passing; they count for little. */
  readonly commonCues?: readonly string[]
}

export interface IntakeIndicator {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** Words that stand before its figures, in lower case; its name is always one of them. */
  readonly cues: readonly string[]
}

export interface IntakeVocabulary {
  readonly places: readonly IntakePlace[]
  readonly topics: readonly IntakeTopic[]
  readonly indicators: readonly IntakeIndicator[]
}
