import type { SearchAnswer } from '#src/domain/articleSearch.ts'
import { browseMessages } from './messages.ts'

/** What is to be said of how a search was read, and where it looked. */
export type SearchReading = Pick<SearchAnswer, 'isPartial' | 'corrections' | 'notes' | 'scope'>

/** Says what the search did that was not asked of it in so many words, and what it could not do. */
export function SearchNotices({ reading }: { readonly reading: SearchReading | undefined }) {
  return (
    <div className="search-notices" aria-live="polite">
      {reading && sentencesOf(reading).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  )
}

function sentencesOf({ corrections, isPartial, notes, scope }: SearchReading): readonly string[] {
  return [
    ...corrections.flatMap(({ typed, meant }) => [browseMessages.corrected(typed, meant), browseMessages.exactlyAsTyped(typed)]),
    ...(isPartial ? [browseMessages.partial] : []),
    ...notes.map((note) => browseMessages.searchNotes[note]),
    ...(scope === 'kept' ? [browseMessages.keptOnly] : []),
  ]
}
