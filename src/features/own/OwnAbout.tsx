import { useState } from 'react'
import { formatPartialDate } from '#src/domain/calendar.ts'
import { LibraryError, type LibraryProblem } from '#src/domain/library.ts'
import type { OwnArticle } from '#src/domain/ownArticle.ts'
import { ownMessages } from './messages.ts'

interface Props {
  readonly own: Pick<OwnArticle, 'file' | 'addedAt'>
  readonly onRemove: () => Promise<unknown>
}

/** Where an article of the reader's own came from, that it is nowhere else, and how to be rid of it. */
export function OwnAbout({ own, onRemove }: Props) {
  const [problem, setProblem] = useState<LibraryProblem>()
  const day = formatPartialDate(own.addedAt.slice(0, 10))
  const remove = () => {
    setProblem(undefined)
    // The page goes with the article.
    onRemove().catch((error) => setProblem(problemOf(error)))
  }
  return (
    <div className="own-about">
      <p>
        {ownMessages.added(day, own.file)}
        {own.file && <bdi>{own.file}</bdi>}. {ownMessages.onlyHere}
      </p>
      <button type="button" className="quiet-button" onClick={remove}>
        {ownMessages.remove}
      </button>
      {problem && <p role="alert">{ownMessages.notRemoved(problem)}</p>}
    </div>
  )
}

export const problemOf = (error: unknown): LibraryProblem => (error instanceof LibraryError ? error.problem : 'broken')
