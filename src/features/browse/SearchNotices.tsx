import { Fragment } from 'react'
import type { SearchAnswer } from '#src/domain/articleSearch.ts'
import { Isolated } from './Isolated.tsx'
import { browseMessages } from './messages.ts'

/** What is to be said of how a search was read, and where it looked. */
export type SearchReading = Pick<SearchAnswer, 'isPartial' | 'corrections' | 'notes' | 'scope' | 'isCut'>

/** Says what the search did that was not asked of it in so many words, and what it could not do. */
export function SearchNotices({ reading }: { readonly reading: SearchReading | undefined }) {
  return (
    <div className="search-notices" aria-live="polite">
      {reading?.corrections.map(({ typed, meant }) => (
        <Fragment key={typed}>
          <p>
            <Isolated sentence={browseMessages.corrected(typed, meant)} words={typed} />
          </p>
          <p>
            <Isolated sentence={browseMessages.exactlyAsTyped(typed)} words={typed} />
          </p>
        </Fragment>
      ))}
      {reading && sentencesOf(reading).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  )
}

function sentencesOf({ isPartial, notes, scope, isCut }: SearchReading): readonly string[] {
  return [
    ...(isPartial ? [browseMessages.partial] : []),
    ...notes.map((note) => browseMessages.searchNotes[note]),
    ...(scope === 'kept' ? [browseMessages.keptOnly] : []),
    ...(isCut ? [browseMessages.newestKeptOnly] : []),
  ]
}
