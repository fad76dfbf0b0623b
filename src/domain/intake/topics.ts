import type { Recognised, SortedPage } from './recognised.ts'
import type { IntakeTopic } from './vocabulary.ts'

/** The topics of an article, one to four, the main one first; none where no cue is clear. */
export function recogniseTopics(_sorted: SortedPage, _topics: readonly IntakeTopic[]): readonly Recognised<string>[] {
  return []
}
